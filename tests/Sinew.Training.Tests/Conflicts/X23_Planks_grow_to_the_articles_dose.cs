using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
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
        Assert.All(holds, x => Assert.True(x.Asked.Sets.All(s => s.Lo >= 10 && s.Hi <= 30), x.Asked.Exercise));
    }

    /// <summary>Heavy sessions reach the article's 45 to 60 seconds; a moderate session keeps general strength's doses in any phase (docs/validation.md, Open).</summary>
    [Fact]
    public void On_plans_planks_grow_from_phase_to_phase_up_to_the_articles_seconds()
    {
        var planks = Shown.All.SelectMany(x => x.Plan.Items()).Where(x => x.Exercise is { Pattern: Pattern.AntiExtension, Measure: Measure.Time } && !x.Session.Deload).ToArray();
        Assert.All(planks.Where(x => x.Session.Phase == Phase.AA), x => Assert.All(x.Asked.Sets, s => Assert.Equal((15, 30), (s.Lo, s.Hi))));
        Assert.All(planks.Where(x => x.Session.Phase == Phase.GS), x => Assert.All(x.Asked.Sets, s => Assert.Equal((30, 45), (s.Lo, s.Hi))));
        var heavy = planks.Where(x => x.Session is { Phase: Phase.MS, Class: SessionClass.H }).ToArray();
        Assert.NotEmpty(heavy);
        Assert.All(heavy, x => Assert.All(x.Asked.Sets, s => Assert.Equal((45, 60), (s.Lo, s.Hi))));
        var novice = Shown.Planned(Shown.Home(StrengthLevel.Novice)).Items().Where(x => x.Exercise is { Pattern: Pattern.AntiExtension, Measure: Measure.Time } && x.Session is { Phase: Phase.MS, Deload: false }).ToArray();
        Assert.NotEmpty(novice);
        Assert.All(novice, x => Assert.All(x.Asked.Sets, s => Assert.True(s.Lo >= 30 && s.Hi >= 45)));
    }
}
