using System.Globalization;
using Sinew.Training.Calendar;
using Sinew.Training.Planning;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Oracle;

/// <summary>What holds for every season (R-401 … R-435, P-28, P-33).</summary>
internal static class SeasonLaws
{
    /// <summary>First law the season of this seed breaks, or null.</summary>
    public static string? Broken(ulong seed)
    {
        var (runner, today) = RandomRunners.Of(seed);
        var dice = new Dice(seed + 7);
        var weeks = dice.Chance(50) ? Periodise.DefaultWeeks(runner, today) : dice.Between(2, 52);
        var calendar = new RunCalendar(RunPattern.Expand(runner, today, today.AddDays(7 * (weeks + 4))), runner.Races, today, today.AddDays(7 * (weeks + 4)));
        var season = Periodise.Season(runner, calendar, today, weeks);
        var broken = Shape(season, today, weeks) ?? Races(runner, season, today) ?? Lengths(runner, season, today)
            ?? Order(runner, season) ?? DeloadsOf(runner, season) ?? Reading(runner, season, today) ?? Horizon(runner, today) ?? Heavies(runner, season, today);
        return broken is null ? null : Tell(seed, runner, today, season, broken);
    }

    private static string? Shape(Season season, DateOnly today, int weeks)
    {
        var monday = TrainingWeek.MondayOf(today);
        if (season.Weeks.Length != weeks || season.Weeks[0].From != today || season.Weeks[^1].To != monday.AddDays((7 * weeks) - 1))
            return "weeks do not run from today to the horizon's Sunday";
        var next = today;
        foreach (var block in season.Blocks)
        {
            if (block.From != next || block.To < block.From || block.Why.IsDefaultOrEmpty)
                return $"block {block.Phase} from {block.From:yyyy-MM-dd}: gap, overlap, empty or without a reason";
            next = block.To.AddDays(1);
        }

        if (next != season.Weeks[^1].To.AddDays(1))
            return "blocks do not end with the horizon";
        return season.Weeks.FirstOrDefault(w => w.Phase != season.PhaseOn(w.From)) is { } wrong ? $"week {wrong.Index} is not of its block's phase" : null;
    }

    // Where heavy work is open on every day, a week still wants one heavy session, not one for every phase that it touches.
    private static string? Heavies(Runner runner, Season season, DateOnly today) =>
        Wants.Of(runner, season, today, (_, _, _) => true).Where(w => w.Heavy).GroupBy(w => w.Week).FirstOrDefault(g => g.Count() > 1) is { } week
            ? $"week {week.Key} wants {week.Count()} heavy sessions"
            : null;

    private static string? Races(Runner runner, Season season, DateOnly today)
    {
        var before = runner.Races.Where(r => r.Priority == RacePriority.A && r.Date < today).OrderBy(r => r.Date).LastOrDefault();
        var goals = SeasonReading.Goals(runner, today);
        foreach (var race in goals.Where(r => r.Date <= season.Weeks[^1].To))
        {
            var on = season.Blocks.First(b => b.To >= race.Date);
            var close = before is not null && race.Date.DayNumber - before.Date.DayNumber < 42;
            if (on.To != race.Date || (on.Phase != Phase.TP && !(close && on.Phase is Phase.MT or Phase.TR)))
                return $"race day {race.Date:yyyy-MM-dd} is not the end of its taper (R-430)";
            var rest = season.Blocks.FirstOrDefault(b => b.From == race.Date.AddDays(1));
            var days = 7 * SeasonReading.RecoveryWeeks(race);
            if (rest is not null && (rest.Phase != Phase.TR || (rest.To != season.Weeks[^1].To && !goals.Exists(r => r.Date == rest.To) && rest.To.DayNumber - race.Date.DayNumber < days) || rest.To.DayNumber - race.Date.DayNumber > days + 6))
                return $"recovery after {race.Date:yyyy-MM-dd} is not {days} days and the rest of its week (R-433)";
            if (close && season.Blocks.Any(b => b.From > before!.Date && b.To <= race.Date && b.Phase is not (Phase.TR or Phase.MT)))
                return "between close races stands more than recovery and maintenance (R-435)";
            before = race;
        }

        return null;
    }

    private static string? Lengths(Runner runner, Season season, DateOnly today)
    {
        var goals = SeasonReading.Goals(runner, today);
        for (var b = 0; b < season.Blocks.Length - 1; b++)
        {
            var block = season.Blocks[b];
            var weeks = TrainingWeek.Count(block.From, block.To);
            var least = block.Phase switch
            {
                Phase.MS => 3,
                Phase.PW => 2,
                Phase.TP => goals.Find(r => r.Date == block.To) is { } race && Floors.Row(race) >= 3 ? 2 : 1,
                _ => 1,
            };

            // Fewer weeks than the taper takes: taper alone.
            if (block.Phase == Phase.TP && (b == 0 || season.Blocks[b - 1].Phase == Phase.TR))
                least = 1;
            if (weeks < least)
                return $"{block.Phase} of {weeks} weeks (R-430)";
        }

        return null;
    }

