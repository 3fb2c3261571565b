namespace Sinew.Training.Rules;

/// <summary>A break between two strength sessions that the plan itself shows.</summary>
/// <param name="Before">Last session before it.</param>
/// <param name="Days">Days from one session to the next; from 65 counted as the next harsher row of R-542 .</param>
/// <param name="Row">0: 8–13 days, 1: 14–27, 2: 28–55, 3: 56 and more.</param>
internal sealed record Break(SessionFacts Before, int Days, int Row);

/// <summary>Finds breaks .</summary>
internal static class Breaks
{
    private const int Older = 65;

    private static readonly int[] From = [8, 14, 28, 56];

    /// <summary>
    /// The break that ends with the first session of a week, or, after 28 days and more, of the week before it; null if none.
    /// </summary>
    public static Break? EndsIn(RuleContext c, WeekFacts week)
    {
        var found = Before(c, week);
        if (found is not null || week.Index == 0)
            return found;
        var earlier = Before(c, c.Weeks[week.Index - 1]);
        return earlier is { Row: >= 2 } ? earlier : null;
    }

    /// <summary>Every break that the plan shows, with the session that ended it.</summary>
    public static IEnumerable<(Break Break, SessionFacts First)> All(RuleContext c)
    {
        foreach (var session in c.Sessions.Where(s => !s.IsRehab))
        {
            if (Before(c, session) is { } found)
                yield return (found, session);
        }
    }

    /// <summary>The session, or one of the days before it, ended a break of 14 days or more (R-542; from 65 of eight).</summary>
    public static bool IsReturn(RuleContext c, SessionFacts session, int days) => c.Sessions.Any(s =>
        !s.IsRehab && s.StartsAt <= session.StartsAt && session.Date.DayNumber - s.Date.DayNumber < days && Before(c, s) is { Row: >= 1 });

    private static Break? Before(RuleContext c, WeekFacts week)
    {
        foreach (var session in week.Sessions)
        {
            if (Before(c, session) is { } found)
                return found;
        }

        return null;
    }

    private static Break? Before(RuleContext c, SessionFacts session)
    {
        SessionFacts? last = null;
        for (var i = c.Sessions.Length - 1; i >= 0 && last is null; i--)
            last = !c.Sessions[i].IsRehab && c.Sessions[i].StartsAt < session.StartsAt ? c.Sessions[i] : null;
        if (last is null)
            return null;
        var days = session.Date.DayNumber - last.Date.DayNumber;
        var row = From.Length - 1;
        while (row >= 0 && days < From[row])
            row--;
        return row < 0 ? null : new(last, days, session.Age >= Older ? Math.Min(row + 1, From.Length - 1) : row);
    }
}
