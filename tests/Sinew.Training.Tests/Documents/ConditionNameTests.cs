using Sinew.Training.Documents;
using Sinew.Training.Planning;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Documents;

/// <summary>Nobody has to know what pfp means.</summary>
public sealed class ConditionNameTests
{
    [Theory]
    [InlineData("itb", "itbs")]
    [InlineData("achiles", "achilles")]
    [InlineData("knee", "pfp")]
    [InlineData("runners_knee", "pfp")]
    [InlineData("shin", "mtss")]
    [InlineData("heel pain", "plantar_fascia")]
    public void A_place_in_a_runners_words_is_asked_about_by_its_id(string typed, string meant) =>
        Assert.StartsWith($"$.conditions[0].id: \"{typed}\" (did you mean {meant}?); allowed: achilles, ", Assert.Single(Problems(typed)), StringComparison.Ordinal);

    [Theory]
    [InlineData("gloom")]
    [InlineData("")]
    public void What_is_no_place_gets_no_guess(string typed) => Assert.StartsWith($"$.conditions[0].id: \"{typed}\"; allowed: ", Assert.Single(Problems(typed)), StringComparison.Ordinal);

    [Fact]
    public void The_formats_say_every_condition_in_plain_words()
    {
        foreach (var id in Enum.GetValues<ConditionId>())
            Assert.Contains($"| `{Code<ConditionId>.Of(id)}` | {ConditionWords.Of(id)} |", Formats.Readme(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Problems(string id) =>
        RunnerDocument.Read(Formats.Utf8(Formats.Runner($$""" "conditions":[{"id":"{{id}}"}] """)), Formats.Today).Problems.Select(p => p.ToString());
}