    private static string? Order(Runner runner, Season season)
    {
        int foundation = 0, general = 0, maximal = 0;
        foreach (var week in season.Weeks)
        {
            foundation += week.Phase == Phase.AA ? 1 : 0;
            general += week.Phase == Phase.GS ? 1 : 0;
            maximal += week.Phase == Phase.MS ? 1 : 0;
            var before = runner.Level switch { StrengthLevel.Novice => 8, StrengthLevel.Intermediate => 3, _ => 0 };
            if (week.Phase == Phase.MS && foundation + general < before)
                return $"MS after {foundation + general} weeks of AA and GS (R-401)";
            if (week.Phase == Phase.PW && general + maximal < 4)
                return "PW before four weeks of GS and MS (R-401)";
        }

        for (var w = 1; w < season.Weeks.Length; w++)
        {
            var (a, b) = (season.Weeks[w - 1].Phase, season.Weeks[w].Phase);
            var follows = b >= a || (b == Phase.GS && a is Phase.MT or Phase.TR) || (a == Phase.TR && b is Phase.AA or Phase.MT or Phase.TP);

            // Barred phases become GS of the same length wherever they stand.
            if (!follows && !(b == Phase.GS && MayBeBarred(runner)))
                return $"{a} is followed by {b} (R-401)";
            // A season may begin with the recovery from a race that is past.
            if (b == Phase.AA && a != Phase.AA && season.Weeks.Take(w).Any(x => x.Phase != Phase.TR))
                return "AA stands elsewhere than at the start (R-430)";
        }

        return null;
    }

    private static string? DeloadsOf(Runner runner, Season season)
    {
        var since = 0;
        foreach (var week in season.Weeks)
        {
            if (week.Deload || week.Phase is Phase.TP or Phase.TR)
                since = 0;
            else if (week.Phase != Phase.MT)
                since++;
            var often = runner.Level == StrengthLevel.Novice || runner.AgeOn(TrainingWeek.MondayOf(week.From)) >= 50;
            if (since >= (often ? 4 : 6))
                return $"week {week.Index} should have been a deload at the latest (P-28)";
            if (week.Deload && week.Phase is Phase.TP or Phase.TR)
                return $"week {week.Index}: a deload in {week.Phase}";
        }

        return null;
    }

    private static string? Reading(Runner runner, Season season, DateOnly today)
    {
        var read = SeasonReading.Weeks(runner, today, season.Weeks.Length);
        for (var w = 0; w < read.Count; w++)
        {
            var (wanted, got) = (read[w], season.Weeks[w].Phase);
            var barred = wanted is Phase.MS or Phase.PW && got == Phase.GS && MayBeBarred(runner);
            if (wanted is not null && wanted != got && !barred)
                return $"week {w} is {got}, read {wanted}";
            if (got is Phase.MS or Phase.PW && runner.Screening is { Reds: true } or { Trimester: not null })
                return $"{got} in spite of P-06 or P-08";
        }

        return null;
    }

    private static string? Horizon(Runner runner, DateOnly today)
    {
        var races = runner.Races.Where(r => r.Priority == RacePriority.A && r.Date >= today).ToList();
        var weeks = Periodise.DefaultWeeks(runner, today);
        var goals = SeasonReading.Goals(runner, today);
        var wanted = races.Count == 0 || goals.Count == 0 ? 18 : Math.Clamp(TrainingWeek.Count(today, goals[^1].Date) + SeasonReading.RecoveryWeeks(goals[^1]), 12, 52);
        if (runner.Screening?.Trimester is { } trimester)
            wanted = Math.Min(wanted, trimester switch { 1 => 39, 2 => 26, _ => 13 });
        return weeks == wanted ? null : $"default horizon {weeks} weeks, read {wanted}";
    }

    private static bool MayBeBarred(Runner runner) =>
        !runner.Conditions.IsEmpty || runner.Screening is { Reds: true } or { Trimester: not null } or { PostpartumWeeks: not null }
        || runner.Born.Year > 2008 - 1 || runner.Born.Year < 1966;

    private static string Tell(ulong seed, Runner runner, DateOnly today, Season season, string broken) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        seed {seed}: {broken}
          today {today:ddd yyyy-MM-dd}, {runner.Level}, age {runner.AgeOn(today)}, {season.Weeks.Length} weeks
          races {string.Join(", ", runner.Races.OrderBy(r => r.Date).Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Date:ddd yyyy-MM-dd} {r.Km} km {r.AscentM} m {r.Priority}")))}
          blocks {string.Join(", ", season.Blocks.Select(b => $"{b.Phase} {b.From:dd.MM.}-{b.To:dd.MM.}"))}
          read {string.Join(' ', SeasonReading.Weeks(runner, today, season.Weeks.Length).Select(p => p?.ToString() ?? "?"))}
          is   {string.Join(' ', season.Weeks.Select(w => w.Phase + (w.Deload ? "*" : "")))}
        """);
}
