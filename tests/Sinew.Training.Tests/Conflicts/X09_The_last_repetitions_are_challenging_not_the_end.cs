using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>An article says to fatigue and also that the last two or three are challenging: two to four stay in reserve.</summary>
public sealed class X09_The_last_repetitions_are_challenging_not_the_end
{
    [Fact]
    public void Two_to_four_repetitions_stay_in_reserve_and_none_is_planned_to_failure()
    {
        Assert.All(Shown.All.SelectMany(x => x.Plan.Items()), x => Assert.True(x.Asked.Sets.All(s => s.Rir >= 1), x.Asked.Exercise));
        var mains = Shown.All.SelectMany(x => x.Plan.Items()).Where(x => x.Asked.Slot == Slot.Main && !x.Session.Deload).ToArray();
        // From 65 on some squats are lifted fast with a light load: those are no general strength, and leave more.
        var fast = mains.Where(x => x.Asked.Sets.Any(IsFast) && x.Session.Phase == Phase.GS).ToArray();
        Assert.NotEmpty(fast);
        Assert.All(fast, x => Assert.Empty(Wrong(x.Asked, 5, 5)));
        var general = mains.Where(x => x.Session.Phase == Phase.GS && !x.Asked.Sets.Any(IsFast)).ToArray();
        Assert.NotEmpty(general);
        Assert.All(general, x => Assert.Empty(Wrong(x.Asked, 2, 4)));
        // Maximal strength has a table of its own: the exercise's dose of the phase is the least, a heavy set leaves two.
        var maximal = mains.Where(x => x.Session.Phase == Phase.MS).ToArray();
        Assert.NotEmpty(maximal);
        Assert.All(maximal, x => Assert.Empty(Wrong(x.Asked, x.Exercise.DoseIn(Phase.MS)!.Rir, 4)));
    }

    [Fact]
    public void A_lift_of_general_strength_that_leaves_one_would_be_noticed()
    {
        var lift = Shown.Planned(Shown.Gym()).Items().First(x => x.Session.Phase == Phase.GS && x.Asked.Slot == Slot.Main).Asked;
        Assert.Empty(Wrong(lift, 2, 4));
        Assert.NotEmpty(Wrong(lift with { Sets = [.. lift.Sets.Select(s => s with { Rir = 1 })] }, 2, 4));
    }

    private static bool IsFast(SetPrescription set) => set.Tempo.Text is { } tempo && tempo.EndsWith('X');

    private static IEnumerable<string> Wrong(PrescribedExercise asked, int least, int most) =>
        asked.Sets.Where(s => s.Rir < least || s.Rir > most).Select(s => $"{asked.Exercise} leaves {s.Rir}");
}
