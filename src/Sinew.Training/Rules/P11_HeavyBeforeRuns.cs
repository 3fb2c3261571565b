using Sinew.Training.Programmes;

namespace Sinew.Training.Rules;

/// <summary>
/// P-11: heavy work ends at least 24 hours before every key run, long run and race; so does a session in which a sore-making
/// exercise is introduced. A session that is heavy but labelled otherwise is refused here, because this floor is what the label would
/// evade.
/// </summary>
internal static class P11_HeavyBeforeRuns
{
    /// <summary>Hours × 60 between the end of heavy work and the start of the run.</summary>
    public const int FloorMinutes = 24 * 60;

    public static void Look(RuleContext c, Report report)
    {
        foreach (var session in c.Ahead)
        {
            if (session.Content == SessionClass.H && session.Session.Class != SessionClass.H)
            {
                report.Add(session.Date, $"The session on {Wording.Day(session.Date)} is called {Wording.Class(session.Session.Class)} "
                    + "but is heavy: "
                    + $"{session.Because}. Call it heavy, or make it lighter.");
            }

            var introduced = session.Introduction;
            if (!session.Heavy && introduced is null)
                continue;
            foreach (var run in c.GuardedAfter(session))
            {
                var gap = RuleContext.StartOf(run) - session.EndsAt;
                if (gap >= FloorMinutes)
                    continue;
                var what = session.Heavy ? "heavy work" : $"a session in which {introduced!.Name} is new to the legs";
                report.About(session, $"ends {Wording.Hours(gap)} before the {Wording.RunAt(run)}; {what} needs 24 h, better 36.");
            }
        }
    }
}
