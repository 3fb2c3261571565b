using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Rules;

/// <summary>
/// P-33, what happens up to each race (R-401, R-430, R-432, R-433, R-435): phases in order, the foundation once and first, maximal strength
/// 0 or at least 3 weeks, power 0 or at least 2, a taper of 1 week, 2 from the marathon on; no power before 4 weeks of strength, no maximal
/// strength before 8 weeks for novices and 3 for intermediates; with too few weeks only what R-432 leaves. Weeks of the same phase in a row
/// count together; a last block that ends without a race may be cut short. After 56 days without strength, from 65 after 28, the foundation comes
/// again and the order with it (R-430, R-542); what stood before may be cut short there.
/// </summary>
internal static class P33_PhaseOrder
{
    private const int AllocatorWeeks = 24;

    private sealed record Stretch(Phase Phase, DateOnly From, DateOnly To, bool Whole)
    {
        public int Weeks => TrainingWeek.Count(From, To);
    }

    public static void Look(RuleContext c, Report report)
    {
        var segment = new List<Stretch>();
        var done = new Dictionary<Phase, int>();
        var blocks = c.Plan.Blocks;
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            if (block.To < block.From)
                return;
            var race = P33_Season.ARaces(c).FirstOrDefault(r => r.Date == block.To);
            if (segment.Count > 0 && BeginsAnew(c, block))
            {
                segment[^1] = segment[^1] with { Whole = false };
                Segment(c, segment, null, done, report);
                segment.Clear();
            }

            if (block.Phase != Phase.TR)
            {
                var last = i == blocks.Length - 1 && race is null;
                if (segment.Count > 0 && segment[^1].Phase == block.Phase)
                    segment[^1] = segment[^1] with { To = block.To, Whole = !last };
                else
                    segment.Add(new(block.Phase, block.From, block.To, !last));
            }

            // A recovery whose race was struck out of the file ends what led to it all the same.
            if (race is null && i < blocks.Length - 1 && block.Phase != Phase.TR)
                continue;
            if (segment.Count > 0)
                Segment(c, segment, race, done, report);
            segment.Clear();
        }
    }

    private static bool BeginsAnew(RuleContext c, Block block) => block.Phase == Phase.AA && BeginsAnew(c, block.From);

    // The first session from that week on ends a break of R-542's last row that began before it, or is the first of all, or it has begun and none has
    // come since.
    private static bool BeginsAnew(RuleContext c, DateOnly from)
    {
        var monday = TrainingWeek.MondayOf(from);
        return (monday <= c.Plan.Today && c.Sessions.All(s => s.IsRehab || s.Date < monday)) || c.Sessions.FirstOrDefault(s => !s.IsRehab)?.Date >= monday
            || Breaks.All(c).Any(b => b.Break.Row == 3 && b.Break.Before.Date < monday && b.First.Date >= monday);
    }

    private static void Segment(RuleContext c, List<Stretch> segment, Race? race, Dictionary<Phase, int> done, Report report)
    {
        var weeks = TrainingWeek.Count(segment[0].From, segment[^1].To);
        Order(c, segment, race, weeks, report);
        Lengths(c, segment, race, weeks, done, report);
        if (race is null || race.Date < c.Plan.Today)
            return;
        var close = P33_Season.FollowsClosely(c, race);
        var stub = segment[0].From.DayOfWeek is DayOfWeek.Friday or DayOfWeek.Saturday or DayOfWeek.Sunday ? 1 : 0;
        var least = LeastWeeks(c.Runner.Level, Taper(race));
        var phases = segment.Select(s => s.Phase).ToHashSet();
        var ahead = segment.Where(s => s.To >= c.Plan.Today).Select(s => s.Phase).ToHashSet();
        if (close && ahead.Overlaps([Phase.AA, Phase.GS, Phase.MS, Phase.PW]))
            report.Add(segment[0].From, $"Between two A races less than six weeks apart there is only recovery and sharpening before "
                + $"{Wording.Day(race.Date)}.");
        else if (!close && Math.Min(weeks - stub, WeeksAhead(c, segment)) >= least && !phases.Contains(Phase.MT))
            report.Add(race.Date, $"The {Plural.Of(weeks, "week")} to the race on {Wording.Day(race.Date)} {(weeks == 1 ? "holds" : "hold")} no week of sharpening before the "
                + "taper.");
        else if (!close && weeks < least && ahead.Overlaps(Barred(c.Runner.Level)))
            report.Add(race.Date, $"{Plural.Of(weeks, "week")} to the race on {Wording.Day(race.Date)} {(weeks == 1 ? "is too little to build; it protects" : "are too few to build; they protect")} "
                + "what is there.");
    }

    private static void Order(RuleContext c, List<Stretch> segment, Race? race, int weeks, Report report)
    {
        for (var i = 0; i < segment.Count; i++)
        {
            var now = segment[i];
            if (now.Phase == Phase.AA && !BeginsAnew(c, now.From) && c.Plan.Blocks.Any(b => b.From < now.From && b.Phase is not (Phase.TR or Phase.AA)))
                report.Add(now.From, $"The foundation stands once, at the start; on {Wording.Day(now.From)} it comes again.");
            // What was promised before is past; a race that came or went, and a long break, begin the order anew (R-548).
            if (i == 0 || now.Phase > segment[i - 1].Phase || now.From <= c.Plan.Today)
                continue;
            var again = segment[i - 1].Phase == Phase.MT && now.Phase == Phase.GS && (race is null || weeks > AllocatorWeeks);
            var inPlaceOf = now.Phase == Phase.GS && segment[i - 1].Phase is Phase.MS or Phase.PW && MayBeBarred(c, now.From);
            if (!again && !inPlaceOf)
                report.Add(now.From, $"{PhaseWords.Of(now.Phase)} from {Wording.Day(now.From)} comes after "
                    + $"{PhaseWords.Of(segment[i - 1].Phase)}; the order is "
                    + "foundation, general strength, maximal strength, power, sharpen, taper.");
        }
    }

    private static void Lengths(
        RuleContext c, List<Stretch> segment, Race? race, int weeks, Dictionary<Phase, int> done, Report report)
    {
        foreach (var now in segment)
        {
            var least = now.Phase switch
            {
                Phase.MS => 3,
                Phase.PW => 2,
                Phase.TP when race is not null => Math.Min(WeeksAhead(c, segment), Taper(race)),
                Phase.AA when c.Runner.Level == StrengthLevel.Novice && race is not null
                    && weeks >= LeastWeeks(StrengthLevel.Novice, Taper(race)) => 3,
                Phase.AA or Phase.GS or Phase.MT or Phase.TP or Phase.TR => 1,
                _ => throw new InvalidOperationException(),
            };
            if (now.Whole && now.Weeks < least && now.To >= c.Plan.Today)
                report.Add(now.From, $"{PhaseWords.Of(now.Phase)} from {Wording.Day(now.From)} lasts {Plural.Of(now.Weeks, "week")}; it takes {least} "
                    + "at least.");
            if (now.Phase == Phase.TP && now.Weeks > 3)
                report.Add(now.From, $"The taper from {Wording.Day(now.From)} lasts {Plural.Of(now.Weeks, "week")}; three is the most.");
            var general = done.GetValueOrDefault(Phase.GS);
            var needed = c.Runner.Level switch
            {
                StrengthLevel.Novice => 8,
                StrengthLevel.Intermediate => 3,
                StrengthLevel.Advanced => 0,
                _ => throw new InvalidOperationException(),
            };
            if (now.Phase == Phase.MS && general + done.GetValueOrDefault(Phase.AA) < needed)
                report.Add(now.From, $"Maximal strength from {Wording.Day(now.From)} comes after "
                    + $"{Plural.Of(general + done.GetValueOrDefault(Phase.AA), "week")} of "
                    + $"foundation and general strength; it needs {needed}.");
            if (now.Phase == Phase.PW && general + done.GetValueOrDefault(Phase.MS) < 4)
                report.Add(now.From, $"Power from {Wording.Day(now.From)} comes after {Plural.Of(general + done.GetValueOrDefault(Phase.MS), "week")} "
                    + "of strength; it "
                    + "needs 4.");
            done[now.Phase] = done.GetValueOrDefault(now.Phase) + now.Weeks;
        }
    }

    // A race that is entered late finds the weeks before today as they were.
    private static int WeeksAhead(RuleContext c, List<Stretch> segment) =>
        TrainingWeek.Count(segment[0].From < c.Plan.Today ? c.Plan.Today : segment[0].From, segment[^1].To);

    private static int Taper(Race race) => race.Row >= RaceRow.Marathon ? 2 : 1;

    /// <summary>Fewest weeks the allocator can divide: its minima and the taper.</summary>
    private static int LeastWeeks(StrengthLevel level, int taper) => taper + level switch
    {
        StrengthLevel.Novice => 3 + 3 + 1,
        StrengthLevel.Intermediate => 1 + 2 + 3 + 2,
        StrengthLevel.Advanced => 1 + 1 + 3 + 2,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };

    /// <summary>Phases that have no place when there are too few weeks (R-432).</summary>
    private static Phase[] Barred(StrengthLevel level) =>
        level == StrengthLevel.Novice ? [Phase.MS, Phase.PW, Phase.MT] : [Phase.AA, Phase.GS, Phase.MS, Phase.PW];

    /// <summary>General strength stands in for phases that age, pregnancy, bones or energy bar (R-433).</summary>
    private static bool MayBeBarred(RuleContext c, DateOnly date) =>
        c.Runner.AgeOn(date) is < 18 or >= Cautions.OlderFrom || c.Runner.Screening is { Reds: true } or { Trimester: not null }
            or { PostpartumWeeks: not null } || Cautions.On(c.Runner, c.Plan.Today, date).Has(Caution.Osteoporosis);
}
