using Sinew.Training.Progression;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;
using static Sinew.Training.Tests.Progression.SomeLift;

namespace Sinew.Training.Tests.Progression;

public class LadderTests
{
    private static readonly Equipment Home = Owns(8);

    [Fact]
    public void Bodyweight_climbs_after_two_sessions_at_the_top()
    {
        var dose = Dose();
        Exposure At(int day, Rung rung = Rung.AsDosed, string? tempo = null) => Did("bw_squat", day, null, dose, Sets(12, 3), rung: rung, tempo: tempo);
        Assert.Equal(Rung.AsDosed, NextDose.Of(Facts("bw_squat", Home, dose, 4, At(0))).Rung);
        var more = NextDose.Of(Facts("bw_squat", Home, dose, 8, At(0), At(4)));
        Assert.Equal((Move.NextRung, Rung.MoreReps, 15, null), (more.Move, more.Rung, more.Hi, more.Load));
        var slow = NextDose.Of(Facts("bw_squat", Home, dose, 8, At(0, Rung.MoreReps), At(4, Rung.MoreReps)));
        Assert.Equal((Rung.Slow, "3-1-1"), (slow.Rung, slow.Tempo.Text));
        var pause = NextDose.Of(Facts("bw_squat", Home, dose, 8, At(0, Rung.Slow, "3-1-1"), At(4, Rung.Slow, "3-1-1")));
        Assert.Equal((Rung.Paused, "3-2-1"), (pause.Rung, pause.Tempo.Text));
        var half = NextDose.Of(Facts("bw_squat", Home, dose, 8, At(0, Rung.Paused, "3-2-1"), At(4, Rung.Paused, "3-2-1")));
        Assert.Equal(Rung.OneAndAHalf, half.Rung);
        var side = NextDose.Of(Facts("bw_squat", Home, dose, 8, At(0, Rung.OneAndAHalf), At(4, Rung.OneAndAHalf)));
        Assert.Equal(Move.HarderExercise, side.Move);
        Assert.True(Of(side.Exercise).Unilateral);
    }

    [Theory]
    [InlineData("bw_squat", 20, 3, true)]
    [InlineData("bw_squat", 19, 3, false)]
    [InlineData("bw_squat", 20, 2, false)]
    [InlineData("split_squat", 15, 3, true)]
    [InlineData("split_squat", 14, 3, false)]
    public void Past_twenty_or_fifteen_on_one_side_the_next_exercise_comes(string id, int reps, int rir, bool next)
    {
        var decided = NextDose.Of(Facts(id, Home, Dose(3, 8, 12), 4, Did(id, 0, null, Dose(3, 8, 12), Sets(reps, rir))));
        Assert.Equal(next, decided.Move == Move.HarderExercise);
    }

    [Fact]
    public void A_band_is_stretched_before_it_is_changed_and_never_weighed()
    {
        var dose = Dose(2, 12, 15);
        var stretch = NextDose.Of(Facts("band_row", Home, dose, 4, Did("band_row", 0, null, dose, Sets(15, 3, 2))));
        Assert.Equal((Move.NextRung, Rung.Stretched, null), (stretch.Move, stretch.Rung, stretch.Load));
        var band = NextDose.Of(Facts("band_row", Home, dose, 8, Did("band_row", 4, null, dose, Sets(15, 3, 2), rung: Rung.Stretched)));
        Assert.Equal((Move.NextBand, Rung.AsDosed, null), (band.Move, band.Rung, band.Load));
    }

    [Fact]
    public void Holds_grow_by_five_seconds_ten_a_week_to_sixty()
    {
        var dose = Dose(2, 15, 30);
        Exposure At(int day, int seconds) => Did("plank", day, null, dose, Sets(seconds, null, 2), hi: seconds);
        Assert.Equal((Move.LongerHold, 35), NextDose.Of(Facts("plank", Home, dose, 4, At(0, 30))) is var a ? (a.Move, a.Hi) : default);
        Assert.Equal(40, NextDose.Of(Facts("plank", Home, dose, 5, At(0, 30), At(2, 35))).Hi);
        Assert.Equal(40, NextDose.Of(Facts("plank", Home, dose, 6, At(0, 30), At(2, 35), At(4, 40))).Hi);
        Assert.Equal(Move.Repeat, NextDose.Of(Facts("plank", Home, dose, 6, At(0, 30), At(2, 35), At(4, 40))).Move);
        Assert.Equal(60, NextDose.Of(Facts("plank", Home, dose, 12, At(4, 58))).Hi);
        Assert.Equal(Move.HarderExercise, NextDose.Of(Facts("plank", Home, dose, 12, At(4, 60))).Move);
        var end = NextDose.Of(Facts("plank", Home, dose, 12, At(4, 120)) with { Harder = [] });
        Assert.Equal((Move.Repeat, "R-553"), (end.Move, end.Why[0].Rule));
    }
}
