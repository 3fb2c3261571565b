using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>What a session's day allows: runs and races around it, breaks before it, and what they leave of jumps.</summary>
internal sealed class Situation(
    Runner runner, Permitted permitted, RunCalendar calendar, Circumstances circumstances, Layoffs layoffs, JumpsAfterABreak jumpsBack, Experience experience, Reviewed? reviewed)
{
    /// <summary>Hours that moderate work keeps from key and long runs after a break (P-12).</summary>
    private const int CarefulHours = 20;

    /// <summary>Nothing in the session may tire the legs much.</summary>
    public bool IsLight(Draft draft) =>
        draft.Placed.Class is SessionClass.L or SessionClass.P || draft.Placed.Phase == Phase.TR || draft.Recovering || permitted.LightOnly(draft.Placed.Date) || draft.MustRestart;

    /// <summary>P-12: what stands too near a key or long run soon after a break becomes light.</summary>
    public PlacedSession Careful(PlacedSession session) =>
        layoffs.IsReturn(session.Date) && session.Class == SessionClass.M
            && RaceWindow.HoursToNextHardRun(calendar, session.Date, session.Start + session.Budget) < CarefulHours
            ? session with { Class = SessionClass.L }
            : session;

    /// <summary>Tells a draft what its day allows.</summary>
    /// <param name="draft">The session.</param>
    /// <param name="hardJump">End of the last session that held hard jumps, in minutes; far back if there was none.</param>
    public void Tell(Draft draft, int hardJump)
    {
        var session = draft.Placed;
        var hours = RaceWindow.HoursToNextHardRun(calendar, session.Date, session.Start + session.Budget);
        draft.DayClear = hours >= 24;
        draft.Recovering = !permitted.LightOnly(session.Date) && (session.Phase == Phase.TR || RaceWindow.Recovers(runner.Races, session.Date));
        draft.LegsRest = (session.Phase == Phase.TR || draft.Recovering) && RaceWindow.LegsRest(runner.Races, session.Date);
        draft.OnlyKnown = draft.Recovering && RaceWindow.LastBefore(runner.Races, session.Date) is { } race && experience.First < race.Date.DayNumber;
        draft.Restart = RaceWindow.RestartFrom(runner.Races, session.Date) is not null;
        draft.NewAllowed = RaceWindow.NewAllowed(calendar.Races, session.Date);
        var start = (session.Date.DayNumber * 1440) + session.Start;
        // hard jumps stay 48 hours from key and long runs for novices, 24 for others; P-30: and from each other.
        var hard = RaceWindow.JumpsAllowed(calendar.Races, session.Date) && !RaceWindow.AfterLongRunOrRace(calendar, session.Date)
            && hours >= (runner.Level == StrengthLevel.Novice ? 48 : 24) && start - hardJump >= 2880 && session.Phase != Phase.TP;
        draft.MostImpact = session.Class is SessionClass.H or SessionClass.M && !permitted.LightOnly(session.Date) ? hard ? 4 : 1 : 0;
        if (session.Phase == Phase.TP && !RaceWindow.JumpsAllowed(calendar.Races, session.Date))
            draft.MostImpact = 0;
        // after weeks without any, jumps begin again at a lower level, after a race that took the legs back at the lowest.
        var reached = permitted.JumpLevel(session.Phase, session.Date, draft.StrengthWeeks);
        if (draft.Restart)
            draft.MostImpact = Math.Min(draft.MostImpact, 1);
        else if (jumpsBack.Level(draft.Week.Index, reached) is var level && level < reached)
            draft.MostImpact = Math.Min(draft.MostImpact, level);
        if (circumstances.IsTender(session.Date) || reviewed?.NoImpact(session.Date) == true || RaceWindow.IsSoonBeforeARun(calendar, session.Date, session.Start + session.Budget))
            draft.MostImpact = 0;
    }
}
