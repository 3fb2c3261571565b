namespace Sinew.Training.Rules;

/// <summary>
/// P-43, as far as a plan shows it: with a complaint at a pain of more than 5 the next two days hold no impact and no heavy
/// session. That the painful region's exercises are gone is P-02 (such a complaint counts as irritable), red flags are P-01; pain reported
/// in the log is a matter of re-planning.
/// </summary>
internal static class P43_PainChangesTheNextSession
{
    private const int TooMuch = 5;
    private const int Hours = 48;

    public static void Look(RuleContext c, Report report)
    {
        var pain = c.Runner.Conditions.IsDefaultOrEmpty ? 0 : c.Runner.Conditions.Max(x => x.Pain);
        if (pain <= TooMuch)
            return;
        foreach (var session in c.Ahead.Where(s => s.StartsAt < (c.Plan.Today.DayNumber * 1440) + (Hours * 60)))
        {
            if (session.Heavy)
                report.About(session, $"comes within two days of a pain of {pain}; make it lighter.");
            foreach (var item in session.Everything.Where(i => i.Exercise.Impact >= 1))
                report.About(session, item.Name, $"lands on a body with a pain of {pain}; no impact for two days.");
        }
    }
}
