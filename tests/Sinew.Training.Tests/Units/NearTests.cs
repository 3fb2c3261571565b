using Sinew.Training.Units;

namespace Sinew.Training.Tests.Units;

public class NearTests
{
    private static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    private static readonly string[] Fields = ["born", "sex", "equipment", "races", "runs", "redFlags", "bodyMassKg"];

    [Theory]
    [InlineData("thurs", "thu")]
    [InlineData("Thursday", "thu")]
    [InlineData("MON", "mon")]
    [InlineData("tu", "tue")]
    [InlineData("monady", "mon")]
    public void A_day_is_known_by_its_beginning(string typed, string meant) => Assert.Equal(meant, Near.Of(typed, Days));

    [Theory]
    [InlineData("equipmnt", "equipment")]
    [InlineData("equipement", "equipment")]
    [InlineData("bron", "born")]
    [InlineData("red_flags", "redFlags")]
    [InlineData("body mass kg", "bodyMassKg")]
    public void A_slip_and_another_spelling_are_forgiven(string typed, string meant) => Assert.Equal(meant, Near.Of(typed, Fields));

    [Theory]
    [InlineData("shoeSize")]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("x")]
    [InlineData("sixty")]
    public void What_is_near_to_nothing_is_not_guessed(string typed) => Assert.Null(Near.Of(typed, Fields));

    [Fact]
    public void A_text_of_any_length_is_answered_at_once() => Assert.Null(Near.Of(new string('a', 1 << 20), Fields));

    [Fact]
    public void The_nearest_wins_and_of_equals_the_first()
    {
        Assert.Equal("split_squat", Near.Of("splitsquat", ["split_squat_db", "split_squat"]));
        Assert.Equal("cat", Near.Of("bat", ["cat", "rat"]));
    }
}
