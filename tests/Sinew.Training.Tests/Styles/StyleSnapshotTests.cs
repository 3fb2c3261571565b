using System.Text;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Styles;

/// <summary>
/// Each style for a runner whom its article fits and for some whom it does not, compared letter by letter. With
/// <c>SINEW_UPDATE_SNAPSHOTS=1</c> in the environment the files are written anew.
/// </summary>
public class StyleSnapshotTests
{
    [Theory]
    [InlineData(ProgrammeStyle.AsicsBasics, "fits")]
    [InlineData(ProgrammeStyle.GorewearTen, "fits")]
    [InlineData(ProgrammeStyle.GorewearShort, "fits")]
    [InlineData(ProgrammeStyle.TwentyMinutes, "fits")]
    [InlineData(ProgrammeStyle.MovementsOfRunning, "fits")]
    [InlineData(ProgrammeStyle.RunnersOnTrack, "fits")]
    [InlineData(ProgrammeStyle.AsicsBasics, "novice-without-kit")]
    [InlineData(ProgrammeStyle.GorewearTen, "novice-without-kit")]
    [InlineData(ProgrammeStyle.TwentyMinutes, "novice-without-kit")]
    [InlineData(ProgrammeStyle.MovementsOfRunning, "novice-without-kit")]
    [InlineData(ProgrammeStyle.RunnersOnTrack, "novice-without-kit")]
    [InlineData(ProgrammeStyle.GorewearShort, "seventy")]
    [InlineData(ProgrammeStyle.GorewearTen, "pregnant")]
    public void The_style_is_the_one_that_was_read_and_approved(ProgrammeStyle style, string who)
    {
        var runner = who switch
        {
            "fits" => StylePeople.Fits(style),
            "novice-without-kit" => StylePeople.New(style),
            "seventy" => StylePeople.Old(style),
            _ => StylePeople.Pregnant(style),
        };
        var sheet = StyleSheet.Of(StylePeople.Plan(runner));
        var file = Repository.At("tests", "Sinew.Training.Tests", "Styles", "Snapshots", $"{Training.Programmes.ArticleStyle.Of(style)!.Id}-{who}.txt");
        if (Environment.GetEnvironmentVariable("SINEW_UPDATE_SNAPSHOTS") == "1")
        {
            _ = Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, sheet, new UTF8Encoding(false));
        }

        Assert.Equal(File.ReadAllText(file), sheet);
    }
}
