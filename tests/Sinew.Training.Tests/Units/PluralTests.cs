using Sinew.Training.Units;

namespace Sinew.Training.Tests.Units;

public class PluralTests
{
    [Theory]
    [InlineData(0, "week", "0 weeks")]
    [InlineData(1, "week", "1 week")]
    [InlineData(2, "day", "2 days")]
    [InlineData(1, "activity", "1 activity")]
    [InlineData(3, "activity", "3 activities")]
    [InlineData(1200, "hard set", "1200 hard sets")]
    public void A_count_agrees_with_its_noun(int count, string noun, string said) => Assert.Equal(said, Plural.Of(count, noun));
}
