using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Oracle;

/// <summary>One short scheduling problem: everything Schedule is given.</summary>
internal sealed record ScheduleCase(Runner Runner, DateOnly Today, ImmutableArray<PlannedRun> Runs, Season Season, ImmutableArray<Want> Wants)
{
    /// <summary>What was done and promised; null if the season begins today and nothing was.</summary>
    public Facts? Facts { get; init; }

    /// <summary>Days that rehab would like for itself, or null.</summary>
    public IReadOnlySet<DateOnly>? RehabDays { get; init; }

    // Runs are known this much longer than the season, so that what follows it counts.
    private const int Beyond = 28;

    /// <summary>A random case of one to three weeks, half of them of a season that has begun.</summary>
    public static ScheduleCase Of(ulong seed)
    {
        var dice = new Dice(seed);
        var today = new DateOnly(2026, 1, 1).AddDays(dice.Next(900));
        if (dice.Chance(60))
            today = TrainingWeek.MondayOf(today);
        var weeks = dice.Weighted(25, 50, 25) + 1;
        var last = TrainingWeek.MondayOf(today).AddDays((7 * weeks) - 1);
        var begun = dice.Chance(50);
        var gone = !begun ? 0 : dice.Weighted(10, 30, 60) switch { 0 => 0, 1 => dice.Between(1, 6), _ => dice.Between(7, 24) };
        var start = today.AddDays(-gone);
        var runner = RandomRunners.Of(dice, today, (7 * weeks) + 14) with { Runs = [] };
        if (dice.Chance(60))
            runner = runner with { Races = [] };
        if (dice.Chance(25))
            runner = runner with { Style = dice.Any<ProgrammeStyle>() };
        if (dice.Chance(40))
            runner = runner with { Runs = [.. Enumerable.Range(0, dice.Between(1, 8)).Select(_ => RandomRunners.DatedOn(dice, today.AddDays(dice.Between(-6, (7 * weeks) + 6))))] };
        var blocks = Blocks(dice, start, last, runner);
        var season = new Season(
            blocks,
            [
                .. Enumerable.Range(0, TrainingWeek.Count(start, last)).Select(w => TrainingWeek.MondayOf(start).AddDays(7 * w)).Select((m, w) => new SeasonWeek(
                    w, m < start ? start : m, m.AddDays(6), blocks.First(b => (m < start ? start : m) <= b.To).Phase, dice.Chance(25), 30, w)),
            ],
            false, false, []);
        var wants = Stretches(dice, season);

        // Only with four sessions a week, which no phase asks for, could a mini opening beside a longer one matter to P-19; Schedule
        // keeps the best start of a day and class, whatever its size.
        if (wants.GroupBy(w => w.Week).Any(g => g.Sum(w => w.Count) > 3))
            runner = runner with { Availability = runner.Availability with { Windows = [] } };
        var plain = new ScheduleCase(runner, today, RunPattern.Expand(runner, start.AddDays(-7), last.AddDays(Beyond)), season, wants)
        {
            RehabDays = dice.Chance(30) ? Enumerable.Range(0, 7 * weeks).Select(today.AddDays).Where(_ => dice.Chance(35)).ToHashSet() : null,
        };
        return begun ? plain with { Facts = RandomFacts.Of(dice, runner, season, (plain with { Today = start }).Schedule().Sessions, start, today) } : plain;
    }

    /// <summary>The calendar as Schedule gets it.</summary>
    public RunCalendar Calendar() => new(Runs, Runner.Races, Facts?.Start ?? Today, Season.Weeks[^1].To.AddDays(Beyond));

    /// <summary>Schedule's own answer.</summary>
    public ScheduleResult Schedule() => Sinew.Training.Planning.Schedule.Place(
        Runner, Calendar(), Season, Wants, Today, Facts?.Kept(Runner, Season, Today), RehabDays);

    /// <summary>The oracle.</summary>
    public BruteForce Oracle(bool prune = true) => new(Runner, new Diary(Runs, Runner.Races, Facts?.Start ?? Today), Season, Wants, Today)
    {
        Prune = prune,
        Behind = Facts is { } facts ? new(facts, Today) : null,
        RehabDays = RehabDays,
    };

    private static ImmutableArray<Block> Blocks(Dice dice, DateOnly start, DateOnly last, Runner runner)
    {
        var ends = new SortedSet<DateOnly> { last };
        foreach (var race in runner.Races.Where(r => r.Date >= start && r.Date < last && dice.Chance(80)))
            ends.Add(race.Date);
        for (var sunday = TrainingWeek.MondayOf(start).AddDays(6); sunday < last; sunday = sunday.AddDays(7))
        {
            if (dice.Chance(40))
                ends.Add(sunday);
        }

        var blocks = ImmutableArray.CreateBuilder<Block>();
        var from = start;
        foreach (var end in ends)
        {
            var race = runner.Races.Any(r => r.Date == end);
            var afterRace = runner.Races.Any(r => r.Date < from && r.Date > from.AddDays(-8));
            var phase = race && dice.Chance(80) ? Phase.TP : afterRace && dice.Chance(70) ? Phase.TR : dice.Pick(Phase.AA, Phase.GS, Phase.MS, Phase.MS, Phase.PW, Phase.MT, Phase.MT, Phase.TP, Phase.TR);
            blocks.Add(new(phase, from, end, []));
            from = end.AddDays(1);
        }

        return blocks.ToImmutable();
    }

    private static ImmutableArray<Want> Stretches(Dice dice, Season season)
    {
        var wants = ImmutableArray.CreateBuilder<Want>();
        foreach (var week in season.Weeks)
        {
            for (var from = week.From; from <= week.To;)
            {
                var to = from;
                while (to < week.To && season.PhaseOn(to.AddDays(1)) == season.PhaseOn(from))
                    to = to.AddDays(1);
                var phase = season.PhaseOn(from);
                var light = phase == Phase.TR || dice.Chance(3);
                var whole = from == week.From && to == week.To;
                var count = whole ? dice.Weighted(5, 22, 43, 25, 5) : dice.Weighted(15, 50, 35);
                var asked = light ? SessionClass.L : phase == Phase.TP ? dice.Pick(SessionClass.M, SessionClass.P, SessionClass.P) : SessionClass.M;
                // A week wants one heavy session, whatever phases meet in it.
                var heavy = asked == SessionClass.M && count > 0 && dice.Chance(phase is Phase.MS or Phase.PW or Phase.MT ? 75 : 5)
                    && !wants.Any(w => w.Week == week.Index && w.Heavy);
                wants.Add(new(week.Index, from, to, phase, week.Deload, count, asked, heavy));
                from = to.AddDays(1);
            }
        }

        return wants.ToImmutable();
    }
}
