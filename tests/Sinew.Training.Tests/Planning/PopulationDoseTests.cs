using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Planning;

/// <summary>Doses and bars of section 7 of the rule book, in whole plans.</summary>
public class PopulationDoseTests
{
    private static readonly WeekEntry[] Week =
    [
        SomeRunner.Run(DayOfWeek.Tuesday, RunKind.Easy, 45, "07:00"), SomeRunner.Run(DayOfWeek.Thursday, RunKind.Intervals, 60, "07:00"),
        SomeRunner.Run(DayOfWeek.Sunday, RunKind.Long, 95, "09:00"),
    ];

    [Fact]
    public void A_novice_lifts_nothing_heavy_for_twelve_weeks_then_once_a_week_with_two_in_reserve()
    {
        var plan = PlanFor(Gym(StrengthLevel.Novice, races: [Race(24, RaceEvent.K10)]));
        Assert.All(plan.Sessions.Where(s => WeekOf(s.Date) <= 12), s => Assert.NotEqual(SessionClass.H, s.Class));
        foreach (var week in plan.Sessions.GroupBy(s => WeekOf(s.Date)))
        {
            Assert.True(week.Count(s => s.Class == SessionClass.H) <= 1, $"week {week.Key}");
            Assert.All(week.SelectMany(s => s.Exercises).SelectMany(e => e.Sets), s => Assert.True(s.Rir >= 2, $"week {week.Key}"));
        }
    }

    [Fact]
    public void A_novice_begins_with_five_or_six_exercises_in_at_most_forty_minutes_and_lands_hard_no_earlier_than_week_7()
    {
        var plan = PlanFor(Gym(StrengthLevel.Novice));
        Assert.InRange(plan.Blocks[0].To.DayNumber - plan.Blocks[0].From.DayNumber + 1, 21, 28);
        Assert.Equal(Phase.AA, plan.Blocks[0].Phase);
        Assert.All(plan.Sessions.Where(s => WeekOf(s.Date) == 1), s =>
        {
            Assert.InRange(s.Exercises.Length, 5, 6);
            Assert.InRange(s.Minutes, 20, 40);
        });
        Assert.All(Done(plan.Sessions.Where(s => WeekOf(s.Date) <= 6)), e => Assert.True(e.Impact < 2, e.Id));
    }

    [Fact]
    public void From_65_on_one_set_grows_to_two_every_week_balances_and_something_light_rises_fast()
    {
        var plan = PlanFor(Gym(StrengthLevel.Intermediate, age: 70));
        Assert.All(plan.Sessions.Where(s => WeekOf(s.Date) <= 4).SelectMany(s => s.Exercises), e => Assert.Single(e.Sets));
        Assert.Contains(plan.Sessions.Where(s => WeekOf(s.Date) > 4).SelectMany(s => s.Exercises), e => e.Sets.Length == 2);
        foreach (var week in plan.Sessions.GroupBy(s => WeekOf(s.Date)))
        {
            Assert.InRange(week.Count(), 2, 3);
            Assert.Contains(Done(week), e => e.Pattern == Pattern.Balance);
        }

        Assert.Contains(plan.Sessions.SelectMany(s => s.Exercises), e => e.Sets.Any(s => s.Tempo.Text.EndsWith("-X", StringComparison.Ordinal)));
        Assert.DoesNotContain(plan.Sessions, s => s.Class == SessionClass.H);
    }

