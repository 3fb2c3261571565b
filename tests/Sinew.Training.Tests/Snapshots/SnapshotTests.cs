using System.Text;
using Sinew.Training.Tests.Cases;

namespace Sinew.Training.Tests.Snapshots;

/// <summary>
/// Whole programmes, compared letter by letter: a change of the plan is seen and read by a person before it stands. With
/// <c>SINEW_UPDATE_SNAPSHOTS=1</c> in the environment the files are written anew.
/// </summary>
public class SnapshotTests
{
    [Theory]
    [InlineData("nina", People.Nina)]
    [InlineData("tom", People.Tom)]
    [InlineData("ruth", People.Ruth)]
    [InlineData("erik", People.Erik)]
    [InlineData("jonas", People.Jonas)]
    [InlineData("half-in-the-gym", People.Hanna)]
    [InlineData("fast-5k-seven-runs", People.Ali)]
    [InlineData("parent-of-fifteen-minutes", People.Mia)]
    [InlineData("no-race", People.Paul)]
    public void The_plan_is_the_one_that_was_read_and_approved(string name, string json)
    {
        var file = Repository.At("tests", "Sinew.Training.Tests", "Snapshots", name + ".txt");
        var plan = Case.Of(json);
        plan.BreaksNoFloor();
        plan.ExplainsEveryWant();
        var sheet = PlanSheet.Of(plan);
        if (Environment.GetEnvironmentVariable("SINEW_UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(file, sheet, new UTF8Encoding(false));
        Assert.Equal(File.ReadAllText(file), sheet);
    }
}
