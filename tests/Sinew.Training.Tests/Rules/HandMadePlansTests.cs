using Sinew.Training.Exercises;
using Sinew.Training.Rules;

namespace Sinew.Training.Tests.Rules;

public sealed class HandMadePlansTests
{
    public static TheoryData<string> Names => [.. HandMadePlans.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sound_plan_passes_the_gate(string name)
    {
        var made = HandMadePlans.Get(name);
        var result = Check.Run(made.Plan, made.Runner, Catalogue.Default);
        Assert.True(result.Accepted, string.Join("\n", result.Floors.Select(v => $"{v.Rule} {v.Date:yyyy-MM-dd} {v.Text}")));
        Assert.NotEmpty(made.Plan.Sessions);
    }
}
