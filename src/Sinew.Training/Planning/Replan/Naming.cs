using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>Gives sessions their ids: those that were promised keep theirs, also when they move; new ones get the next free letter.</summary>
internal static class Naming
{
    /// <summary>R-541: 48 hours, told in days.</summary>
    public const int SlideDays = 2;

    /// <summary>The same sessions with their ids for good.</summary>
    /// <param name="sessions">New sessions by date, with the letters of a first plan.</param>
    /// <param name="course">How it has gone.</param>
    public static ImmutableArray<Session> Of(ImmutableArray<Session> sessions, Course course)
    {
        if (course.Promised is not { } promised)
            return sessions;
        var done = course.Performed.Done.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var missed = course.Performed.Missed.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var taken = promised.Sessions.Select(s => s.Id).Concat(done).ToHashSet(StringComparer.Ordinal);
        var named = sessions.ToBuilder();
        for (var from = 0; from < named.Count;)
        {
            var monday = TrainingWeek.MondayOf(named[from].Date);
            var to = from;
            while (to < named.Count && TrainingWeek.MondayOf(named[to].Date) == monday)
                to++;
            var open = promised.Sessions.Where(s => TrainingWeek.MondayOf(s.Date) == monday && !done.Contains(s.Id) && (s.Date >= course.Today || missed.Contains(s.Id))).ToList();
            Name(named, from, to, open, missed, taken);
            from = to;
        }

        return named.ToImmutable();
    }

    // Same day first; then a missed one that may still slide to the day, one that moves, and last a missed one of longer ago.
    private static void Name(ImmutableArray<Session>.Builder named, int from, int to, List<Session> open, HashSet<string> missed, HashSet<string> taken)
    {
        var without = new List<int>();
        for (var i = from; i < to; i++)
        {
            var at = open.FindIndex(p => p.Date == named[i].Date && !missed.Contains(p.Id) && (p.Class == SessionClass.R) == (named[i].Class == SessionClass.R));
            if (at < 0)
            {
                without.Add(i);
                continue;
            }

            named[i] = named[i] with { Id = open[at].Id };
            open.RemoveAt(at);
        }

        foreach (var i in without)
        {
            var session = named[i];
            var at = Like(p => missed.Contains(p.Id) && session.Date.DayNumber - p.Date.DayNumber is >= 0 and <= SlideDays);
            if (at < 0)
                at = Like(p => !missed.Contains(p.Id));
            if (at < 0)
                at = Like(_ => true);
            if (at >= 0)
            {
                named[i] = named[i] with { Id = open[at].Id };
                open.RemoveAt(at);
                continue;
            }

            var week = TrainingWeek.Iso(named[i].Date) + "-";
            var letter = 'A';
            while (letter < 'Z' && !taken.Add(week + letter))
                letter++;
            named[i] = named[i] with { Id = week + letter };

            int Like(Predicate<Session> fits) => open.FindIndex(p => (p.Class == SessionClass.R) == (session.Class == SessionClass.R) && fits(p));
        }
    }
}
