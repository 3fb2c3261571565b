using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>An article asks everyone for 45 to 60 seconds; novices begin with 15 to 30 and reach it in maximal strength.</summary>
public sealed class X23_Planks_grow_to_the_articles_dose
{
    [Fact]
    public void Novices_hold_half_a_minute_at_first_and_the_article_is_reached_in_maximal_strength()
    {
        var (first, later) = (Catalogue.Default["plank"].DoseIn(Phase.AA)!, Catalogue.Default["plank"].DoseIn(Phase.MS)!);
        Assert.Equal((2, 15, 30), (first.Sets, first.Lo, first.Hi));
        Assert.Equal((45, 60), (later.Lo, later.Hi));
        var holds = Shown.Planned(Shown.Home(StrengthLevel.Novice)).Items().Where(x => x.Session.Phase == Phase.AA && x.Exercise.Pattern is Pattern.AntiExtension or Pattern.SidePlank && x.Exercise.Measure == Measure.Time).ToArray();
        Assert.NotEmpty(holds);
        Assert.All(holds, x => Assert.True(x.Asked.Sets.All(s => s.Hi <= 30), x.Asked.Exercise));
    }
}
