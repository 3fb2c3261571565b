using Sinew.Training.Programmes;
using Sinew.Training.Tests.Cases;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Replan;

/// <summary>Loads that nothing in the file can hold are asked about; they may be pounds.</summary>
public class AboveOwnedTests
{
    [Theory]
    [InlineData(8, false)] // her heavier dumbbells
    [InlineData(17.6, true)] // the same in pounds
    public void A_load_above_the_heaviest_owned_is_asked_about(double kg, bool asked)
    {
        var nina = Case.Of(People.Nina);
        var today = Case.Today.AddDays(21);
        var log = Lived.Done(nina, today, (_, x) => x.Load is null ? x : x with { Load = Load.FromKg((decimal)kg) });
        Assert.Contains(log.Sessions.SelectMany(s => s.Sets), x => x.Load is not null);
        var findings = nina.Again(today, log).Plan.Findings.Where(f => f.Text.Contains("more than your file owns", StringComparison.Ordinal)).ToArray();
        Assert.Equal(asked ? 1 : 0, findings.Length);
        Assert.All(findings, f => Assert.Contains("17.6 lb are 8 kg", f.Text, StringComparison.Ordinal));
    }
}
