using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Progression;
using Sinew.Training.Sessions;
using static Sinew.Training.Tests.Progression.SomeLift;

namespace Sinew.Training.Tests.Progression;

public class ReturnTests
{
    private static LoggedSession At(int day, SessionStatus status = SessionStatus.Done) => new("s" + day, Monday.AddDays(day), status, null, 30, null, []);

    private static TrainingLog Log(params int[] days) => TrainingLog.Empty with { Sessions = [.. days.Select(d => At(d))] };

    [Theory]
    [InlineData(7, 34, ReturnRow.AsPlanned)]
    [InlineData(8, 34, ReturnRow.RepeatWeek)]
    [InlineData(13, 34, ReturnRow.RepeatWeek)]
    [InlineData(14, 34, ReturnRow.EaseIn)]
    [InlineData(27, 64, ReturnRow.EaseIn)]
    [InlineData(28, 34, ReturnRow.StepBack)]
    [InlineData(55, 34, ReturnRow.StepBack)]
    [InlineData(56, 34, ReturnRow.Foundation)]
    [InlineData(7, 65, ReturnRow.AsPlanned)]
    [InlineData(8, 65, ReturnRow.EaseIn)]
    [InlineData(14, 67, ReturnRow.StepBack)] // Ruth: 14 days are treated as the row of 28
    [InlineData(28, 65, ReturnRow.Foundation)]
    public void A_gap_sets_how_strength_resumes(int days, int age, ReturnRow row)
    {
        var back = Return.On(Log(0), Monday.AddDays(days), age);
        Assert.Equal(row, back.Row);
        Assert.Empty(back.Why);
    }

    [Theory]
    [InlineData(20, 6, ReturnRow.EaseIn)]
    [InlineData(20, 7, ReturnRow.AsPlanned)]
    [InlineData(30, 7, ReturnRow.StepBack)]
    [InlineData(30, 14, ReturnRow.AsPlanned)]
    public void The_way_back_lasts_its_weeks(int gap, int after, ReturnRow row)
    {
        var log = Log(gap + 12, gap + 9, 0, gap, gap + 3, gap + 6);
        Assert.Equal(row, Return.On(log, Monday.AddDays(gap + after), 30).Row);
    }

    [Fact]
    public void Missed_and_later_sessions_close_no_gap()
    {
        var log = TrainingLog.Empty with { Sessions = [At(0), At(10, SessionStatus.Missed), At(30)] };
        Assert.Equal(ReturnRow.EaseIn, Return.On(log, Monday.AddDays(20), 30).Row);
        Assert.Equal(ReturnRow.AsPlanned, Return.On(TrainingLog.Empty, Monday, 30).Row);
    }

    [Fact]
    public void After_a_fever_two_days_without_and_two_light_sessions()
    {
        var log = Log(0, 2) with { Ill = [new(Monday.AddDays(4), Monday.AddDays(6), true)] };
        Assert.Equal((Monday.AddDays(9), 2), Return.On(log, Monday.AddDays(7), 30) is var a ? (a.NotBefore, a.LightFirst) : default);
        Assert.Equal((null, 2), Return.On(log, Monday.AddDays(9), 30) is var b ? (b.NotBefore, b.LightFirst) : default);
        Assert.Equal(1, Return.On(log with { Sessions = [.. log.Sessions, At(9)] }, Monday.AddDays(11), 30).LightFirst);
        Assert.Equal(DateOnly.MaxValue, Return.On(log with { Ill = [new(Monday.AddDays(4), null, true)] }, Monday.AddDays(9), 30).NotBefore);
        Assert.Equal(0, Return.On(log with { Ill = [new(Monday.AddDays(4), Monday.AddDays(6), false)] }, Monday.AddDays(7), 30).LightFirst);
    }

