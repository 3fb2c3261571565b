using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>Articles speak of muscles to switch on; weakness and coordination are meant, and activation stays short.</summary>
public sealed class X18_No_muscle_is_lazy
{
    [Fact]
    public void Nobody_is_told_of_sleeping_muscles_and_activation_takes_eight_minutes_at_most()
    {
        string[] words = ["lazy", "switched off", "turned off", "turn on", "inhibited", "activate your", "sleeping"];
        var all = Shown.Texts.Concat(Catalogue.Default.Exercises.SelectMany(e => e.Cues.Append(e.Note)));
        Assert.All(all, text => Assert.DoesNotContain(words, w => text.Contains(w, StringComparison.OrdinalIgnoreCase)));
        Assert.All(Shown.All.SelectMany(x => x.Plan.Sessions), s => Assert.True(s.Exercises.Where(e => e.Slot == Slot.Warmup).Sum(e => e.Sets.Sum(Seconds)) <= 8 * 60, s.Id));
        Assert.Contains(Shown.All, x => x.Plan.Sessions.Any(s => s.Exercises.Any(e => e.Slot == Slot.Warmup)));
    }

    private static int Seconds(SetPrescription s) =>
        ((s.Measure == Measure.Reps ? s.Hi * s.Tempo.SecondsPerRep : s.Hi) * (s.Side == Side.Each ? 2 : 1)) + s.RestSeconds;
}
