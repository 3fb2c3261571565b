using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>Follows the breaks between the plan's own sessions (R-542, P-26) and counts the weeks that held one.</summary>
internal sealed class Layoffs(Runner runner)
{
    private DateOnly? lastSession;
    private Pause pauseBefore = Pause.None;
    private int lastHeld = -1;

    /// <summary>Weeks with a session so far.</summary>
    public int WeeksHeld { get; private set; }

    /// <summary>Last week with a session before the break at hand, or −1.</summary>
    public int HeldBefore { get; private set; } = -1;

    /// <summary>The break before a week that begins on this day: a new one, or the second week after a long one .</summary>
    public Pause Before(DateOnly first)
    {
        var now = lastSession is { } last ? Pause.Of(first.DayNumber - last.DayNumber, runner.AgeOn(first) >= Cautions.OlderFrom) : Pause.None;
        if (now.Grade >= 0)
            HeldBefore = lastHeld;
        else if (pauseBefore.IsLong)
            (now, pauseBefore) = (pauseBefore, Pause.None);
        else
            HeldBefore = -1;
        if (now.Grade >= 0 && HeldBefore == lastHeld)
            pauseBefore = now;
        return now;
    }

    /// <summary>Records a session.</summary>
    public void Did(DateOnly date, int week)
    {
        WeeksHeld += week == lastHeld ? 0 : 1;
        (lastSession, lastHeld) = (date, week);
    }
}
