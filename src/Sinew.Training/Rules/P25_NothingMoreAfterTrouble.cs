using Sinew.Training.Programmes;
using Sinew.Training.Sessions;

namespace Sinew.Training.Rules;

/// <summary>
/// P-25: after a set that hurt by more than 2 of 10, whose form broke, or that missed what was asked (R-516: below the bottom of the range,
/// or two or more in reserve too few) the exercise is no harder the next time: no more load than in its last three exposures, and within
/// the block no more sets, repetitions or seconds than were asked. It holds for a next time within two weeks or in the block of today;
/// what lies further ahead waits for the next log.
/// </summary>
internal static class P25_NothingMoreAfterTrouble
{
    private const int Safe = 2;
    private const int FarOff = 5; // R-509: more in reserve is reported too roughly to count as more.
    private const double Short = -2; // R-516
    private const int Days = 14;
    private const int Exposures = 3;

    public static void Look(RuleContext c, Report report)
    {
        foreach (var written in c.Logged.Where(l => l.Date <= c.Plan.Today && l.Asked?.Slot != Slot.Rehab).GroupBy(l => l.Exercise, StringComparer.Ordinal))
        {
            LoggedExercise[] entries = [.. written];
            var last = entries[^1];
            if (Trouble(last) is { } trouble && Next(c, last.Exercise) is var (session, item))
                Look(c, last, session, item, trouble, report);
        }
    }

    private static void Look(RuleContext c, LoggedExercise last, SessionFacts session, Item item, string trouble, Report report)
    {
        var done = c.ExposuresOf(last.Exercise).Where(s => s.IsDone && !s.IsRehab).ToArray();
        var counted = done.Where(s => !s.Session.Deload && s.Session.Phase != Calendar.Phase.TP).TakeLast(Exposures).ToArray();
        var before = done.Where(s => s == done[^1] || counted.Contains(s)).SelectMany(s => s.Of(last.Exercise)).Where(i => !i.Rehab).ToArray();
        if (before.Length == 0)
            return;
        var heaviest = before.Max(Grams);
        if (heaviest > 0 && Grams(item) > heaviest)
            report.About(session, item.Name, $"goes up to {new Units.Load(Grams(item))} although {trouble}; {new Units.Load(heaviest)} is the most.");
        var when = done.FirstOrDefault(s => string.Equals(s.Session.Id, last.Session, StringComparison.Ordinal));
        if (last.Asked is not { } asked || last.Deload || when is null || session.Session.Phase != when.Session.Phase || c.BlockOn(when.Date) != c.BlockOn(session.Date))
            return;
        var (most, sets) = (asked.Sets.Max(s => s.Hi), Count(asked));
        if (item.Asked.Sets.Max(s => s.Hi) > most && Grams(item) >= heaviest)
            report.About(session, item.Name, $"asks for {item.Asked.Sets.Max(s => s.Hi)} instead of {most} although {trouble}.");
        if (item.Sets > Math.Max(sets, before.Max(i => i.Sets)))
            report.About(session, item.Name, $"asks for {Units.Plural.Of(item.Sets, "set")} instead of {sets} although {trouble}.");
    }

    // The first coming session that holds it: no rehab, no lighter week, and not too far ahead.
    private static (SessionFacts Session, Item Item)? Next(RuleContext c, string exercise)
    {
        foreach (var session in c.Ahead)
        {
            if (session.IsRehab || session.Of(exercise).FirstOrDefault(i => !i.Rehab) is not { } item)
                continue;
            var near = session.Date.DayNumber - c.Plan.Today.DayNumber < Days || c.BlockOn(session.Date) == c.BlockOn(c.Plan.Today);
            return near && !session.Session.Deload ? (session, item) : null;
        }

        return null;
    }

    private static string? Trouble(LoggedExercise done)
    {
        var pain = done.Sets.Max(s => s.Pain);
        if (pain > Safe)
            return $"it hurt by {pain} of 10 on {Wording.Day(done.Date)}";
        if (done.Sets.Any(s => s.FormBroke))
            return $"the form broke on {Wording.Day(done.Date)}";
        return done.Asked is { } asked && Missed(done, asked) ? $"it fell short of what was asked on {Wording.Day(done.Date)}" : null;
    }

    // Sets lighter than the heaviest, on the way up or after a set that was too hard, prove nothing about its load.
    private static bool Missed(LoggedExercise done, PrescribedExercise asked)
    {
        var heaviest = done.Sets.Max(s => Grams(s, asked));
        LoggedSet[] work = [.. done.Sets.Where(s => Grams(s, asked) == heaviest)];
        var measure = asked.Sets[0].Measure;
        var bottom = asked.Sets.Min(s => s.Lo);
        if (work.Any(s => (measure switch { Exercises.Measure.Time => s.Seconds, Exercises.Measure.Reps => s.Reps, _ => null }) < bottom))
            return true;
        var target = Math.Min(FarOff, asked.Sets.Min(s => s.Rir));
        var told = work.Where(s => s.Rir is not null).Select(s => Math.Min(FarOff, s.Rir!.Value) - target).ToArray();
        return told.Length > 0 && told.Average() <= Short;
    }

    private static int Grams(LoggedSet set, PrescribedExercise asked) => (set.Load ?? asked.Sets.Select(s => s.Load).Max())?.Grams ?? 0;

    private static int Grams(Item item) => item.Asked.Sets.Max(s => s.Load?.Grams ?? 0);

    private static int Count(PrescribedExercise asked)
    {
        var (left, right) = (asked.Sets.Count(s => s.Side == Side.Left), asked.Sets.Count(s => s.Side == Side.Right));
        return asked.Sets.Length - left - right + Math.Max(left, right);
    }
}
