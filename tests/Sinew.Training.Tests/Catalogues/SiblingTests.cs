using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Catalogues;

/// <summary>Exercises that load a tissue alike are forbidden alike (P-02, P-03): a ban is no good while its sibling stays.</summary>
public class SiblingTests
{
    private static readonly Pattern[] Jumps = [Pattern.Bound, Pattern.Hop, Pattern.Jump, Pattern.DropJump, Pattern.LoadedJump, Pattern.Landing];

    public static TheoryData<Caution> NoImpact =>
    [
        Caution.AclRecent, Caution.AcuteKneeEffusion, Caution.HamstringAvulsionSuspected, Caution.CalfStrainAcute, Caution.BsiSuspected,
        Caution.PostpartumLt12wk, Caution.PelvicFloorSymptoms,
    ];

    [Theory]
    [MemberData(nameof(NoImpact))]
    public void What_forbids_one_landing_of_the_leg_forbids_each(Caution caution) =>
        Each(caution, e => Jumps.Contains(e.Pattern) && e.Impact > 0);

    [Fact]
    public void Every_loaded_hinge_stretches_a_torn_hamstring()
    {
        Each(Caution.HamstringStrainAcute, e => e.Pattern is Pattern.Hinge or Pattern.HingePower);
        Each(Caution.HamstringAvulsionSuspected, e => e.Pattern is Pattern.Hinge or Pattern.HingePower or Pattern.HamstringLength or Pattern.Bridge || e.Primary == Movement.KneeFlexion);
        Each(Caution.ProxHamstringTendinopathyIrritable, e => e.Pattern is Pattern.Hinge or Pattern.HingePower);
    }

    [Theory]
    [InlineData(Caution.PatellarTendinopathyIrritable)]
    [InlineData(Caution.PfpIrritable)]
    [InlineData(Caution.AclRecent)]
    public void An_irritable_knee_meets_no_lunge_no_loaded_squat_and_no_high_step(Caution caution) =>
        Each(caution, e => e.Pattern is Pattern.Lunge or Pattern.SquatPress or Pattern.SingleLegSquat
            || (e.Pattern == Pattern.Squat && e.Loading != Loading.None) || (e.Pattern == Pattern.Step && e.Id != "low_step_up"));

    [Fact]
    public void A_swollen_knee_meets_nothing_that_bends_or_straightens_it_against_a_load()
    {
        Each(Caution.AcuteKneeEffusion, e => e.Pattern is Pattern.Squat or Pattern.SquatPress or Pattern.Lunge or Pattern.Step or Pattern.SingleLegSquat or Pattern.IsometricSquat);
        Each(Caution.AcuteKneeEffusion, e => e is { Pattern: Pattern.Isolation, Primary: Movement.KneeFlexion or Movement.KneeExtension });
    }

    [Fact]
    public void An_impinged_hip_that_hurts_meets_no_deep_squat_and_no_lunge() =>
        Each(Caution.HipFaiIrritable, e => e.Pattern is Pattern.Lunge or Pattern.SquatPress || (e.Pattern == Pattern.Squat && e.Loading != Loading.None && e.Id != "half_squat_heavy") || e.Id is "high_step_up" or "pistol_squat");

    [Fact]
    public void A_shoulder_that_hurts_presses_nothing_overhead()
    {
        Each(Caution.ShoulderPain, e => e.Pattern is Pattern.Press or Pattern.SquatPress or Pattern.Olympic);
        Each(Caution.ShoulderPainOverhead, e => e.Pattern is Pattern.Press or Pattern.SquatPress or Pattern.Olympic);
    }

    [Fact]
    public void A_doming_belly_is_spared_whatever_a_parted_one_is() =>
        Each(Caution.DiastasisDoming, e => e.Contraindicated.Has(Caution.Diastasis));

    private static void Each(Caution caution, Func<Exercise, bool> alike)
    {
        Exercise[] family = [.. Catalogue.Default.Exercises.Where(alike)];
        Assert.NotEmpty(family);
        Assert.Equal([], family.Where(e => !e.Contraindicated.Has(caution)).Select(e => e.Id));
    }
}
