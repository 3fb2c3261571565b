using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>One article praises the clean and jerk, another asks for expert advice: only with a coach.</summary>
public sealed class X25_Olympic_lifts_need_a_coach
{
    [Fact]
    public void No_clean_without_a_coach_whatever_the_level()
    {
        var alone = Shown.Gym(StrengthLevel.Advanced);
        Assert.DoesNotContain(Shown.Planned(alone).Items(), x => x.Exercise.Pattern == Pattern.Olympic);
        Assert.All(Catalogue.Default.Exercises.Where(e => e.Pattern == Pattern.Olympic), e => Assert.Contains(e.Prerequisites, group => group.All(need => need.Coached)));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void With_a_coach_half_a_year_deadlifts_and_squats_in_the_log_a_clean_is_open(bool coached, bool open)
    {
        var clean = Catalogue.Default["hang_power_clean"];
        ImmutableArray<LoggedExercise> logged =
        [
            .. new[] { "deadlift", "back_squat" }.Select(id => new LoggedExercise(
                SomeRunner.Monday, "", id, null, false, [.. Enumerable.Repeat(new LoggedSet(id, LoggedSide.Both, 5, null, Load.FromKg(80), 3, 0, false), 3)])),
        ];
        var permitted = new Permitted(
            Shown.Gym(StrengthLevel.Advanced) with { Supervised = coached }, Catalogue.Default, SomeRunner.Monday, Modules.None, Proven.By(logged, Catalogue.Default, 70));
        Assert.Equal(open, permitted.Allows(clean, Phase.PW, SomeRunner.Monday.AddDays(7 * 30), 30));
    }
}
