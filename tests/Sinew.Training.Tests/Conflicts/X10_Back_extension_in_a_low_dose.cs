using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>An article puts the superman first; a low dose a week stays, and backs that dislike arching leave it out.</summary>
public sealed class X10_Back_extension_in_a_low_dose
{
    [Fact]
    public void Each_full_week_extends_the_back_but_not_one_that_dislikes_it()
    {
        Assert.All(Shown.Planned(Shown.Gym()).FullWeeks(), w => Assert.Contains(w.SelectMany(s => s.Exercises), e => Catalogue.Default[e.Exercise].Movements.Has(Movement.SpinalExtension)));
        // Low: few sets a week arch the back as their main movement, and never many repetitions or a long hold.
        foreach (var (_, plan) in Shown.All)
        {
            Assert.Equal([], plan.Sessions.GroupBy(s => TrainingWeek.MondayOf(s.Date))
                .Select(w => (w.Key, Sets: w.SelectMany(s => s.Exercises).Where(Arches).Sum(e => e.Sets.Length)))
                .Where(w => w.Sets > MostSets).Select(w => $"{w.Key}: {w.Sets}"));
        }

        var sore = Shown.Planned(Shown.Gym() with { Conditions = [new(ConditionId.LowBackExtensionIntolerant, null, null, null, 1, false, true)] });
        Assert.DoesNotContain(sore.Items(), x => x.Asked.Exercise is "superman" or "cobra");
        Assert.All(sore.Items(), x => Assert.False(x.Exercise.Contraindicated.Has(Caution.LowBackExtensionIntolerant)));
    }

    // A design decision: three sets in a whole week are low.
    private const int MostSets = 3;

    // Hinges and rows extend the back too and count, but they are no "low dose": supermans and cobras are what the article puts first.
    private static bool Arches(PrescribedExercise asked) => Catalogue.Default[asked.Exercise] is { Primary: Movement.SpinalExtension, LegFatigue: 0 };
}
