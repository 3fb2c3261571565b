using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>One article begins with isolation, another with squats and lunges: the foundation holds both.</summary>
public sealed class X27_Isolation_and_compounds_from_the_first_day
{
    [Fact]
    public void A_novices_first_week_has_hip_and_calf_by_themselves_and_simple_squats_or_lunges()
    {
        var first = Shown.Planned(Shown.Home(StrengthLevel.Novice)).Items().Where(x => x.Session.Date < SomeRunner.Monday.AddDays(7)).ToArray();
        Assert.Contains(first, x => x.Exercise.Pattern == Pattern.Calf);
        Assert.Contains(first, x => x.Exercise.Pattern == Pattern.Isolation && x.Exercise.Movements.Has(Movement.HipAbduction));
        Assert.Contains(first, x => x.Exercise.Pattern is Pattern.Squat or Pattern.Lunge && x.Exercise.Level <= 2);
    }
}
