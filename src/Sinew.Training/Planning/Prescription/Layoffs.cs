using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>Follows the breaks between the plan's own sessions (R-542, P-26) and counts the weeks that held one.</summary>
internal sealed class Layoffs(Runner runner)
{
    private const int CarefulDays = 14;

    private DateOnly? lastSession;
    private DateOnly carefulUntil;
    private Pause pauseBefore = Pause.None;
    private int lastHeld = -1;

    /// <summary>Weeks with a session so far.</summary>
    public int WeeksHeld { get; private set; }

    /// <summary>Last week with a session before the break at hand, or −1.</summary>
    public int HeldBefore { get; private set; } = -1;

    /// <summary>The break before a week that begins on this day: a new one, or the second week after a long one .</summary>
    public Pause Before(DateOnly first)
    {
        var now = Since(first);
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

    /// <summary>Grade of the days without strength up to a day.</summary>
    public int Lasts(DateOnly until) => Since(until).Grade;

    private Pause Since(DateOnly first) => lastSession is { } last
        ? Pause.Of(first.DayNumber - last.DayNumber, runner.AgeOn(first) >= Cautions.OlderFrom) with { Before = last.DayNumber } : Pause.None;

    /// <summary>For two weeks from a session after a break of 14 days (R-546: from 65 of eight) moderate work keeps 20 hours (P-12).</summary>
    /// <param name="date">Date of a session. The break is counted from the weeks before: what stands earlier in its week may yet fall away.</param>
    public bool IsReturn(DateOnly date)
    {
        if (lastSession is { } last && Pause.Of(date.DayNumber - last.DayNumber, runner.AgeOn(date) >= Cautions.OlderFrom).Grade >= 1)
            carefulUntil = date.AddDays(CarefulDays) is var until && until > carefulUntil ? until : carefulUntil;
        return date < carefulUntil;
    }

    /// <summary>Records a session of before the season.</summary>
    public void DidBefore(DateOnly date) => lastSession = date;

    /// <summary>Records a session.</summary>
    public void Did(DateOnly date, int week)
    {
        WeeksHeld += week == lastHeld ? 0 : 1;
        (lastSession, lastHeld) = (date, week);
    }
}
