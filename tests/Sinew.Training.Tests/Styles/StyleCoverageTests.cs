using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Styles;

public class StyleCoverageTests
{
    // Read from the articles by hand: S1 has no calves, no curls, nothing to the side; S3 is the list itself; S0 and S2 name few exercises.
    [Theory]
    [InlineData(ProgrammeStyle.MovementsOfRunning, "")]
    [InlineData(ProgrammeStyle.GorewearTen, "plantar flexion, knee flexion, hip to the side, spinal extension")]
    [InlineData(ProgrammeStyle.GorewearShort, "plantar flexion, knee flexion, hip to the side, spinal extension")]
    [InlineData(ProgrammeStyle.AsicsBasics, "plantar flexion, knee flexion, hip to the side, hip flexion, trunk anti-rotation, spinal extension")]
    [InlineData(ProgrammeStyle.RunnersOnTrack, "knee flexion, hip flexion, trunk anti-extension, spinal extension, shoulder flexion, shoulder extension")]
    [InlineData(ProgrammeStyle.TwentyMinutes, "plantar flexion, knee flexion, hip to the side, hip flexion, trunk anti-extension, trunk anti-rotation, spinal extension, shoulder extension")]
    public void An_articles_own_scheme_covers_what_its_stated_exercises_train(ProgrammeStyle style, string missing)
    {
        var coverage = StyleCoverage.Of(ArticleStyle.Of(style)!);
        Assert.Equal(missing, string.Join(", ", coverage.Missing));
        Assert.Equal(StyleCoverage.Count, coverage.Covered.Length + coverage.Missing.Length);
    }

    [Fact]
    public void What_Sinew_chose_does_not_count()
    {
        var basics = ArticleStyle.Of(ProgrammeStyle.AsicsBasics)!;
        Assert.Contains(basics.Lines, l => l is { Stated: false, Id: "calf" });
        Assert.DoesNotContain("plantar flexion", StyleCoverage.Of(basics).Covered);
        Assert.Contains("plantar flexion", StyleCoverage.Of(basics with { Lines = [.. basics.Lines.Select(l => l with { Stated = true })] }).Covered);
    }
}