    [Theory]
    [InlineData(45)]
    [InlineData(58)]
    [InlineData(63)]
    public void From_40_on_two_sessions_hold_all_year_and_calves_work_in_each(int age)
    {
        var plan = PlanFor(Gym(StrengthLevel.Intermediate, age: age, races: [Race(20, RaceEvent.K10)]));
        for (var week = 1; week <= 19; week++)
            Assert.InRange(plan.Sessions.Count(s => WeekOf(s.Date) == week), 2, 3);
        Assert.All(plan.Sessions.Where(s => !s.Deload && s.Class is SessionClass.H or SessionClass.M), s =>
            Assert.Contains(Done([s]), e => e.Movements.Has(Movement.PlantarFlexion)));
        var heavy = plan.Sessions.Where(s => s.Class == SessionClass.H).ToArray();
        Assert.All(heavy.Zip(heavy.Skip(1)), p => Assert.True(p.Second.StartsAt - p.First.StartsAt >= (age >= 50 ? 72 : 48) * 60));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void In_pregnancy_two_moderate_sessions_keep_three_in_reserve_without_jumps_and_name_each_sign_to_stop(int trimester)
    {
        var plan = PlanFor(Gym(StrengthLevel.Advanced) with { Sex = Sex.Female, Screening = new(true, [], false, false, trimester, null, null) });
        Assert.All(plan.Sessions, s => Assert.NotEqual(SessionClass.H, s.Class));
        Assert.Equal(2, plan.Sessions.Count(s => WeekOf(s.Date) == 2));
        Assert.All(plan.Sessions.SelectMany(s => s.Exercises).SelectMany(e => e.Sets), s => Assert.True(s.Rir >= 3 && s.Percent1Rm is null or <= 80));
        Assert.All(Offered(plan), e => Assert.True(e.Impact == 0 && e.Pattern != Pattern.Olympic && (trimester == 1 || e.Position != Position.Lying), e.Id));
        var told = Assert.Single(plan.Findings, f => f.Rule == "R-707");
        foreach (var sign in new[] { "clinician", "bleeding", "abdominal pain", "contractions", "leaking fluid", "breathlessness before exertion", "dizziness", "headache", "chest pain", "muscle weakness", "calf" })
            Assert.Contains(sign, told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_birth_only_light_work_stands_for_six_weeks_and_nothing_lands_before_twelve_and_a_clinicians_word()
    {
        var plan = PlanFor(Gym(StrengthLevel.Advanced) with { Sex = Sex.Female, Screening = new(true, [], false, false, null, 2, null) });
        Assert.All(plan.Sessions.Where(s => WeekOf(s.Date) <= 4), s => Assert.Equal(SessionClass.L, s.Class));
        Assert.All(plan.Sessions.Where(s => WeekOf(s.Date) <= 10), s => Assert.NotEqual(SessionClass.H, s.Class));
        Assert.All(Offered(plan), e => Assert.Equal(0, e.Impact));
        var cleared = PlanFor(Gym(StrengthLevel.Advanced) with { Sex = Sex.Female, Screening = new(true, [], true, false, null, 2, null) });
        Assert.All(Done(cleared.Sessions.Where(s => WeekOf(s.Date) <= 10)), e => Assert.Equal(0, e.Impact));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(14)]
    public void After_a_birth_the_way_back_to_running_is_told_until_a_clinician_has_agreed(int weeks)
    {
        var told = Assert.Single(PlanFor(Gym(StrengthLevel.Advanced) with { Sex = Sex.Female, Screening = new(true, [], false, false, null, weeks, null) }).Findings, f => f.Rule == "R-708");
        foreach (var words in new[] { "twelve weeks", "30 minutes", "ten single-leg squats", "ten hops", "20 a side", "eaking", "heaviness", "dragging", "doming", "bleeding", "pelvic-health physiotherapist" })
            Assert.Contains(words, told.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(13)]
    [InlineData(16)]
    public void The_young_train_twice_a_week_with_landings_and_without_a_maximum(int age)
    {
        var plan = PlanFor(Gym(StrengthLevel.Intermediate, age: age) with { Supervised = true });
        for (var week = 1; week <= 12; week++)
            Assert.True(plan.Sessions.Count(s => WeekOf(s.Date) == week) >= 2);
        Assert.Contains(Done(plan.Sessions), e => e.Measure == Measure.Contacts);
        Assert.All(plan.Sessions.SelectMany(s => s.Exercises), e =>
        {
            Assert.All(e.Sets, s => Assert.True(s.Rir >= 3 && s.Percent1Rm is null or < 85));
            if (Catalogue.Default[e.Exercise].Measure == Measure.Reps)
                Assert.All(e.Sets, s => Assert.True(s.Lo >= 8 && s.Hi <= 15));
        });
        if (age < 14)
            Assert.All(Offered(plan), e => Assert.True(e.Impact < 3, e.Id));
    }

    [Fact]
    public void A_woman_and_a_man_with_the_same_tests_and_no_loads_to_guess_get_the_same_exercises()
    {
        // the cycle drives nothing, and neither does sex beyond norms and first loads.
        var bare = SomeRunner.With(Week);
        var (man, woman) = (PlanFor(bare), PlanFor(bare with { Sex = Sex.Female }));
        Assert.Equal(man.Sessions.Select(s => (s.Date, s.Class)), woman.Sessions.Select(s => (s.Date, s.Class)));
        Assert.Equal(man.Sessions.SelectMany(s => s.Exercises).Select(e => (e.Exercise, e.Sets.Length)), woman.Sessions.SelectMany(s => s.Exercises).Select(e => (e.Exercise, e.Sets.Length)));
    }

    private static Runner Gym(StrengthLevel level, int age = 34, IEnumerable<Race>? races = null)
    {
        var kit = Equipment.Everybody;
        foreach (var thing in Enum.GetValues<Implement>())
            kit = kit.With(thing);
        return SomeRunner.With(Week, level, races: races, age: age) with { Equipment = Equipment.Nothing with { Owned = kit } };
    }

    private static Race Race(int week, RaceEvent race) => new(SomeRunner.Monday.AddDays((7 * week) - 1), race, 10, 0, RacePriority.A, "");

    private static int WeekOf(DateOnly date) => ((date.DayNumber - SomeRunner.Monday.DayNumber) / 7) + 1;

    private static IEnumerable<Exercise> Done(IEnumerable<Session> sessions) => sessions.SelectMany(s => s.Exercises).Select(e => Catalogue.Default[e.Exercise]);

    private static IEnumerable<Exercise> Offered(Programme plan) => plan.Sessions.SelectMany(s => s.Exercises.Concat(s.Short.Exercises))
        .SelectMany(e => e.Alternatives.Prepend(e.Exercise)).Distinct().Select(id => Catalogue.Default[id]);

    private static Programme PlanFor(Runner runner)
    {
        var plan = Planner.Plan(new(runner, [], Catalogue.Default, SomeRunner.Monday));
        var check = Check.Run(plan, runner, Catalogue.Default);
        Assert.True(check.Accepted, string.Join('\n', check.Floors));
        return plan;
    }
}
