using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;

namespace Sinew.Training.Tests.Replan;

/// <summary>What a log says of bone counts until somebody has looked at it.</summary>
public sealed class BoneReportTests
{
    private static readonly LogBook Book = LogBook.Home;

    [Theory]
    [InlineData(2)] // the next day
    [InlineData(20)] // past the two weeks of other reports
    [InlineData(90)]
    public void Bone_pain_of_a_high_risk_site_stops_the_plan_until_it_was_seen(int days)
    {
        var log = Log(("navicular", 0, 4));
        Assert.Empty(Ahead(log, days, false));
        Assert.NotEmpty(Ahead(log, days + 20, true));
    }

    [Fact]
    public void A_better_day_does_not_take_bone_pain_back()
    {
        Assert.Empty(Ahead(Log(("navicular", 0, 4), ("navicular", 2, 1)), 4, false));
        Assert.Empty(Ahead(Log(("navicular", 0, 4), ("navicular", 2, 0)), 20, false));
    }

    [Theory]
    [InlineData("hip neck")]
    [InlineData("neck of the femur")]
    [InlineData("Front of the shin")]
    [InlineData("inner ankle")]
    [InlineData("navicular bone")]
    [InlineData("base of the fifth metatarsal")]
    [InlineData("sesamoids")]
    public void High_risk_bones_are_known_by_the_words_that_people_use(string site) => Assert.Empty(Ahead(Log((site, 0, 3)), 1, false));

    [Theory]
    [InlineData("second metatarsal")]
    [InlineData("tibia")]
    [InlineData("sacrum")]
    [InlineData("stress fracture?")]
    public void Other_bones_leave_sitting_and_lying_work(string site)
    {
        var again = Again(Log((site, 0, 3)), 1, false);
        Assert.Contains(again.Findings, f => f.Rule == "R-613");
        Assert.DoesNotContain(again.Sessions.Where(s => s.Date > again.Today).SelectMany(s => s.Exercises), e => e.Exercise.Contains("squat", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sit bone")]
    [InlineData("heel")]
    [InlineData("shin")]
    [InlineData("hip")]
    public void Soft_places_are_no_bones(string site) => Assert.DoesNotContain(Again(Log((site, 0, 3)), 1, false).Findings, f => f.Rule == "R-613");

    [Theory]
    [InlineData(5, false)]
    [InlineData(8, true)]
    public void Much_pain_at_a_place_nobody_knows_asks_for_a_professional(int pain, bool refer)
    {
        var finding = Assert.Single(Again(Log(("big toe", 0, pain)), 1, false).Findings, f => f.Rule == "R-605" && f.Text.Contains("big toe", StringComparison.Ordinal));
        Assert.Equal(refer, finding.Severity == Severity.Warning && finding.Text.Contains("let a physiotherapist or doctor look at it", StringComparison.Ordinal));
    }

    private static Session[] Ahead(TrainingLog log, int days, bool seen)
    {
        var again = Again(log, days, seen);
        return [.. again.Sessions.Where(s => s.Date >= again.Today)];
    }

    private static Programme Again(TrainingLog log, int days, bool seen)
    {
        var runner = Book.Runner with { Screening = new(true, [], seen, false, null, null, null) };
        return Planner.Plan(new(runner, [], Exercises.Catalogue.Default, Book.Promised.Today.AddDays(days), null, log, Book.Promised));
    }

    private static TrainingLog Log(params (string Site, int Day, int During)[] reports) => TrainingLog.Empty with
    {
        Pain = [.. reports.Select(r => new PainReport(Book.Promised.Today.AddDays(r.Day), r.Site, null, r.During, null, null))],
    };
}
