using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Rules;

/// <summary>
/// P-33, the frame: blocks follow each other without gaps from the plan's first day, begin on Mondays, a taper ends on the day of an A race
/// and every A race ends one, transition starts the day after (R-430, R-433, R-435); each session carries the phase of its date. What
/// happens between races is for <see cref="P33_PhaseOrder"/>. While P-01 or P-05 hold, recovery all through is a season.
/// </summary>
internal static class P33_Season
{
    /// <summary>Two A races closer than this many days have transition and sharpening between them only (R-435).</summary>
    public const int CloseRacesDays = 42;

    public static void Look(RuleContext c, Report report)
    {
        var blocks = c.Plan.Blocks;
        if (blocks.IsDefaultOrEmpty)
        {
            if (!c.Ahead.IsEmpty)
                report.Add(null, "The plan has sessions but no blocks to place them in.");
            return;
        }

        if (MedicalStop.Holds(c.Runner) && blocks.All(b => b.Phase == Phase.TR))
            return;
        if (blocks[0].From > c.Plan.Today)
            report.Add(blocks[0].From, $"The first block begins on {Wording.Day(blocks[0].From)}, after the plan's first day.");
        for (var i = 0; i < blocks.Length; i++)
            Frame(c, i, report);

        // With a suspected bone stress injury no race is advised and nothing leads to one (P-05).
        if (!c.Runner.Conditions.Any(x => x.Id == ConditionId.BsiSuspected))
        {
            foreach (var race in ARaces(c).Where(r => r.Date >= c.Plan.Today))
                Around(c, race, report);
        }

        foreach (var session in c.Ahead.Where(s => c.PhaseOn(s.Date) is { } phase && phase != s.Session.Phase))
        {
            report.About(session, $"is marked {PhaseWords.Of(session.Session.Phase)}, but that day belongs to "
                + $"{PhaseWords.Of(c.PhaseOn(session.Date)!.Value)}.");
        }

        P33_PhaseOrder.Look(c, report);
    }

    /// <summary>A races from the season's first day to the end of its last block, by date.</summary>
    public static IEnumerable<Race> ARaces(RuleContext c) =>
        c.Races.Where(r => r.Priority == RacePriority.A && r.Date >= c.First && r.Date <= c.Plan.Blocks[^1].To);

    /// <summary>Less than six weeks before this race stands another A race (R-435).</summary>
    public static bool FollowsClosely(RuleContext c, Race race) => c.Races.Any(r => r.Priority == RacePriority.A && r.Date < race.Date && Close(r, race));

    private static bool Close(Race first, Race second) => second.Date.DayNumber - first.Date.DayNumber < CloseRacesDays;

    private static void Frame(RuleContext c, int i, Report report)
    {
        var block = c.Plan.Blocks[i];
        var name = PhaseWords.Of(block.Phase);
        if (block.To < block.From)
            report.Add(block.From, $"The block {name} ends before it begins.");
        if (i > 0 && c.Plan.Blocks[i - 1].To.AddDays(1) != block.From)
        {
            report.Add(block.From, $"The block {name} begins on {Wording.Day(block.From)}, but the one before ends on "
                + $"{Wording.Day(c.Plan.Blocks[i - 1].To)}; blocks follow each other without gaps.");
        }

        var afterRace = c.Races.Any(r => r.Priority == RacePriority.A && r.Date.AddDays(1) == block.From);
        if (i > 0 && block.From.DayOfWeek != DayOfWeek.Monday && !afterRace && block.From > c.Plan.Today)
            report.Add(block.From, $"The block {name} begins on {Wording.Day(block.From)}; blocks begin on a Monday.");
        var last = i == c.Plan.Blocks.Length - 1;
        var cut = last && c.Races.Any(r => r.Date > block.To);
        if (block.Phase == Phase.TP && !cut && block.To >= c.Plan.Today && !c.Races.Any(r => r.Priority == RacePriority.A && r.Date == block.To))
            report.Add(block.To, $"The taper ends on {Wording.Day(block.To)}; it ends on the day of an A race.");
        if (block.Phase != Phase.TR)
            return;
        // A race may be entered, moved or struck out afterwards: a recovery that has begun is a fact.
        if (!afterRace && i > 0 && block.From > c.Plan.Today)
            report.Add(block.From, $"Recovery begins on {Wording.Day(block.From)}; it begins on the day after an A race.");
        if (!last && afterRace && block.To >= c.Plan.Today)
            Length(c, block, report);
    }

    private static void Around(RuleContext c, Race race, Report report)
    {
        if (c.BlockOn(race.Date) is not { } block)
            return;
        var close = FollowsClosely(c, race);
        if (block.Phase == Phase.TR && close)
            return;
        if (block.To != race.Date)
            report.Add(race.Date, $"The block {PhaseWords.Of(block.Phase)} goes on past the race on {Wording.Day(race.Date)}; it ends on "
                + "race day.");
        if (block.Phase != Phase.TP && !(close && block.Phase == Phase.MT))
            report.Add(race.Date, $"The race on {Wording.Day(race.Date)} falls into {PhaseWords.Of(block.Phase)}; a taper leads to it.");
        if (c.BlockOn(race.Date.AddDays(1)) is { } next && next.Phase != Phase.TR)
            report.Add(next.From, $"After the race on {Wording.Day(race.Date)} comes {PhaseWords.Of(next.Phase)}; recovery comes first.");
    }

    /// <summary>
    /// Recovery lasts as long as the last race before or within it asks for: a race that falls into recovery prolongs it. "After a race: TR 1 wk
    /// (≤half), 2 (marathon), 3 (ultra)" (R-433) holds for each: a short race soon after a long one does not end the longer recovery.
    /// </summary>
    private static void Length(RuleContext c, Block block, Report report)
    {
        var race = c.Races.Last(r => r.Priority == RacePriority.A && r.Date >= block.From.AddDays(-1) && r.Date < block.To);
        var days = block.To.DayNumber - race.Date.DayNumber;
        var close = c.Races.Any(r => r.Priority == RacePriority.A && r.Date > race.Date && Close(race, r));
        var weeks = Weeks(race);
        var least = close ? P15_AfterLongRunsAndRaces.RestDays(race.Row) : (7 * weeks) - 3;
        var raceAgain = c.Races.Any(r => r.Priority == RacePriority.A && r.Date == block.To);
        var longest = c.Races.Where(r => r.Priority == RacePriority.A && r.Date < block.To)
            .Max(r => r.Date.DayNumber + (7 * Weeks(r)) + 6);
        if ((days < least && !raceAgain) || block.To.DayNumber > longest)
        {
            report.Add(block.From, $"Recovery after the race on {Wording.Day(race.Date)} lasts {Plural.Of(days, "day")}; it lasts "
                + $"{Plural.Of(weeks, "week")}.");
        }
    }

    private static int Weeks(Race race) => race.Row switch
    {
        RaceRow.UpTo5k or RaceRow.K10 or RaceRow.Half => 1,
        RaceRow.Marathon => 2,
        RaceRow.UltraTo100 or RaceRow.UltraOver100 => 3,
        _ => throw new ArgumentOutOfRangeException(nameof(race), race.Row, null),
    };
}
