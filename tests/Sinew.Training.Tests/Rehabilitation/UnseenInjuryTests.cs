using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Rehabilitation;

/// <summary>Injuries that somebody has to look at before the leg is loaded, and what R-605 says of a complaint.</summary>
public class UnseenInjuryTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(6)]
    public void A_hamstring_that_may_be_torn_off_meets_no_hinge_no_curl_and_no_lengthening(int pain)
    {
        var sore = Sore.With(ConditionId.HamstringAvulsionSuspected, pain, diagnosed: false);
        Assert.DoesNotContain(sore.GeneralExercises, e => e.Pattern is Pattern.Hinge or Pattern.HingePower or Pattern.HamstringLength or Pattern.Bridge
            || e.Primary == Movement.KneeFlexion || e.Impact > 0);
        Assert.DoesNotContain(sore.GeneralExercises, e => e.Pattern == Pattern.Lunge || (e.Pattern is Pattern.Squat or Pattern.Step && e.Loading != Loading.None));
        Assert.Empty(sore.Rehab);
        Assert.True(sore.Says("R-606", "before you load that leg"));
        Assert.DoesNotContain(sore.Plan.Sessions, s => s.Class == SessionClass.H);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void After_a_recent_knee_ligament_injury_legs_work_on_both_feet_with_body_weight(int pain)
    {
        var sore = Sore.With(ConditionId.AclRecent, pain, diagnosed: false);
        Assert.All(sore.GeneralExercises.Where(e => e.Region == Region.Lower && e.Position is Position.Standing), e => Assert.True(e is { Unilateral: false, Loading: Loading.None, Impact: 0 }, e.Id));
        Assert.DoesNotContain(sore.GeneralExercises, e => e.Id is "leg_extension" or "band_leg_extension" or "leg_press" || e.Measure == Measure.Contacts);
        Assert.DoesNotContain(sore.Plan.Sessions, s => s.Class == SessionClass.H);
        Assert.True(sore.Says("R-606", "body weight on both feet"));
    }

    [Fact]
    public void No_complaint_is_said_to_cost_nothing_while_jumps_are_left_out_for_it()
    {
        foreach (var id in Enum.GetValues<ConditionId>().Except([ConditionId.BsiSuspected, ConditionId.UncontrolledHypertension]))
        {
            var runner = Sore.With([]).Runner;
            foreach (var pain in (int[])[0, 4, 7])
            {
                Condition complaint = new(id, null, null, null, pain, false, true);
                var told = ComplaintFindings.Of(runner with { Conditions = [complaint] }, Catalogue.Default, true).Where(f => f.Rule == "R-605");
                foreach (var finding in told.Where(f => f.Text.Contains("none of the exercises", StringComparison.Ordinal)))
                {
                    Assert.False(PlyoLevel.IsBarredBy(runner, complaint), finding.Text);
                    Assert.True(Catalogue.Default.Exercises.All(e => e.Contraindicated.And(Cautions.Of(complaint with { Irritable = true })).IsEmpty), finding.Text);
                }
            }
        }
    }

    [Fact]
    public void An_impinged_hip_that_still_feels_well_is_told_when_depth_goes()
    {
        Assert.True(Sore.With(ConditionId.HipFai, 1).Says("R-605", "Above 2 of 10"));
        Assert.True(Sore.With(ConditionId.HipFai, 4).Says("R-605", "left out"));
    }
}
