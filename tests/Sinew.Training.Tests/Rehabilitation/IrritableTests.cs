using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Tests.Cases;
using Sinew.Training.Tests.Laws;

namespace Sinew.Training.Tests.Rehabilitation;

/// <summary>
/// A complaint above 5 of 10 is irritable, and stays so until it is reported again: however long the plan is, the general sessions leave what
/// loads its tissue to the protocol, as they do with less pain, also where nothing of the protocol is open or found a place.
/// </summary>
public sealed class IrritableTests
{
    [Theory]
    [InlineData("achilles", 6)]
    [InlineData("achilles_insertional", 10)]
    [InlineData("patellar_tendinopathy", 6)]
    [InlineData("patellar_tendinopathy", 9)]
    [InlineData("plantar_fascia", 7)]
    [InlineData("prox_hamstring_tendinopathy", 7)]
    public void Strong_pain_leaves_no_more_to_the_general_sessions_than_less_pain_does(string complaint, int pain)
    {
        var (milder, strong) = (General(complaint, 4), General(complaint, pain));
        Assert.True(strong.Length <= milder.Length, $"{milder.Length} became {strong.Length}: {string.Join(", ", strong.Distinct())}");
        Assert.Empty(strong);
    }

    private static string[] General(string complaint, int pain)
    {
        var plan = Case.Of(People.Erik.Replace("\"achilles\"", $"\"{complaint}\"", StringComparison.Ordinal)
            .Replace("\"pain\": 4", FormattableString.Invariant($"\"pain\": {pain}"), StringComparison.Ordinal));
        var condition = Assert.Single(plan.Runner.Conditions);
        Assert.Equal(pain, condition.Pain);
        Assert.NotEmpty(plan.Plan.Sessions);
        return [.. plan.Plan.Prescribed().Where(x => x.Session.Class != SessionClass.R && x.Asked.Slot != Slot.Rehab && Tissue.IsLoadedBy(condition.Id, x.Exercise)
            && x.Session.Date < plan.Runner.Races[0].Date).Select(x => x.Asked.Exercise)];
    }
}
