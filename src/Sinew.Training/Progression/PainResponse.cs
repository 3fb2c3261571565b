using System.Collections.Immutable;
using Sinew.Training.Programmes;
using Sinew.Training.Sessions;

namespace Sinew.Training.Progression;

/// <summary>What pain asks for, mildest first (R-603).</summary>
public enum PainTier
{
    /// <summary>Up to 2, next morning too: progress.</summary>
    Progress,

    /// <summary>3 to 5, and the morning no worse than usual: the same again.</summary>
    Repeat,

    /// <summary>3 to 5, and the morning one or two worse than usual: a fifth less or one link back, one set less.</summary>
    Reduce,

    /// <summary>Above 5, or the morning three or more worse than usual: half and one set less (no milder than the tier before), or another exercise.</summary>
    Stop,
}

/// <summary>The pain since an exercise was last done and what it asks for (R-601 to R-603, R-606).</summary>
/// <param name="Tier">What it asks for.</param>
/// <param name="Peak">Highest pain during, after or next morning, 0 to 10.</param>
/// <param name="MorningChange">Next morning less what was usual: the calmest morning of the four weeks before, else the pain of the runner file. 0 if either is unknown, or nothing was above 2.</param>
/// <param name="NoImpactBefore">First day on which anything may land again, or null.</param>
/// <param name="Refer">Second time in 14 days, or three weeks without getting better.</param>
/// <param name="Why">Reasons; empty where nothing hurts.</param>
public sealed record PainResponse(PainTier Tier, int Peak, int MorningChange, DateOnly? NoImpactBefore, bool Refer, ImmutableArray<Reason> Why)
{
    /// <summary>The reasons where it is known what follows: "not this week", "something easier instead".</summary>
    internal ImmutableArray<Reason> WhyThen(string then) =>
        [.. Why.Select((r, i) => i == 0 && r.Rule == "R-603" && Tier == PainTier.Stop ? Told.By("R-603", $"Pain reached {Peak} of 10{Worse(MorningChange)}: {then}, and no landings for three days.") : r)];

    /// <summary>Pain up to this is safe (R-601, P-25).</summary>
    public const int Safe = 2;

    /// <summary>Pain up to this is acceptable if it settles (R-601).</summary>
    public const int Acceptable = 5;

    private const int MorningTooMuch = 3;
    private const int NoImpactDays = 3; // R-603 says 48 to 72 hours: the longer.
    private const int SecondTimeDays = 14;
    private const int BaselineDays = 28;
    private const int LongDays = 21;

    /// <summary>The response on a day to what has been since the last exposure; the calmest morning before it is the baseline, else the runner file, else there is none.</summary>
    /// <param name="exposures">Exposures before the day, any order; at least one.</param>
    /// <param name="reports">Reports, any order.</param>
    /// <param name="date">The day; reports of it or later do not count.</param>
    /// <param name="noneAllowed">Bone or red flag: any pain stops (R-602).</param>
    public static PainResponse Of(
        ImmutableArray<Exposure> exposures, ImmutableArray<PainReport> reports, DateOnly date, bool noneAllowed = false)
    {
        var since = exposures.Max(e => e.Date);
        var said = reports.Where(r => r.Date < date).ToArray();
        var recent = said.Where(r => r.Date >= since).ToArray();
        var peak = Math.Max(exposures.Where(e => e.Date == since).Max(e => e.Pain), recent.Select(Highest).DefaultIfEmpty(0).Max());
        var change = recent.Select(r => Change(r, said)).DefaultIfEmpty(0).Max();
        var tier = exposures.Where(e => e.Date == since).Select(e => TierOf(e.Pain, 0, noneAllowed))
            .Concat(recent.Select(r => TierOf(Highest(r), Change(r, said), noneAllowed))).Max();
        var stops = exposures.Where(e => TierOf(e.Pain, 0, noneAllowed) == PainTier.Stop).Select(e => e.Date)
            .Concat(said.Where(r => TierOf(Highest(r), Change(r, said), noneAllowed) == PainTier.Stop).Select(r => r.Date)).Distinct().ToArray();
        var latest = stops.DefaultIfEmpty(DateOnly.MinValue).Max();
        var again = stops.Any(d => d < latest && latest.DayNumber - d.DayNumber <= SecondTimeDays && date.DayNumber - latest.DayNumber <= SecondTimeDays);
        var lasting = Lasting(said, date);
        DateOnly? landing = stops.Length > 0 && latest.AddDays(NoImpactDays) > date ? latest.AddDays(NoImpactDays) : null;
        return new(tier, peak, change, landing, again || lasting, Words(tier, peak, change, noneAllowed, again, lasting));
    }

