using System.Collections.Immutable;
using Sinew.Training.Units;

namespace Sinew.Interop.Fit;

/// <summary>Takes the steps of a decoder and gathers what Sinew needs, file by file.</summary>
internal sealed class FitCollector(ReadContext context, ReadLimits limits)
{
    private const int MostFiles = 1000;

    private readonly ImmutableArray<Sinew.Training.Running.RunActivity>.Builder _activities =
        ImmutableArray.CreateBuilder<Sinew.Training.Running.RunActivity>();

    private readonly ImmutableArray<Rejected>.Builder _rejected = ImmutableArray.CreateBuilder<Rejected>();
    private readonly ImmutableArray<FitHead>.Builder _heads = ImmutableArray.CreateBuilder<FitHead>();
    private readonly ImmutableArray<FitSet>.Builder _sets = ImmutableArray.CreateBuilder<FitSet>();
    private FitContent _content = new();
    private int _messages;
    private bool _tooMany;

    public void Take(in FitMessage message)
    {
        if ((++_messages & 0xFFF) == 0)
            context.Cancel.ThrowIfCancellationRequested();
        _content.Take(message, limits);
    }

    /// <summary>One file has ended, <paramref name="problem"/> says why too early, or is empty.</summary>
    public void EndFile(string problem)
    {
        var content = _content;
        _content = new FitContent();
        if (_heads.Count == MostFiles)
        {
            _tooMany = true;
            return;
        }

        _sets.AddRange(content.Sets);
        _heads.Add(content.Head);
        problem = problem.Length > 0 ? problem : content.TooMuch;
        var assembly = new FitAssembly(content, context);
        var found = content.IsActivity ? assembly.Activities() : [];
        _activities.AddRange(found);
        if (problem.Length > 0)
            Reject($"{(content.TooMuch == problem ? "too large" : "damaged")}: {problem}; {Kept(content, found.Length)}");
        else if (!content.IsActivity && content.IsNamed | (_activities.Count == 0))
            Reject($"not an activity: {content.Head.Type}");
        else if (content.IsActivity && found.IsEmpty)
            Reject(content.IsEmpty
                ? "an activity file without a session, a lap or a record: nothing to read"
                : "an activity without a date, or of no duration and no distance: nothing to read");
    }

    /// <summary>The input is over.</summary>
    public FitFile End(FitDecoder decoder, string trouble)
    {
        if (decoder.Files == 0)
            Reject(trouble.Length > 0 ? trouble : $"not a FIT file: {decoder.Problem}");
        else if (decoder.Problem.Length > 0)
            Reject($"damaged: {decoder.Problem}; all before it was kept");
        else if (trouble.Length > 0)
            Reject($"{trouble}; what came before was kept");
        if (_tooMany)
            Reject($"more than {MostFiles} files are chained in it: the first {MostFiles} were read");
        return new FitFile(
            new ReadResult(_activities.ToImmutable(), _rejected.ToImmutable()), _heads.ToImmutable(), _sets.ToImmutable());
    }

    private static string Kept(FitContent content, int activities) => (activities, content.Sessions.Count) switch
    {
        (0, _) when !content.IsActivity => $"not an activity anyway: {content.Head.Type}",
        (0, _) => "nothing could be kept",
        (_, 0) => $"kept what {Plural.Of(content.Laps.Count, "lap")} and {Plural.Of(content.Samples.Count, "record")} before it tell",
        _ => $"kept {Plural.Of(activities, "activity")} with {Plural.Of(content.Laps.Count, "lap")} and {Plural.Of(content.Samples.Count, "record")}",
    };

    private void Reject(string reason) => _rejected.Add(new Rejected(context.Path, null, reason));
}
