using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Tests.Mutations;
using static Sinew.Training.Tests.Rules.People;

namespace Sinew.Training.Tests.Rules;

/// <summary>Wants are told, and never refuse a plan.</summary>
public sealed class WantTests
{
    [Fact]
    public void A_week_without_any_session_while_sharpening_is_told()
    {
        var gym = HandMadePlans.Get("gym");
        Assert.False(Gate.Says(gym, "P-35"));
        Assert.True(Gate.Says(gym.Without(s => gym.Week(s) == 14), "P-35"));
        Assert.True(Gate.Says(gym.For(r => r with { Born = new(1966, 1, 1) }).Without(s => gym.Week(s) >= 13 && s.Date.DayOfWeek == DayOfWeek.Friday), "P-35"));
    }

    [Theory]
    [InlineData("calf_raise_single", "calf")]
    [InlineData("plank", "arching")]
    [InlineData("single_arm_row", "pull")]
    public void A_movement_that_is_missing_is_told(string id, string word)
    {
        var novice = HandMadePlans.Get("novice");
        var without = novice.With(p => p with
        {
            Sessions = [.. p.Sessions.Select(s => novice.Week(s) == 6
                ? s with { Exercises = s.Exercises.RemoveAll(e => e.Exercise == id || (word == "calf" && e.Exercise.StartsWith("calf", StringComparison.Ordinal))) } : s)],
        });
        Assert.Contains(Gate.Check(without).Wants, w => w.Rule == "P-36" && w.Text.Contains(word, StringComparison.Ordinal));
        Assert.DoesNotContain(Gate.Check(novice).Wants, w => w.Rule == "P-36" && w.Text.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public void What_cannot_be_done_is_not_asked_for()
    {
        // Knee flexion needs a band, slider, box or towel; the pulls need something to pull: take the dumbbells away and no pull is possible.
        var novice = HandMadePlans.Get("novice");
        var bare = novice.For(r => r with { Equipment = Equipment.Nothing });
        Assert.DoesNotContain(Gate.Check(bare.Without(_ => false)).Wants, w => w.Text.Contains("no pull", StringComparison.Ordinal));
    }

    [Fact]
    public void More_front_than_back_is_told()
    {
        var low = HandMadePlans.Get("low-energy");
        Assert.False(Gate.Says(low, "P-37"));
        var front = low.Session(low.On(DayOfWeek.Friday, 4, 4).Single(), s => s.Exercise("leg_curl_machine", e => e.Count(1)).Exercise("kb_deadlift", e => e.Rir(6)));
        Assert.False(Gate.Says(front, "P-37"));
        front = low.Session(low.On(DayOfWeek.Friday, 4, 4).Single(), s => s.Exercise("leg_curl_machine", e => e.Rir(6)).Exercise("kb_deadlift", e => e.Rir(6)));
        Assert.Equal("P-37", Wants(front, "P-37"));
    }

    [Fact]
    public void Soft_gaps_are_advice_and_silent_in_a_deload()
    {
        var low = HandMadePlans.Get("low-energy");
        var friday = low.On(DayOfWeek.Friday, 4, 4).Single();
        Assert.Equal("", Wants(low, "R-309"));
        Assert.Equal("R-309", Wants(low.Session(friday, s => s.At(DayOfWeek.Saturday, "10:00")), "R-309"));
        var deload = low.On(DayOfWeek.Friday, 6, 6).Single();
        Assert.Equal("", Wants(low.Session(deload, s => s.At(DayOfWeek.Saturday, "10:00")), "R-309"));
    }

    /// <summary>The want if it is told and no floor is broken.</summary>
    private static string Wants(Case made, string want)
    {
        var result = Gate.Check(made);
        Assert.True(result.Accepted, string.Join("\n", result.Floors));
        return result.Wants.Any(w => w.Rule == want) ? want : "";
    }
}
