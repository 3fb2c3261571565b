using System.Collections.Immutable;
using Sinew.Training.Calendar;

namespace Sinew.Training.Running;

/// <summary>A run as the runner would count it: what was recorded in pieces less than three hours apart is one.</summary>
/// <param name="Start">Local start of its first piece.</param>
/// <param name="Minutes">Minutes of all pieces.</param>
/// <param name="Metres">Metres of all pieces that know them, or null.</param>
/// <param name="Kind">Its hardest piece's kind, or long.</param>
/// <param name="Parts">Indices of the pieces.</param>
/// <param name="PartKinds">Kinds of the pieces; null for a fragment.</param>
/// <param name="Main">Index of the longest piece.</param>
internal sealed record Outing(
    DateTime Start, double Minutes, double? Metres, RunKind Kind, ImmutableArray<int> Parts, ImmutableArray<RunKind?> PartKinds, int Main)
{
    /// <summary>Its date.</summary>
    public DateOnly Date => DateOnly.FromDateTime(Start);

    /// <summary>Minutes after midnight at which it starts.</summary>
    public int Clock => (Start.Hour * 60) + Start.Minute;
}

/// <summary>Puts runs together into outings and tells the long ones.</summary>
internal static class Outings
{
    private const double ApartSeconds = 3 * 3600;

    // Seconds of testing the watch hours before do not say when the run began.
    private const double StartFromSeconds = 120;

    // Of several pieces the hardest names the outing.
    private static readonly RunKind[] Hardest =
        [RunKind.Race, RunKind.Hills, RunKind.Intervals, RunKind.Tempo, RunKind.Long, RunKind.Steady, RunKind.Easy, RunKind.Strides, RunKind.Recovery];

    /// <summary>All outings by start, long runs marked; what is no run, or too little of one, is in none.</summary>
    /// <param name="activities">Activities in any order.</param>
    /// <param name="kinds">Their kinds as far as each tells by itself.</param>
    public static List<Outing> Group(IReadOnlyList<RunActivity> activities, RunKind?[] kinds)
    {
        var outings = new List<Outing>();
        var pieces = new List<int>();
        var end = DateTime.MinValue;
        foreach (var i in Enumerable.Range(0, activities.Count).Where(i => Plausible.IsRun(activities[i]))
            .OrderBy(i => activities[i].Start).ThenBy(i => activities[i].Seconds))
        {
            var run = activities[i];
            if (pieces.Count > 0 && ((run.Start - end).TotalSeconds >= ApartSeconds || run.Start.Date != activities[pieces[0]].Start.Date))
                Close();
            pieces.Add(i);
            var over = run.Start.AddSeconds(run.Seconds);
            end = over > end ? over : end;
        }

        Close();
        return MarkLong(outings);

        void Close()
        {
            var seconds = pieces.Sum(i => Plausible.Duration(activities[i]));
            if (pieces.Count > 0 && seconds >= Plausible.MinSeconds)
                outings.Add(Make(activities, kinds, pieces, seconds / 60));
            pieces.Clear();
            end = DateTime.MinValue;
        }
    }

    private static Outing Make(IReadOnlyList<RunActivity> activities, RunKind?[] kinds, List<int> pieces, double minutes)
    {
        var known = pieces.Where(i => kinds[i] is not null).Select(i => kinds[i]!.Value).ToArray();
        var kind = Array.Find(Hardest, known.Contains);
        if (known.Length == 0)
            kind = RunKind.Easy;
        if (minutes >= RunCalendar.LongFromMinutes && kind.IsEasy())
            kind = RunKind.Long;
        var metres = pieces.Select(i => Plausible.Metres(activities[i])).Where(m => m is not null).ToArray();
        var first = pieces.Exists(IsStart) ? pieces.Find(IsStart) : pieces[0];
        return new Outing(
            activities[first].Start, minutes, metres.Length == 0 ? null : metres.Sum(), kind, [.. pieces], [.. pieces.Select(i => kinds[i])],
            pieces.MaxBy(i => activities[i].Seconds));

        bool IsStart(int i) => activities[i].Seconds >= StartFromSeconds;
    }

    // The rule book's vocabulary: of each week the longest, tie the later, if it lasts an hour or 1.25 times the median of the others.
    private static List<Outing> MarkLong(List<Outing> outings)
    {
        var marked = new List<Outing>(outings.Count);
        foreach (var week in outings.GroupBy(o => TrainingWeek.MondayOf(o.Date)))
        {
            var all = week.ToList();
            var longest = all.Where(o => o.Kind != RunKind.Race).OrderByDescending(o => o.Minutes).ThenByDescending(o => o.Start).FirstOrDefault();
            if (longest is not null && longest.Kind.IsEasy() && !all.Exists(o => o.Kind == RunKind.Long)
                && (longest.Minutes >= 60 || longest.Minutes >= 1.25 * Spread.MedianOf(all.Where(o => o != longest).Select(o => o.Minutes))))
                all[all.IndexOf(longest)] = longest with { Kind = RunKind.Long };
            marked.AddRange(all);
        }

        return marked;
    }
}
