using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using Sinew.Training.Tests.Rehabilitation;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>An article keeps knees above ankles and weight in the heels; the cue is whole foot down, knees follow toes; the old one stays open to novices and sore kneecaps.</summary>
public sealed class X14_Knees_may_follow_the_toes
{
    [Fact]
    public void A_novice_and_a_sore_kneecap_are_told_the_cue_and_that_the_older_one_is_open_to_them()
    {
        Assert.Contains(Told(Sore.With([], r => r with { Level = StrengthLevel.Novice })), t => t.StartsWith(Cue, StringComparison.Ordinal) && t.Contains("new to you", StringComparison.Ordinal));
        Assert.Contains(Told(Sore.With(ConditionId.Pfp, 2)), t => t.StartsWith(Cue, StringComparison.Ordinal) && t.Contains("kneecap", StringComparison.Ordinal));
        Assert.Empty(Told(Sore.With([])));
        // Nothing to bend: seated and lying work only.
        Assert.Empty(Told(Sore.With(ConditionId.BsiSuspected, 2, edit: r => r with { Level = StrengthLevel.Novice })));
    }

    private const string Cue = "In squats, lunges and steps the whole foot stays down and the knees follow the toes";

    private static IEnumerable<string> Told(Sore sore) => sore.Plan.Findings.Where(f => f.Rule == "X-14").Select(f => f.Text);

    [Fact]
    public void No_squat_or_lunge_holds_the_knees_back_or_the_weight_in_the_heels()
    {
        Assert.Contains(Catalogue.Default["bw_squat"].Cues, c => c.Contains("knees follow the toes", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(Catalogue.Default["goblet_squat"].Cues, c => c.Contains("whole foot", StringComparison.OrdinalIgnoreCase));
        foreach (var e in Catalogue.Default.Exercises.Where(e => e.Pattern is Pattern.Squat or Pattern.Lunge or Pattern.Step or Pattern.SingleLegSquat))
        {
            Assert.All(e.Cues, c => Assert.DoesNotContain("behind the toes", c, StringComparison.OrdinalIgnoreCase));
            Assert.All(e.Cues, c => Assert.DoesNotContain("weight in the heels", c, StringComparison.OrdinalIgnoreCase));
        }
    }
}
