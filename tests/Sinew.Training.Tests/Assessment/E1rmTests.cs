using Sinew.Training.Assessment;
using Sinew.Training.Exercises;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Assessment;

public class E1rmTests
{
    [Theory]
    [InlineData(1, 100, 100, double.NaN)]
    [InlineData(3, 110.0, 105.9, 109.0)]
    [InlineData(5, 116.7, 112.5, 116.6)]
    [InlineData(8, 126.7, 124.1, 127.7)]
    [InlineData(10, 133.3, 133.3, 134.7)]
    public void Formulas_agree_with_the_printed_vectors(int r, double epley, double brzycki, double wathan)
    {
        Assert.Equal(epley, E1rm.By(E1rmFormula.Epley, 100, r), 1);
        Assert.Equal(brzycki, E1rm.By(E1rmFormula.Brzycki, 100, r), 1);
        if (!double.IsNaN(wathan))
            Assert.Equal(wathan, E1rm.By(E1rmFormula.Wathan, 100, r), 1);
    }

    [Theory]
    [InlineData(E1rmFormula.Mayhew, 5, 119.0)] // 10000 / (52.2 + 41.9 e^-0.275) = 10000 / 84.03
    [InlineData(E1rmFormula.Lombardi, 10, 125.9)] // 10^0.1
    [InlineData(E1rmFormula.OConner, 8, 120.0)]
    [InlineData(E1rmFormula.Lander, 5, 113.7)] // 10000 / (101.3 - 13.356)
    public void The_other_formulas_hold_their_constants(E1rmFormula formula, int r, double kg) =>
        Assert.Equal(kg, E1rm.By(formula, 100, r), 1);

    [Fact]
    public void Five_repetitions_give_the_mean_of_two_formulas()
    {
        var estimate = E1rm.Estimate(Load.FromKg(100), Loading.Barbell, 5, 0, 0);
        Assert.Equal(114.6, estimate!.Kg, 1);
        Assert.Equal((5, false), (estimate.Repetitions, estimate.Rough));
    }

    [Fact]
    public void Repetitions_in_reserve_count_as_done() =>
        Assert.Equal(E1rm.Estimate(Load.FromKg(80), Loading.Pair, 8, 0, 0), E1rm.Estimate(Load.FromKg(80), Loading.Pair, 5, 3, 0));

    [Theory]
    [InlineData(10, 0, false)]
    [InlineData(8, 3, true)]
    [InlineData(12, 0, true)]
    public void Above_ten_an_estimate_is_rough(int reps, int rir, bool rough) =>
        Assert.Equal(rough, E1rm.Estimate(Load.FromKg(50), Loading.Single, reps, rir, 2)!.Rough);

    [Theory]
    [InlineData(50, Loading.Barbell, 13, 0, 0)] // too many
    [InlineData(50, Loading.Barbell, 8, 5, 0)]
    [InlineData(50, Loading.Barbell, 0, 3, 0)] // nothing done
    [InlineData(50, Loading.Barbell, 5, -1, 0)]
    [InlineData(50, Loading.Barbell, 5, 0, 3)] // pain
    [InlineData(50, Loading.Band, 5, 0, 0)]
    [InlineData(50, Loading.None, 5, 0, 0)] // body weight
    [InlineData(0, Loading.Barbell, 5, 0, 0)]
    public void Some_sets_give_no_estimate(int kg, Loading loading, int reps, int rir, int pain) =>
        Assert.Null(E1rm.Estimate(Load.FromKg(kg), loading, reps, rir, pain));

    [Theory]
    [InlineData(1, 100)]
    [InlineData(2, 95)]
    [InlineData(5, 87)]
    [InlineData(12, 70)]
    public void Repetitions_go_with_a_share_of_the_maximum(int reps, int percent) => Assert.Equal(percent, E1rm.PercentAt(reps));

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void Beyond_twelve_the_table_says_nothing(int reps)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => E1rm.PercentAt(reps));
        Assert.Throws<ArgumentOutOfRangeException>(() => E1rm.By(E1rmFormula.Epley, 100, reps));
    }
}