    [Theory]
    [InlineData(null, null, null, false, null, ReadinessTier.Green)]
    [InlineData(6.0, 4, 6, false, 9, ReadinessTier.Green)]
    [InlineData(5.9, 0, 0, false, null, ReadinessTier.Amber)]
    [InlineData(8.0, 5, 0, false, null, ReadinessTier.Amber)]
    [InlineData(8.0, 0, 7, false, null, ReadinessTier.Amber)]
    [InlineData(8.0, 7, 0, false, null, ReadinessTier.Red)]
    [InlineData(8.0, 0, 0, true, null, ReadinessTier.Red)]
    [InlineData(8.0, 0, 0, false, 10, ReadinessTier.Red)]
    public void Readiness_has_three_tiers(double? sleep, int? sore, int? tired, bool ill, int? rise, ReadinessTier tier)
    {
        var advice = Autoregulate.Before(new(sleep, sore, tired, null, ill), rise);
        Assert.Equal((tier, ill), (advice.Tier, advice.Rest));
        PrescribedExercise Item(string id) => new(id, id, Slot.Main, [.. Enumerable.Repeat(new SetPrescription(Measure.Reps, 8, 12, Side.Both, Kg(20), null, 3, new("2-0-1"), 90), 3)], [], []);
        var done = Autoregulate.Apply(advice, [Item("squat_jump"), Item("back_squat"), Item("plank")], Catalogue.Default);
        Assert.Equal(ill ? "" : tier switch { ReadinessTier.Green => "squat_jump back_squat plank", ReadinessTier.Amber => "back_squat plank", _ => "plank" },
            string.Join(' ', done.Select(e => e.Exercise)));
        Assert.All(done, e => Assert.Equal(tier == ReadinessTier.Green ? (3, 3) : (2, 4), (e.Sets.Length, e.Sets[0].Rir)));
    }

    [Theory]
    [InlineData(3, 2, null)]
    [InlineData(3, 1, 95.0)]
    [InlineData(3, 0, 90.0)]
    public void A_first_set_too_hard_lightens_the_rest(int asked, int reported, double? kg) =>
        Assert.Equal(kg is { } k ? Kg(k) : null, Autoregulate.AfterFirstSet(Kg(100), asked, reported, Facts("back_squat", Plates(20, 120, 2.5), Dose(), 0)));

    [Fact]
    public void The_trend_shows_from_three_sessions_and_five_per_cent()
    {
        LoggedSession Lifted(int day, double kg, int reps, int pain = 0, int? rir = 0) => At(day) with
        {
            Sets = [new("back_squat", LoggedSide.Both, reps, null, Kg(kg), rir, pain, false), new("back_squat", LoggedSide.Both, 3, null, Kg(20), 2, 0, false)],
        };
        E1rmTrend Of(params LoggedSession[] sessions) => E1rmTrend.Of(TrainingLog.Empty with { Sessions = [.. sessions] }, SomeLift.Of("back_squat"), Monday.AddDays(90));
        var up = Of(Lifted(7, 120, 5), Lifted(0, 100, 5), Lifted(14, 120, 5));
        Assert.Equal((3, true), (up.Points.Length, up.Shows));
        Assert.Equal(114.58, up.Points[0].SmoothKg, 2); // vector of R-513
        Assert.Equal(114.583 * (1 + (0.2 * 0.51)), up.Points[2].SmoothKg, 1); // 30 % twice of the way
        Assert.False(Of(Lifted(0, 100, 5), Lifted(7, 150, 5)).Shows);
        Assert.False(Of(Lifted(0, 100, 5), Lifted(7, 105, 5), Lifted(14, 105, 5)).Shows);
        Assert.Equal(22.92, Of(Lifted(0, 100, 5, pain: 3)).Points[0].Best.Kg, 2); // only the easy set is left: the mean of 23.33 and 22.5
        Assert.Equal(22.92, Of(Lifted(0, 100, 13)).Points[0].Best.Kg, 2);
        Assert.Equal(22.92, Of(Lifted(0, 100, 5, rir: null)).Points[0].Best.Kg, 2);
    }
}
