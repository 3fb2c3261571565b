using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>An article puts the superman first; a low dose a week stays, and backs that dislike arching leave it out.</summary>
public sealed class X10_Back_extension_in_a_low_dose
{
    [Fact]
    public void Each_full_week_extends_the_back_but_not_one_that_dislikes_it()
    {
        Assert.All(Shown.Planned(Shown.Gym()).FullWeeks(), w => Assert.Contains(w.SelectMany(s => s.Exercises), e => Catalogue.Default[e.Exercise].Movements.Has(Movement.SpinalExtension)));
        var sore = Shown.Planned(Shown.Gym() with { Conditions = [new(ConditionId.LowBackExtensionIntolerant, null, null, null, 1, false, true)] });
        Assert.DoesNotContain(sore.Items(), x => x.Asked.Exercise is "superman" or "cobra");
        Assert.All(sore.Items(), x => Assert.False(x.Exercise.Contraindicated.Has(Caution.LowBackExtensionIntolerant)));
    }
}
