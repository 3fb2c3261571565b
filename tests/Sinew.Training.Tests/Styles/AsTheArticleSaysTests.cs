using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Styles;

/// <summary>A runner whom an article fits gets what it states, held against its rules as written down here by hand.</summary>
public sealed class AsTheArticleSaysTests
{
    [Fact]
    public void The_table_of_the_tests_is_what_the_rules_say()
    {
        foreach (var (rule, says, _, _, _, _, _, _) in ArticleTable.Gorewear)
        {
            Assert.True(RuleBook.Default.TryFind(rule, out var known), rule);
            Assert.Contains(says, known.Statement, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Gorewear_ten_is_ten_of_twelve_exercises_twice_a_week_with_two_or_three_sets()
    {
        var plan = StylePeople.Plan(StylePeople.Fits(ProgrammeStyle.GorewearTen));
        foreach (var week in Usual(plan))
        {
            Assert.Equal(2, week.Length);
            Assert.All(week, s => Assert.Equal(10, s.Exercises.Length));
            Assert.All(week, s => Assert.Equal(week[0].Exercises.Select(e => e.Exercise).Order(StringComparer.Ordinal), s.Exercises.Select(e => e.Exercise).Order(StringComparer.Ordinal)));
        }

        foreach (var exercise in Known(plan))
        {
            Assert.InRange(exercise.Sets.Length, 2, 3);
            Assert.True(HasTheArticlesAmount(exercise), $"{exercise.Exercise} {exercise.Sets[0].Lo}-{exercise.Sets[0].Hi}");
        }

        // The two that stay away change from week to week: within six weeks each of the twelve has stood.
        var within = plan.Sessions.Where(s => s.Date < StylePeople.Today.AddDays(42)).SelectMany(s => s.Exercises).Select(e => e.Exercise).ToHashSet(StringComparer.Ordinal);
        Assert.All(ArticleTable.Gorewear, line => Assert.Contains(line.Exercises, within.Contains));
    }

    [Fact]
    public void Gorewear_short_is_five_or_six_exercises_in_three_sessions_with_the_sets_holds_and_rests_of_each()
    {
        var plan = StylePeople.Plan(StylePeople.Fits(ProgrammeStyle.GorewearShort));
        foreach (var week in Usual(plan))
        {
            Assert.Equal(3, week.Length);
            Assert.All(week, s => Assert.InRange(s.Exercises.Length, 5, 6));
        }

        foreach (var exercise in Known(plan))
        {
            var line = ArticleTable.Gorewear.Single(l => l.Exercises.Contains(exercise.Exercise, StringComparer.Ordinal));
            Assert.InRange(exercise.Sets.Length, line.SetsLo, line.SetsHi);
            Assert.All(exercise.Sets, s => Assert.Equal((line.Measure, line.Lo, line.Hi), (s.Measure, s.Lo, s.Hi)));
            Assert.All(exercise.Sets, s => Assert.InRange(s.Rir, 2, 4));
            Assert.DoesNotContain(exercise.Why, w => w.Text.Contains("the article asks for", StringComparison.Ordinal));
            Assert.Contains(exercise.Why, w => w.Rule == line.Rule && w.Source == "S1");
        }

        var plank = Known(plan).First(e => e.Exercise == "plank");
        Assert.All(plank.Sets, s => Assert.Equal((45, 60, 60), (s.Lo, s.Hi, s.RestSeconds)));
        Assert.InRange(plank.Sets.Length, 3, 5);
        // The article names no rest but the plank's: that of the others is said to be Sinew's.
        Assert.All(Known(plan).Where(e => e.Exercise != "plank"), e => Assert.Contains(e.Why, w => w.Source == "sinew" && w.Text.Contains("silent on rests", StringComparison.Ordinal)));
        Assert.All(Known(plan).Where(e => e.Exercise == "plank"), e => Assert.DoesNotContain(e.Why, w => w.Source == "sinew"));
    }

    [Fact]
    public void The_first_session_alone_holds_the_plank_shorter()
    {
        var first = StylePeople.Plan(StylePeople.Fits(ProgrammeStyle.GorewearShort)).Sessions[0];
        var plank = first.Exercises.Single(e => e.Exercise == "plank");
        Assert.Equal((15, 30), (plank.Sets[0].Lo, plank.Sets[0].Hi));
        var why = plank.Why[0];
        Assert.Equal("P-27", why.Rule);
        Assert.Contains("45–60 s", why.Text, StringComparison.Ordinal);
        Assert.Contains("15–30 s", why.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StrengthLevel.Novice, new[] { 5, 6, 7 })]
    [InlineData(StrengthLevel.Advanced, new[] { 5, 7, 9, 10 })]
    public void Asics_begins_with_five_basics_and_adds_one_or_two_a_week(StrengthLevel level, int[] exercises)
    {
        var fits = StylePeople.Fits(ProgrammeStyle.AsicsBasics);
        var plan = StylePeople.Plan(fits with { Level = level, Availability = fits.Availability with { Minutes = 60 } });
        for (var week = 0; week < exercises.Length; week++)
            Assert.All(Week(plan, week), s => Assert.Equal(exercises[week], s.Exercises.Length));
        var basics = Week(plan, 0)[0].Exercises.SelectMany(e => e.Why).Select(w => w.Rule).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(new HashSet<string>(["R-017", "R-018", "R-019"], StringComparer.Ordinal), basics);
        foreach (var week in Usual(plan))
        {
            Assert.InRange(week.Length, 2, 3);
            Assert.Contains(week.SelectMany(s => s.Exercises), e => Catalogue.Default[e.Exercise].Region == Region.Core);
            Assert.Contains(week.SelectMany(s => s.Exercises), e => Catalogue.Default[e.Exercise].Muscles.Contains(Muscle.GluteusMaximus));
        }

        // On light or free days: never on the long run's day, nor with the tempo run.
        Assert.DoesNotContain(plan.Sessions, s => s.Date.DayOfWeek is DayOfWeek.Sunday or DayOfWeek.Thursday);
    }

    [Fact]
    public void Twenty_minutes_are_twenty_two_or_three_times_a_week_with_deadlifts_and_the_back_of_the_leg_first()
    {
        var plan = StylePeople.Plan(StylePeople.Fits(ProgrammeStyle.TwentyMinutes));
        Assert.True(plan.Blocks[^1].To.DayNumber - StylePeople.Today.DayNumber >= 6 * 7);
        foreach (var week in Usual(plan))
        {
            Assert.InRange(week.Length, 2, 3);
            Assert.All(week, s => Assert.True(s.Minutes <= 20));
            var items = week.SelectMany(s => s.Exercises).ToArray();
            Assert.Contains(items, e => Catalogue.Default[e.Exercise].Pattern == Pattern.Hinge && e.Why.Any(w => w.Rule == "R-066"));
            Assert.DoesNotContain(items, e => e.Exercise == "clean_and_jerk");
            Assert.True(items.Where(e => Catalogue.Default[e.Exercise].IsPosterior).Sum(e => e.Sets.Length) >= items.Where(e => Catalogue.Default[e.Exercise].IsAnterior).Sum(e => e.Sets.Length));
        }

        Assert.Contains(plan.Findings, f => f.Rule is "P-29" or "P-30" && f.Text.Contains("clean and jerk", StringComparison.Ordinal));
    }

    [Fact]
    public void Movements_of_running_stand_every_week_with_fifteen_repetitions_and_more()
    {
        var plan = StylePeople.Plan(StylePeople.Fits(ProgrammeStyle.MovementsOfRunning));
        Movement[] weekly = [Movement.PlantarFlexion, Movement.KneeFlexion, Movement.HipExtension, Movement.HipFlexion, Movement.SpinalExtension, Movement.ShoulderFlexion, Movement.ShoulderExtension];
        foreach (var week in Usual(plan))
        {
            Assert.InRange(week.Length, 2, 3);
            foreach (var movement in weekly)
                Assert.Contains(week.SelectMany(s => s.Exercises), e => Catalogue.Default[e.Exercise].Movements.Has(movement));
            Assert.Contains(week.SelectMany(s => s.Exercises), e => e.Why.Any(w => w.Rule == "R-089"));
            Assert.All(week, s => Assert.Contains(s.Exercises, e => e.Why.Any(w => w.Rule == "R-087")));
            Assert.All(week.SelectMany(s => s.Exercises).SelectMany(e => e.Sets).Where(s => s.Measure == Measure.Reps), s => Assert.True(s.Lo >= 15));
        }
    }

    [Fact]
    public void Towards_a_race_the_movements_go_from_strength_over_power_to_endurance()
    {
        var race = new Race(StylePeople.Today.AddDays((7 * 20) - 1), RaceEvent.K10, 10, 0, RacePriority.A, "Ten");
        var plan = StylePeople.Plan(StylePeople.Fits(ProgrammeStyle.MovementsOfRunning) with { Races = [race] });
        var squats = plan.Sessions.Where(s => !s.Deload).SelectMany(s => s.Exercises.Where(e => e.Exercise == "goblet_squat").Select(e => (s.Phase, Set: e.Sets[0]))).ToArray();
        Assert.All(squats.Where(s => s.Phase is Phase.GS or Phase.MS), s => Assert.True(s.Set.Hi < 15));
        Assert.All(squats.Where(s => s.Phase == Phase.PW), s => Assert.True(s.Set.Hi < 15 && s.Set.Tempo.Text == "2-0-X"));
        Assert.All(squats.Where(s => s.Phase == Phase.MT), s => Assert.True(s.Set.Lo >= 15));
        Assert.Equal([Phase.GS, Phase.MS, Phase.PW, Phase.MT], squats.Select(s => s.Phase).Distinct().Where(p => p is not (Phase.AA or Phase.TP)));
    }

    [Fact]
    public void Four_mini_sessions_of_a_quarter_of_an_hour_and_one_of_them_for_the_trunk()
    {
        var runner = StylePeople.Fits(ProgrammeStyle.MovementsOfRunning);
        var plan = StylePeople.Plan(runner with { Availability = runner.Availability with { Style = SessionStyle.Mini, Minutes = 15, SessionsPerWeek = 4 } });
        foreach (var week in Usual(plan))
        {
            Assert.Equal(4, week.Length);
            Assert.All(week, s => Assert.True(s.Minutes <= 15 && s.Format == SessionFormat.Mini));
            Assert.Contains(week, s => s.Exercises.All(e => Catalogue.Default[e.Exercise].Region == Region.Core));
        }
    }

    [Fact]
    public void Runners_on_track_begin_with_the_side_of_the_hip_and_keep_off_the_long_runs_day()
    {
        var plan = StylePeople.Plan(StylePeople.Fits(ProgrammeStyle.RunnersOnTrack));
        foreach (var week in Usual(plan))
        {
            Assert.InRange(week.Length, 2, 3);
            Assert.All(week, s => Assert.Equal(Movement.HipAbduction, Catalogue.Default[s.Exercises[0].Exercise].Primary));
            Pattern[] families = [Pattern.Squat, Pattern.Hinge, Pattern.Lunge, Pattern.Calf];
            Assert.All(families, f => Assert.Contains(week.SelectMany(s => s.Exercises), e => Catalogue.Default[e.Exercise].Pattern == f));
            Assert.Contains(week.SelectMany(s => s.Exercises), e => Catalogue.Default[e.Exercise].Region == Region.Core);
        }

        Assert.DoesNotContain(plan.Sessions, s => s.Date.DayOfWeek == DayOfWeek.Sunday);
        var jumps = plan.Sessions.Where(s => s.Exercises.Any(e => e.Sets[0].Measure == Measure.Contacts)).Select(s => s.Date).ToArray();
        Assert.NotEmpty(jumps);
        Assert.True(jumps[0] >= StylePeople.Today.AddDays(6 * 7));
    }

    [Fact]
    public void A_newcomer_on_track_climbs_from_isolation_to_many_joints_and_from_body_weight_to_weights()
    {
        var plan = StylePeople.Plan(StylePeople.New(ProgrammeStyle.RunnersOnTrack) with { Equipment = StylePeople.Home });
        Assert.DoesNotContain(Week(plan, 0).SelectMany(s => s.Exercises), e => Catalogue.Default[e.Exercise].Pattern is Pattern.Squat or Pattern.Hinge or Pattern.Lunge);
        var squats = plan.Sessions.SelectMany(s => s.Exercises).Select(e => e.Exercise).Where(e => e is "bw_squat" or "goblet_squat").Distinct().ToArray();
        Assert.Equal(["bw_squat", "goblet_squat"], squats);
        var order = new[] { "bw_squat", "kb_deadlift", "reverse_lunge" }.Select(id => plan.Sessions.First(s => s.Exercises.Any(e => e.Exercise == id)).Date).ToArray();
        Assert.Equal(order.Order(), order);
    }

    [Fact]
    public void The_content_does_not_change_with_the_blocks_of_the_season()
    {
        var plan = StylePeople.Plan(StylePeople.Fits(ProgrammeStyle.GorewearShort));
        var phases = plan.Sessions.Where(s => !s.Deload && s.Exercises.Any(e => e.Exercise == "shoulder_press")).GroupBy(s => s.Phase).ToArray();
        Assert.True(phases.Length >= 3);
        Assert.Single(phases.Where(p => p.Key != Phase.AA).Select(p => p.SelectMany(s => s.Exercises).Where(e => e.Exercise == "shoulder_press").Select(e => (e.Sets.Length, e.Sets[0].Lo, e.Sets[0].Hi, e.Sets[0].Rir)).Distinct().Single()).Distinct());
        Assert.DoesNotContain(plan.Sessions, s => s.Class == SessionClass.H);
    }

    private static Session[] Week(Programme plan, int week) =>
        [.. plan.Sessions.Where(s => s.Date >= StylePeople.Today.AddDays(7 * week) && s.Date < StylePeople.Today.AddDays((7 * week) + 7))];

    // Whole weeks without deload.
    private static Session[][] Usual(Programme plan) => [.. plan.Sessions.GroupBy(s => TrainingWeek.MondayOf(s.Date)).Select(w => w.ToArray()).Where(w => w.All(s => !s.Deload && s.Phase is not (Phase.TP or Phase.TR)))];

    // Exercises outside deloads and after what makes sore has been met three times, counted by weeks (P-11).
    private static IEnumerable<PrescribedExercise> Known(Programme plan)
    {
        var met = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var session in plan.Sessions)
        {
            foreach (var exercise in session.Exercises)
            {
                var before = met[exercise.Exercise] = met.GetValueOrDefault(exercise.Exercise) + 1;
                if (!session.Deload && session != plan.Sessions[0] && (before > 4 || Catalogue.Default[exercise.Exercise].SorenessRisk < 3))
                    yield return exercise;
            }
        }
    }

    private static bool HasTheArticlesAmount(PrescribedExercise exercise)
    {
        var line = ArticleTable.Gorewear.Single(l => l.Exercises.Contains(exercise.Exercise, StringComparer.Ordinal));
        return exercise.Sets.All(s => s.Measure == line.Measure && s.Lo == line.Lo && s.Hi == line.Hi);
    }
}
