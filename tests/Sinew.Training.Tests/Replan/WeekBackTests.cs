using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Runners;
using Sinew.Training.Tests.Cases;
using Sinew.Training.Tests.Laws;

namespace Sinew.Training.Tests.Replan;

/// <summary>R-542 after breaks that were lived, row by row: weeks back are seven days from the first session on.</summary>
public sealed class WeekBackTests(ITestOutputHelper output)
{
    private const int Plans = 60;

    private static readonly Dictionary<string, Case> People = new(StringComparer.Ordinal)
    {
        ["Hanna"] = Case.Of(Cases.People.Hanna),
        ["Paul"] = Case.Of(Cases.People.Paul),
    };

    public static TheoryData<string, int, int> Breaks(int[] gaps)
    {
        var data = new TheoryData<string, int, int>();
        foreach (var who in (string[])["Hanna", "Paul"])
        {
            foreach (var weeks in (int[])[8, 10, 12])
            {
                foreach (var gap in gaps)
                    data.Add(who, weeks, gap);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Breaks), new[] { 8, 9, 10, 11 })]
    public void After_eight_days_the_last_week_comes_again_with_a_set_less_and_no_more_load(string who, int weeks, int gap)
    {
        var back = Of(who, weeks, gap, 8, 13);
        Assert.Equal([], back.TooMuch());
        Assert.InRange(Case.HardSets(back.Weeks().Single()), 1, back.Highest - 1);
        // What comes again is known, apart from a new block's exercises.
        var known = back.Before.Plan.Sessions.Where(s => s.Date <= back.Last).ToArray();
        if (known[^1].Phase == back.Ahead[0].Phase)
            Assert.Contains(back.Ahead[0].Exercises, e => known.Any(s => s.Exercises.Any(x => x.Exercise == e.Exercise)));
    }

    [Theory]
    [MemberData(nameof(Breaks), new[] { 14, 17, 20, 24 })]
    public void After_two_weeks_a_third_fewer_sets_and_a_tenth_less_load_hold_for_seven_days(string who, int weeks, int gap)
    {
        var back = Of(who, weeks, gap, 14, 27);
        Assert.Equal([], back.TooMuch());
        Assert.InRange(Case.HardSets(back.Weeks().Single()), 1, back.Highest * 67 / 100);
        Assert.All(Fresh(back), e => Assert.InRange(e.Sets.Length, 1, 2));
    }

    [Theory]
    [MemberData(nameof(Breaks), new[] { 28, 33, 41, 50 })]
    public void After_four_weeks_two_fifths_fewer_sets_and_a_fifth_less_load_hold_for_two_weeks_one_phase_back(string who, int weeks, int gap)
    {
        var back = Of(who, weeks, gap, 28, 55);
        Assert.Equal([], back.TooMuch());
        Assert.Equal(2, back.Weeks().Count());
        Assert.All(back.Weeks(), w => Assert.InRange(Case.HardSets(w), 0, back.Highest * 60 / 100));
        Assert.True(Case.HardSets(back.Weeks().First()) > 0);
        Assert.All(Fresh(back), e => Assert.Single(e.Sets));
        // One phase back is general strength, which stood before each of them. Where the race leaves less than nine weeks, only what leads to it has room.
        var left = back.Before.Plan.Sessions.Last(s => s.Date <= back.Last).Phase;
        var toRace = back.Before.Runner.Races.Where(r => r.Priority == RacePriority.A && r.Date >= back.Today).Select(r => TrainingWeek.Count(back.Today, r.Date)).DefaultIfEmpty(99).Min();
        Assert.True(left is Phase.GS or Phase.MS, $"{left}");
        Assert.All(back.Weeks().SelectMany(w => w), s => Assert.True(toRace >= 9 ? s.Phase == Phase.GS : s.Phase is Phase.MT or Phase.TP or Phase.TR, $"{s.Id} {s.Phase}"));
    }

    // What costs no hard set and does not jump keeps two thirds or three fifths of its one to three sets.
    private static PrescribedExercise[] Fresh(Return back)
    {
        PrescribedExercise[] fresh = [.. back.Weeks().SelectMany(w => w).SelectMany(s => s.Exercises).Where(e => Case.Of(e) is { Measure: not Measure.Contacts } x && e.HardSets(x) == 0)];
        Assert.NotEmpty(fresh);
        return fresh;
    }

    [Fact]
    public void Loads_are_known_where_they_are_asked_for()
    {
        foreach (var gap in (int[])[9, 17, 33])
            Assert.True(Return.Of(People["Hanna"], Case.Today, 8, gap)!.Loaded > 0);
    }

    [Fact]
    public void Whoever_comes_back_comes_back_with_less()
    {
        var seed = Seeds.Fresh(output);
        var rows = new int[4];
        var loaded = 0;
        for (var i = 0; i < Plans; i++)
        {
            var dice = new Dice(seed + (ulong)i);
            var (runner, today) = RandomRunners.Of(seed + (ulong)i);
            var plan = Planner.Plan(new(runner, [], Catalogue.Default, today));
            var gap = (i % 3) switch { 0 => dice.Between(8, 13), 1 => dice.Between(14, 27), _ => dice.Between(28, 55) };
            if (Return.Of(new(runner, plan, Check.Run(plan, runner, Catalogue.Default)), today, dice.Between(3, 12), gap) is not { Row: >= 0 } back)
                continue;
            Assert.True(!back.TooMuch().Any(), $"seed {seed + (ulong)i}: {string.Join("; ", back.TooMuch())}");
            rows[back.Row]++;
            loaded += back.Loaded;
        }

        output.WriteLine($"rows {string.Join(' ', rows)}, {loaded} loads");
        Assert.True(rows[0] > 2 && rows[1] > 4 && rows[2] > 4 && loaded > 20, $"rows {string.Join(' ', rows)}, {loaded} loads");
    }

    private static Return Of(string who, int weeks, int gap, int least, int most)
    {
        var back = Return.Of(People[who], Case.Today, weeks, gap)!;
        Assert.InRange(back.Gap!.Value, least, most);
        return back;
    }
}
