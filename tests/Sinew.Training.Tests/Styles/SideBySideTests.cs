using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Tests.EveryRule;

namespace Sinew.Training.Tests.Styles;

/// <summary>Where a floor or what is safe for an age makes another dose of the article's, both stand side by side with the rule.</summary>
public sealed class SideBySideTests
{
    public enum Who
    {
        New, Old, Pregnant,
    }

    [Theory]
    [InlineData(ProgrammeStyle.GorewearShort, Who.New, "plank", "P-27", "45–60 s", "15–30 s")]
    [InlineData(ProgrammeStyle.GorewearShort, Who.New, "low_step_up", "", "", "")]
    [InlineData(ProgrammeStyle.GorewearShort, Who.New, "hip_hinge_drill", "P-29", "10–20", "hip-hinge drill")]
    [InlineData(ProgrammeStyle.GorewearTen, Who.Old, "bw_squat,goblet_squat", "R-702", "10–30", "10–12")]
    [InlineData(ProgrammeStyle.GorewearTen, Who.Old, "russian_twist", "R-702", "15–20", "12")]
    [InlineData(ProgrammeStyle.GorewearTen, Who.Pregnant, "quadruped_hip_extension", "P-02", "8–15", "quadruped hip extension")]
    [InlineData(ProgrammeStyle.AsicsBasics, Who.New, "bench_dip", "P-31", "the exercise itself", "bench dip")]
    [InlineData(ProgrammeStyle.MovementsOfRunning, Who.Old, "calf_raise_single,calf_raise_double", "R-702", "15–20", "12")]
    [InlineData(ProgrammeStyle.MovementsOfRunning, Who.New, "supine_psoas_march", "P-31", "15–20", "march")]
    [InlineData(ProgrammeStyle.TwentyMinutes, Who.New, "hip_hinge_drill", "P-29", "the exercise itself", "hip-hinge drill")]
    [InlineData(ProgrammeStyle.RunnersOnTrack, Who.New, "hip_hinge_drill", "P-29", "the exercise itself", "hip-hinge drill")]
    public void Article_and_plan_stand_side_by_side(ProgrammeStyle style, Who who, string exercises, string rule, string asked, string got)
    {
        var plan = StylePeople.Plan(who switch { Who.New => StylePeople.New(style), Who.Old => StylePeople.Old(style), _ => StylePeople.Pregnant(style) });
        var found = plan.Sessions.SelectMany(s => s.Exercises).Where(e => exercises.Split(',').Contains(e.Exercise, StringComparer.Ordinal)).ToArray();
        if (rule.Length == 0)
        {
            Assert.Empty(found);
            return;
        }

        Assert.Contains(found.SelectMany(e => e.Why), w => w.Rule == rule && w.Text.Contains("the article asks for", StringComparison.OrdinalIgnoreCase)
            && w.Text.Contains(asked, StringComparison.Ordinal) && w.Text.Contains(got, StringComparison.OrdinalIgnoreCase));
        // And once for the whole plan, with its dates.
        Assert.Contains(plan.Findings, f => f.Rule == rule && f.Dates.Length > 0 && f.Text.StartsWith("Not as the article has it", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ProgrammeStyle.GorewearTen, "bent-over row")]
    [InlineData(ProgrammeStyle.GorewearShort, "squat to press")]
    [InlineData(ProgrammeStyle.AsicsBasics, "inverted row")]
    public void What_nothing_owned_makes_possible_is_said_to_be_missing(ProgrammeStyle style, string name) =>
        Assert.Contains(StylePeople.Plan(StylePeople.New(style)).Findings, f => f.Rule == "P-31" && f.Severity == Severity.Advice && f.Text.Contains(name, StringComparison.Ordinal));

    [Fact]
    public void Fewer_minutes_take_sets_and_exercises_away_and_say_so()
    {
        var runner = StylePeople.Fits(ProgrammeStyle.GorewearTen);
        var plan = StylePeople.Plan(runner with { Availability = runner.Availability with { Minutes = 25 } });
        Assert.All(plan.Sessions, s => Assert.True(s.Minutes <= 25));
        Assert.Contains(plan.Findings, f => f.Rule == "R-222" && f.Text.Contains("your minutes are used up", StringComparison.Ordinal));
        Assert.Contains(plan.Sessions.SelectMany(s => s.Exercises).SelectMany(e => e.Why), w => w.Rule == "R-222" && w.Text.Contains("2–3 × ", StringComparison.Ordinal) && w.Text.Contains("you get 1 × ", StringComparison.Ordinal));
    }

    [Fact]
    public void Before_short_minutes_take_a_set_below_the_articles_the_repetitions_stay_at_its_lower_end()
    {
        var runner = StylePeople.Fits(ProgrammeStyle.GorewearTen);
        var plan = StylePeople.Plan(runner with { Availability = runner.Availability with { Minutes = 45 } });
        foreach (var squat in plan.Sessions.SelectMany(s => s.Exercises).Where(e => e.Exercise == "goblet_squat"))
            Assert.True(squat.Sets[0].Lo == 10 && squat.Sets[0].Hi is >= 10 and <= 30);
        Assert.Contains(plan.Sessions.SelectMany(s => s.Exercises), e => e is { Exercise: "goblet_squat", Sets: [{ Hi: < 30 }, _] });
    }

    [Fact]
    public void Whatever_departs_from_the_articles_numbers_says_both()
    {
        var departed = 0;
        for (var seed = 1UL; seed <= 180; seed++)
        {
            var (runner, today) = RandomRunners.WithStyle(seed);
            var style = ArticleStyle.Of(runner.Style)!;
            foreach (var exercise in Planner.Plan(new(runner, [], Catalogue.Default, today)).Sessions.SelectMany(s => s.Exercises))
            {
                var line = style.Lines.FirstOrDefault(l => exercise.Why.Any(w => w.Rule == l.Rule && w.Text.StartsWith("From the article: " + l.Name + ",", StringComparison.OrdinalIgnoreCase)));
                if (line is null || exercise.Sets[0].Measure != line.Measure)
                    continue;
                var sets = style.SetsOf(line);
                var amount = line.Amount ?? (exercise.Why.Any(w => w.Rule == style.Reps?.Rule) ? style.Reps : null);
                var asStated = (sets is null || (exercise.Sets.Length >= sets.Lo && exercise.Sets.Length <= sets.Hi))
                    && (amount is null || (exercise.Sets[0].Lo >= amount.Lo && exercise.Sets[0].Hi <= amount.Hi))
                    && line.Exercises.Contains(exercise.Exercise, StringComparer.Ordinal);
                var said = exercise.Why.Any(w => w.Text.Contains("the article asks for", StringComparison.Ordinal) && w.Text.Contains("you get", StringComparison.Ordinal));
                Assert.True(asStated != said || (line.RestSeconds is { } rest && rest != exercise.Sets[0].RestSeconds), $"seed {seed} {exercise.Exercise}: {string.Join(" | ", exercise.Why.Select(w => w.Text))}");
                departed += asStated ? 0 : 1;
            }
        }

        Assert.True(departed > 500, "the law sees too few departures to mean anything");
    }

    [Fact]
    public void Wishes_that_the_article_and_the_floors_cannot_meet_are_said()
    {
        var four = StylePeople.Fits(ProgrammeStyle.GorewearShort);
        Assert.Contains(StylePeople.Plan(four with { Availability = four.Availability with { SessionsPerWeek = 4 } }).Findings, f => f.Rule == "P-19" && f.Text.Contains("3 or 4 sessions", StringComparison.Ordinal));
        Assert.Contains(StylePeople.Plan(four with { Availability = four.Availability with { SessionsPerWeek = 2 } }).Findings, f => f.Rule == "R-029" && f.Text.Contains("you want 2 at most", StringComparison.Ordinal));
        var hard = StylePeople.Fits(ProgrammeStyle.AsicsBasics);
        Assert.Contains(StylePeople.Plan(hard with { Policies = hard.Policies with { HardDays = HardDays.Hard } }).Findings, f => f.Rule == "R-011");
    }
}