    /// <summary>What one report asks for, beside those of the same place before it.</summary>
    internal static PainTier TierOf(PainReport report, PainReport[] said) => TierOf(Highest(report), Change(report, said), false);

    /// <summary>What the pain of one set asks for.</summary>
    internal static PainTier TierOf(int peak) => TierOf(peak, 0, false);

    private static PainTier TierOf(int peak, int change, bool noneAllowed) =>
        peak > Acceptable || change >= MorningTooMuch || (noneAllowed && (peak > 0 || change > 0)) ? PainTier.Stop
        : peak <= Safe ? PainTier.Progress
        : change >= 1 ? PainTier.Reduce
        : PainTier.Repeat;

    private static int Highest(PainReport report) => Math.Max(Math.Max(report.During ?? 0, report.After ?? 0), report.NextMorning ?? 0);

    // What nobody has told is no 0: without a morning before it and without the runner file a morning is compared with nothing.
    private static int Change(PainReport report, PainReport[] said)
    {
        if (report.NextMorning is not { } morning || Highest(report) <= Safe)
            return 0;
        var before = said.Where(r => SameSite(r, report) && r.Date < report.Date && report.Date.DayNumber - r.Date.DayNumber <= BaselineDays)
            .Select(r => r.NextMorning).Min() ?? report.Usual;
        return before is { } usual ? Math.Max(0, morning - usual) : 0;
    }

    // R-606: three weeks of one complaint whose last week is no better than its first.
    private static bool Lasting(PainReport[] said, DateOnly date) => said.Where(r => date.DayNumber - r.Date.DayNumber <= LongDays + 7)
        .GroupBy(r => (r.Site, r.Side)).Any(site =>
        {
            var (first, last) = (site.Min(r => r.Date), site.Max(r => r.Date));
            var early = site.Where(r => r.Date.DayNumber - first.DayNumber < 7).Max(Highest);
            var late = site.Where(r => last.DayNumber - r.Date.DayNumber < 7).Max(Highest);
            return last.DayNumber - first.DayNumber >= LongDays && late > 0 && late >= early;
        });

    private static bool SameSite(PainReport a, PainReport b) => a.Side == b.Side && string.Equals(a.Site.Trim(), b.Site.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string Worse(int change) => change > 0 ? $", and the next morning was {change} worse than usual" : "";

    private static ImmutableArray<Reason> Words(PainTier tier, int peak, int change, bool noneAllowed, bool again, bool lasting)
    {
        var worse = Worse(change);
        var why = ImmutableArray.CreateBuilder<Reason>();
        if (noneAllowed && tier == PainTier.Stop)
            why.Add(Told.By("R-602", $"It hurt ({peak} of 10){(change > 0 ? worse : "")}; while a bone injury is suspected no pain is allowed."));
        else if (tier == PainTier.Stop)
            why.Add(Told.By("R-603", $"Pain reached {peak} of 10{worse}: half of it at most and one set less, or something else, and no landings for three days."));
        else if (tier == PainTier.Reduce)
            why.Add(Told.By("R-603", $"Pain reached {peak} of 10{worse}: a fifth less and one set less."));
        else if (tier == PainTier.Repeat)
            why.Add(Told.By("R-603", $"Pain reached {peak} of 10{worse}: the same again, nothing more."));
        if (again)
            why.Add(Told.By("R-603", "It is the second time within 14 days: let a physiotherapist or doctor look at it."));
        if (lasting)
            why.Add(Told.By("R-606", "The same complaint for three weeks without getting better: let a physiotherapist or doctor look at it."));
        return why.ToImmutable();
    }
}
