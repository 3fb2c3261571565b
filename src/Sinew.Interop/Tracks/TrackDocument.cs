using System.Collections.Immutable;
using Sinew.Interop.Xml;
using Sinew.Training.Running;

namespace Sinew.Interop.Tracks;

/// <summary>An XML document of recorded tracks, read element by element. What stood before a break is kept.</summary>
internal abstract class TrackDocument(XmlWalk walk, ReadContext context)
{
    private readonly ImmutableArray<RunActivity>.Builder _activities = ImmutableArray.CreateBuilder<RunActivity>();
    private readonly ImmutableArray<Rejected>.Builder _rejected = ImmutableArray.CreateBuilder<Rejected>();

    protected XmlWalk Walk { get; } = walk;

    protected ReadContext Context { get; } = context;

    /// <summary>Points met so far.</summary>
    protected int Points { get; set; }

    /// <summary>Why there is nothing to read in a whole document, or null if there was something.</summary>
    protected abstract string? Nothing { get; }

    /// <summary>Reads to the end of the document; throws where it is malformed.</summary>
    public void Read()
    {
        while (Walk.Next())
        {
            if (Walk.IsStart)
                Start(Walk.Name);
            else if (Walk.IsEnd)
                End(Walk.Name);
        }
    }

    /// <summary>What was read, also if reading broke off.</summary>
    /// <param name="problem">Why it broke off, or empty.</param>
    public ReadResult Result(string problem)
    {
        Finish();
        if (problem.Length > 0)
            Reject($"{problem}; {(_activities.Count > 0 ? $"kept the {Points} points before it" : "nothing could be kept")}");
        else if (Nothing is { } why)
            Reject(why);
        return new ReadResult(_activities.ToImmutable(), _rejected.ToImmutable());
    }

    protected abstract void Start(string name);

    protected abstract void End(string name);

    /// <summary>Closes what is still open.</summary>
    protected abstract void Finish();

    protected void Keep(RunActivity activity) => _activities.Add(activity);

    protected void Reject(string reason) => _rejected.Add(new Rejected(Context.Path, null, reason));
}
