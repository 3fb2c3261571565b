using Sinew.Training.Calendar;
using Sinew.Training.Running;

namespace Sinew.Interop.Tests.Archives;

public class RealExportTests
{
    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    // Expected values were counted by hand in the table. The runner keeps no strict week: no weekday holds a run in more than half of the weeks.
    [Fact]
    public void An_irregular_runners_week_is_read_as_one_would_by_hand()
    {
        var history = History.Read([Largest()], Copenhagen, null, TestContext.Current.CancellationToken);
        Assert.Empty(history.Rejected);
        Assert.Equal(112, history.Activities.Length);

        var week = WeekInference.Infer(history.Activities, new DateOnly(2021, 5, 1))!;

        Assert.Equal(new DateOnly(2021, 2, 20), week.From);
        Assert.Equal(new DateOnly(2021, 4, 30), week.To);
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday], week.Entries.Select(e => e.Entry.Day));
        Assert.Equal([RunKind.Long, RunKind.Easy, RunKind.Easy], week.Entries.Select(e => e.Entry.Kind));
        Assert.Equal(DayOfWeek.Monday, week.LongRunDay);
        Assert.Equal(2.4, week.RunsPerWeek, 1);
        Assert.Equal([55, 11, 29], week.Entries.Select(e => e.Entry.Minutes!.Value));
        Assert.Equal([8.2, 2.3, 6.0], week.Entries.Select(e => e.Entry.Km!.Value));
        Assert.Null(week.Entries[0].Entry.Start);
        Assert.InRange(week.Confidence, 0.2, 0.7);
    }

    [Fact]
    public void Old_history_says_nothing_about_now()
    {
        var history = History.Read([Largest()], Copenhagen, null, TestContext.Current.CancellationToken);
        Assert.Null(WeekInference.Infer(history.Activities, new DateOnly(2024, 1, 1)));
        Assert.Contains("days old", WeekInference.WhyNot(history.Activities, new DateOnly(2024, 1, 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_in_a_folder_gives_its_run_once_with_the_title_of_the_row()
    {
        var folder = Samples.Of("csv-strava-bulk").Select(x => Path.GetDirectoryName(x.File)!).First(d => Directory.Exists(Path.Combine(d, "activities")));
        var history = History.Read([folder], TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), null, TestContext.Current.CancellationToken);
        var run = Assert.Single(history.Activities);
        Assert.NotEmpty(run.Name);
        Assert.Equal(Sport.Running, run.Sport);
        Assert.Equal(2, run.Sources.Length);
    }

    private static string Largest() => Samples.Of("csv-strava-bulk").MaxBy(s => new FileInfo(s.File).Length)!.File;
}
