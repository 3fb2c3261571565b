using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>Turns sessions that were done, and those that were promised, into what Prescribe counts with.</summary>
/// <param name="runner">The runner.</param>
/// <param name="permitted">What the runner may do.</param>
/// <param name="season">The season.</param>
/// <param name="calendar">The running calendar.</param>
/// <param name="course">How it has gone.</param>
/// <param name="choice">What exercises cover.</param>
/// <param name="meant">The past days as Schedule meant them: a promised session shows what it became, not what it was placed as.</param>
internal sealed class Lived(
    Runner runner, Permitted permitted, Season season, RunCalendar calendar, Course course, Choice choice, ImmutableArray<PlacedSession> meant)
{
    /// <summary>Sessions of a week of the season that were done, by start.</summary>
    /// <param name="week">Index of the week; −1 for everything before the season.</param>
    public List<Draft> Of(int week)
    {
        var drafts = new List<Draft>();
        foreach (var session in course.Performed.Done)
        {
            if (session.Class != SessionClass.R && WeekOf(session.Date) == week)
                drafts.Add(Draft(session, Math.Max(0, week)));
        }

        return drafts;
    }

    /// <summary>Sessions promised for the days that lie behind, as they were placed.</summary>
    public IEnumerable<PlacedSession> Promised()
    {
        var shown = new HashSet<DateOnly>();
        foreach (var session in course.Promised?.Sessions ?? [])
        {
            if (session.Class == SessionClass.R || session.Date < course.Start || !IsPast(session.Date))
                continue;
            shown.Add(session.Date);
            yield return meant.FirstOrDefault(m => m.Date == session.Date && m.Phase == session.Phase) ?? Placed(session, WeekOf(session.Date), Budget(session));
        }

        // Placed, but nothing was open to the runner then.
        foreach (var session in meant.Where(m => IsPast(m.Date) && !shown.Contains(m.Date)))
            yield return session;
    }

    /// <summary>The day lies behind, or its session is done.</summary>
    public bool IsPast(DateOnly date) => course.IsPast(date);

    /// <summary>What was done of a week is what was meant for its first sessions: the rest of it is still the best.</summary>
    public static bool IsAsMeant(List<Draft> lived, List<Draft> meant, int count)
    {
        if (lived.Count != count)
            return false;
        for (var i = 0; i < count; i++)
        {
            if (lived[i].Placed.Date != meant[i].Placed.Date || lived[i].Items.Count != meant[i].Items.Count)
                return false;
            foreach (var item in meant[i].Items)
            {
                if (!lived[i].Items.Exists(l => l.Index == item.Index && l.AllSets == item.AllSets && l.Work.Hi == item.Work.Hi && l.Work.Rir == item.Work.Rir))
                    return false;
            }
        }

        return true;
    }

    private int WeekOf(DateOnly date) => date < course.Start ? -1 : TrainingWeek.Count(course.Start, date) - 1;

    private Draft Draft(Session session, int week)
    {
        var draft = new Draft(Placed(session, week, session.Minutes), 'A', season.Weeks[Math.Min(week, season.Weeks.Length - 1)], 0, Pause.None)
        {
            Lived = session,
            Restart = RaceWindow.RestartFrom(runner.Races, session.Date) is not null,
        };
        foreach (var exercise in session.Exercises)
        {
            if (exercise.Slot != Slot.Rehab && permitted.IndexOf(exercise.Exercise) is >= 0 and var index && Item(exercise, index) is { } item)
                draft.Items.Add(item);
        }

        return draft;
    }

    private Item? Item(PrescribedExercise asked, int index)
    {
        var exercise = permitted.Catalogue.Exercises[index];
        ImmutableArray<SetPrescription> sets = asked.Sets;
        var heavy = sets.Length > 1 && sets[^1] is { Percent1Rm: not null } last && (last.Lo, last.Hi) == (Planning.Item.HeavySet.Lo, Planning.Item.HeavySet.Hi)
            && sets[0].Percent1Rm < sets[^1].Percent1Rm;
        if (heavy)
            sets = sets[..^1];
        var first = sets[0];
        var left = sets.Count(s => s.Side == Side.Left);
        var right = sets.Count(s => s.Side == Side.Right);
        // a weaker side that was given one set more was not given two (Item.Extra).
        BodySide? weaker = Math.Min(left, right) >= Correction.LeastSets && Math.Abs(left - right) == 1 ? left > right ? BodySide.Left : BodySide.Right : null;
        // A set that broke off, or never left the floor, is no measure of the lighter week that follows it.
        var hi = Math.Max(1, sets.Max(s => s.Hi));
        var lo = Math.Max(sets.Min(s => s.Lo), (hi + 1) / 2);
        var work = new Work(
            sets.Length - left - right + (weaker is null ? Math.Max(left, right) : Math.Min(left, right)), lo, hi, sets.Min(s => s.Rir), sets.Max(s => s.Percent1Rm),
            sets[^1].RestSeconds, first.Tempo, left + right > 0 ? Side.Each : first.Side);
        return new(Roles.Of(exercise, asked.Slot), index, exercise, choice.CoverOf(index), asked.Slot, work, false)
        {
            WithHeavySet = heavy,
            Weaker = weaker,
            Lived = (HardSets(asked, exercise), exercise.Measure == Measure.Contacts ? asked.Sets.Sum(s => s.Side == Side.Each ? 2 * s.Hi : s.Hi) : 0),
        };
    }

    // The vocabulary's hard sets, set by set: reserve and hold are what was done.
    private static int HardSets(PrescribedExercise done, Exercise exercise)
    {
        if (!exercise.IsLowerWork || done.Slot == Slot.Warmup || exercise.Pattern == Pattern.Mobility)
            return 0;
        var hard = done.Sets.Where(s => s.Rir <= 5 && !(exercise.Measure == Measure.Time && s.Hi < 30)).ToArray();
        var (left, right) = (hard.Count(s => s.Side == Side.Left), hard.Count(s => s.Side == Side.Right));
        return hard.Length - left - right + Math.Max(left, right);
    }

    private static PlacedSession Placed(Session session, int week, int budget) => new(
        session.Date, (session.Start.Hour * 60) + session.Start.Minute, budget, session.Class, session.Class, session.Placement, session.Phase, session.Deload, week);

    private int Budget(Session session)
    {
        var start = (session.Start.Hour * 60) + session.Start.Minute;
        foreach (var opening in DayFacts.Of(session.Date, calendar, runner.Availability).Openings)
        {
            if (start >= opening.From && start < opening.To && PlacedSession.FormatOf(opening.Budget) == session.Format)
                return opening.Budget;
        }

        return session.Format switch { SessionFormat.Full => 40, SessionFormat.Short => 25, _ => 15 };
    }
}
