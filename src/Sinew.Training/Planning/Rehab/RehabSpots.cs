using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>Where rehab may stand on each day (vocabulary, class R; P-10, P-13, P-16, P-21): after the day's runs, never before them.</summary>
internal sealed class RehabSpots
{
    /// <summary>Class R takes at most this many minutes (vocabulary).</summary>
    public const int MostMinutes = 20;

    /// <summary>A shorter opening holds no set with its rest.</summary>
    private const int LeastMinutes = 10;

    private const int Evening = 18 * 60;
    private const int HalfHour = 30;

    private readonly DayFacts[] days;
    private readonly Legality legality;
    private readonly DateOnly first;
    private readonly DateOnly today;
    private readonly ImmutableArray<Race> races;

    /// <summary>Reads the calendar.</summary>
    public RehabSpots(Runner runner, RunCalendar calendar, Season season, DateOnly today)
    {
        (first, this.today, races) = (calendar.First, today, calendar.Races);
        days = new DayFacts[(season.Weeks.Length + 1) * 7];
        for (var d = 0; d < days.Length; d++)
            days[d] = DayFacts.Of(first.AddDays(d), calendar, runner.Availability);
        legality = new Legality(runner, calendar, season, today, days);
    }

    /// <summary>The first Monday.</summary>
    public DateOnly First => first;

    /// <summary>Number of days, whole weeks.</summary>
    public int Days => days.Length - 7;

    /// <summary>What a start means for the day's runs.</summary>
    public Placement PlacementAt(int day) => days[day].Runs.IsEmpty ? Placement.OwnDay : Placement.AfterRun;

    /// <summary>A run of the day is still to come, or under way.</summary>
    public bool IsBeforeARun(int day, int from) => !days[day].Runs.IsEmpty && from < days[day].RunsUntil;

    /// <summary>The next day holds a long run.</summary>
    public bool IsEve(int day) => days[day + 1].IsLong;

    /// <summary>The race days forbid rehab on a day: its cut-off is that of moderate work; and the legs rest after a race .</summary>
    public bool IsOpen(int day) => first.AddDays(day) >= today && legality.OfDay(day, SessionClass.R) == Refusal.None && !RaceWindow.LegsRest(races, first.AddDays(day));

    /// <summary>A race close by, ahead or behind, closes the day to rehab: nothing is missing then.</summary>
    public bool IsRaceTime(int day) => legality.OfDay(day, SessionClass.R) is Refusal.RaceEve or Refusal.CutOff or Refusal.AfterRace || RaceWindow.LegsRest(races, first.AddDays(day));

    /// <summary>Starts for a session of its own, at most two, the better first: right after the run, and towards the evening; on a day without runs the evening, and early.</summary>
    public List<RehabSpot> Alone(int day)
    {
        var spots = new List<RehabSpot>(3);
        if (!IsOpen(day))
            return spots;
        var facts = days[day];
        RehabSpot? early = null;
        RehabSpot? late = null;
        foreach (var opening in facts.Openings)
        {
            var minutes = Math.Min(MostMinutes, opening.Budget);
            if (minutes < LeastMinutes)
                continue;
            if (!facts.Runs.IsEmpty)
                Try(Math.Max(opening.From, facts.RunsUntil + Legality.AfterEasyRun), minutes, opening);
            for (var from = (opening.From + HalfHour - 1) / HalfHour * HalfHour; from + minutes <= opening.To; from += HalfHour)
                Try(from, minutes, opening);
        }

        if (late is { } best && facts.Runs.IsEmpty)
            spots.Add(best);
        if (early is { } one && !spots.Contains(one))
            spots.Add(one);
        if (late is { } other && !spots.Contains(other))
            spots.Add(other);
        return spots;

        void Try(int from, int minutes, Opening opening)
        {
            if (from + minutes > opening.To || from < facts.RunsUntil || legality.OfStart(day, SessionClass.R, from, minutes) != Refusal.None)
                return;
            var atOnce = from <= facts.RunsUntil + Legality.AfterEasyRun;
            var cost = facts.Runs.IsEmpty ? RehabSpot.RestDay : !facts.HasEasy || facts.IsKey ? RehabSpot.AfterKeyRun : atOnce ? RehabSpot.AfterEasyRun : RehabSpot.LaterThatDay;
            var spot = new RehabSpot(day, from, minutes, -1, cost);
            if (early is null || from < early.Value.From)
                early = spot;
            if (late is null || Math.Abs(from - Evening) < Math.Abs(late.Value.From - Evening))
                late = spot;
        }
    }
}
