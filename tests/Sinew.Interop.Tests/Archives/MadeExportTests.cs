using Sinew.Interop.Tests.Generated;
using Sinew.Training.Calendar;
using Sinew.Training.Running;

namespace Sinew.Interop.Tests.Archives;

public sealed class MadeExportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sinew-").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Theory]
    [InlineData(1, "de")]
    [InlineData(2, "fr")]
    [InlineData(3, "en")]
    [InlineData(4, "xx")]
    [InlineData(5, "de")]
    [InlineData(6, "de")]
    [InlineData(7, "en")]
    [InlineData(8, "fr")]
    public void The_true_week_is_read_back_from_an_export_with_noise_and_broken_files(ulong seed, string language)
    {
        var truth = TrueWeek.Usual(seed, language);
        var export = MadeExport.Make(truth);
        var history = Read(export, "export.zip");
        var week = WeekInference.Infer(history.Activities, truth.LastDay.AddDays(2))!;
        var told = string.Join('\n', week.Entries.Select(e => e.ToString()));

        Assert.True(truth.Runs.Select(r => r.Day).SequenceEqual(week.Entries.Select(e => e.Entry.Day)), told);
        Assert.True(truth.Runs.Select(r => r.Kind).SequenceEqual(week.Entries.Select(e => e.Entry.Kind)), told);
        foreach (var (run, entry) in truth.Runs.Zip(week.Entries))
        {
            Assert.True(Math.Abs(run.Minutes - entry.Entry.Minutes!.Value) <= 0.1 * run.Minutes, told);
            Assert.True(Math.Abs((run.Start - entry.Entry.Start!.Value).TotalMinutes) is <= 15 or >= 1425, told);
            Assert.True(entry.Confidence >= 0.6, told);
        }

        Assert.Equal(DayOfWeek.Sunday, week.LongRunDay);
        Assert.Equal(truth.LastDay, week.To);
        Assert.Equal(truth.LastDay.AddDays(-83), week.From);
        Assert.InRange(week.RunsPerWeek, 3.2, 4);
        Assert.True(week.Confidence >= 0.6, told);
    }

    [Fact]
    public void All_that_was_done_is_there_once_and_every_broken_file_is_named()
    {
        var export = MadeExport.Make(TrueWeek.Usual(11));
        var history = Read(export, "export.zip");
        Assert.True(export.Activities.Count >= 60);
        Assert.Equal(5, export.Broken.Count);
        foreach (var done in export.Activities)
        {
            var found = history.Activities.Where(a => Math.Abs((a.Start - done.Start).TotalSeconds) < 2).ToList();
            Assert.True(found.Count == 1, $"{done}: {found.Count}");
            Assert.Equal(done.Kind is null ? Sport.Cycling : Sport.Running, found[0].Sport);
            Assert.InRange(found[0].Seconds, done.Seconds - 6, done.Seconds + 1);
            Assert.InRange(found[0].Metres!.Value, done.Metres * 0.97, (done.Metres * 1.03) + 1);
            Assert.NotEqual("", found[0].Name);
        }

        Assert.Equal(export.Activities.Count, history.Activities.Count(a => a.Sport is Sport.Running or Sport.Cycling));
        foreach (var name in export.Broken)
            Assert.True(history.Rejected.Any(r => r.Path.Contains(name, StringComparison.Ordinal) || r.Reason.Contains(name, StringComparison.Ordinal)), name);
        Assert.Equal(5, history.Rejected.Length);
        Assert.Contains(history.Activities, a => a.Sport == Sport.Strength && a.Name == "Kraft, \"schwer\"");
    }

    [Fact]
    public void An_unpacked_export_and_its_zip_tell_the_same_and_together_no_more()
    {
        var export = MadeExport.Make(TrueWeek.Usual(12));
        var zip = Path.Combine(folder, "export.zip");
        File.WriteAllBytes(zip, export.Zip);
        var unpacked = Path.Combine(folder, "unpacked");
        System.IO.Compression.ZipFile.ExtractToDirectory(zip, unpacked);

        var one = History.Read([zip], export.Zone, null, TestContext.Current.CancellationToken);
        var other = History.Read([unpacked], export.Zone, null, TestContext.Current.CancellationToken);
        var both = History.Read([unpacked, zip], export.Zone, null, TestContext.Current.CancellationToken);
        var turned = History.Read([zip, unpacked, zip], export.Zone, null, TestContext.Current.CancellationToken);

        Assert.Equal(Facts(one), Facts(other));
        Assert.Equal(Facts(one), Facts(both));
        Assert.Equal(both.Activities.Select(a => string.Join('|', a.Sources)), turned.Activities.Select(a => string.Join('|', a.Sources)));
        Assert.All(both.Activities, a => Assert.True(a.Sources.Length >= 2));
    }

    [Fact]
    public void Progress_rises_to_the_size_of_the_input()
    {
        var export = MadeExport.Make(TrueWeek.Usual(13));
        var zip = Path.Combine(folder, "export.zip");
        File.WriteAllBytes(zip, export.Zip);
        var seen = new List<ReadProgress>();
        History.Read([zip], export.Zone, new Heard(seen), TestContext.Current.CancellationToken);
        Assert.True(seen.Count > 60);
        Assert.Equal(seen.Select(p => p.BytesRead).Order(), seen.Select(p => p.BytesRead));
        Assert.Equal(export.Zip.Length, seen[^1].BytesRead);
        Assert.All(seen, p => Assert.Equal(export.Zip.Length, p.BytesTotal));
    }

    [Fact]
    public void Reading_stops_when_it_is_told_to()
    {
        var export = MadeExport.Make(TrueWeek.Usual(14));
        var zip = Path.Combine(folder, "export.zip");
        File.WriteAllBytes(zip, export.Zip);
        using var cancel = new CancellationTokenSource();
        var seen = new List<ReadProgress>();
        Assert.Throws<OperationCanceledException>(() => History.Read([zip], export.Zone, new Heard(seen, cancel), cancel.Token));
        Assert.InRange(seen.Count, 10, 12);
    }

    private static IEnumerable<string> Facts(HistoryResult history) =>
        history.Activities.Select(a => FormattableString.Invariant($"{a.Start:s} {a.Sport} {a.Seconds} {a.Metres} {a.AvgHr} {a.PaceVariation} {a.Laps.Length} {a.Name} {a.IsRace}"));

    private HistoryResult Read(MadeExport export, string name)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, export.Zip);
        return History.Read([path], export.Zone, null, TestContext.Current.CancellationToken);
    }

    private sealed class Heard(List<ReadProgress> seen, CancellationTokenSource? stop = null) : IProgress<ReadProgress>
    {
        public void Report(ReadProgress value)
        {
            seen.Add(value);
            if (seen.Count == 10)
                stop?.Cancel();
        }
    }
}
