using Sinew.Training.Assessment;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Assessment;

public class ProtocolTests
{
    [Fact]
    public void Every_condition_rule_from_R620_to_R634_has_a_protocol()
    {
        var rules = RuleBook.Default.Rules.Where(r => string.CompareOrdinal(r.Id, "R-620") >= 0 && string.CompareOrdinal(r.Id, "R-634") <= 0).Select(r => r.Id);
        Assert.Equal(rules, Protocol.All.Select(p => p.Rule).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Protocols_name_exercises_of_the_catalogue_and_amounts() => Assert.All(Protocol.All, protocol =>
    {
        Assert.NotEmpty(protocol.Stages);
        Assert.All(protocol.Stages, stage =>
        {
            Assert.True(stage.Weeks is null != (stage.Until.Length == 0));
            Assert.All(stage.Doses.SelectMany(d => d.AnyOf), id => Assert.True(Catalogue.Default.TryFind(id, out _), id));
            Assert.All(stage.Doses, dose => Assert.True((dose.Reps ?? dose.Rm ?? dose.Seconds ?? dose.Contacts) is { Lo: > 0 }));
        });
    });

    [Fact]
    public void Weeks_of_a_protocol_follow_each_other() => Assert.All(Protocol.All, protocol =>
    {
        var next = 1;
        foreach (var weeks in protocol.Stages.Select(s => s.Weeks).OfType<Bounds>())
        {
            Assert.Equal(next, weeks.Lo);
            next = weeks.Hi + 1;
        }
    });

    [Fact]
    public void Heavy_slow_calf_work_goes_from_15_to_6_repetitions_in_twelve_weeks()
    {
        var achilles = Protocol.All.First(p => p.Conditions.Contains(ConditionId.Achilles));
        Assert.Equal("R-620", achilles.Rule);
        Assert.Equal([15, 12, 10, 8, 6], achilles.Stages.Select(s => s.Doses[0].Rm!.Value.Hi));
        Assert.Equal([3, 3, 4, 4, 4], achilles.Stages.Select(s => s.Doses[0].Sets.Lo));
        Assert.Equal(12, achilles.Stages[^1].Weeks!.Value.Hi);
        Assert.All(achilles.Stages, s => Assert.Equal((3, 3), (s.PerWeek, s.Doses.Length)));
        Assert.All(achilles.Stages.SelectMany(s => s.Doses), d => Assert.Equal(6, d.Tempo!.Value.SecondsPerRep));
    }

    [Fact]
    public void Insertional_protocol_never_goes_below_the_floor() =>
        Assert.DoesNotContain(
            Protocol.All.First(p => p.Conditions.Contains(ConditionId.AchillesInsertional)).Stages.SelectMany(s => s.Doses).SelectMany(d => d.AnyOf),
            id => id.Contains("deficit", StringComparison.Ordinal) || id == "alfredson_heel_drop");
}
