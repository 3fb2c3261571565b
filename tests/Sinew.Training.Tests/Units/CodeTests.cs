using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Units;

public class CodeTests
{
    [Theory]
    [InlineData(Caution.BsiSuspected, "bsi_suspected")]
    [InlineData(Caution.Age_65plusDefault, "age_65plus_default")]
    [InlineData(Caution.PregnancyT2t3Supine, "pregnancy_t2t3_supine")]
    [InlineData(Caution.BodyweightGt100kg, "bodyweight_gt100kg")]
    [InlineData(Caution.Achilles, "achilles")]
    public void A_code_is_the_members_words_joined_by_underscores(Caution caution, string name)
    {
        Assert.Equal(name, Code<Caution>.Of(caution));
        Assert.Equal(caution, Code<Caution>.Parse(name));
    }

    [Fact]
    public void Every_member_reads_back_as_itself()
    {
        RoundTrip<Caution>();
        RoundTrip<Implement>();
        RoundTrip<Movement>();
        RoundTrip<Muscle>();
        RoundTrip<Pattern>();
        RoundTrip<RunKind>();
        RoundTrip<TestId>();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Achilles")]
    [InlineData("achilles ")]
    [InlineData("achille")]
    [InlineData("0")]
    public void Anything_else_is_unknown(string? name)
    {
        Assert.False(Code<Caution>.TryParse(name, out var caution));
        Assert.Equal(default, caution);
    }

    [Fact]
    public void An_unknown_name_is_refused_with_the_allowed_ones() =>
        Assert.Contains("standing, seated, lying", Assert.Throws<FormatException>(() => Code<Position>.Parse("flying")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_value_that_is_no_member_has_no_name() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Code<Position>.Of((Position)99));

    private static void RoundTrip<T>()
        where T : struct, Enum
    {
        Assert.Equal(Enum.GetValues<T>(), Code<T>.Members);
        Assert.Equal(Code<T>.Members, Code<T>.All.Select(Code<T>.Parse));
        Assert.Equal(Code<T>.All, Code<T>.Members.Select(Code<T>.Of));
    }
}
