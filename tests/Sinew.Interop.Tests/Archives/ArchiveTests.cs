using System.IO.Compression;
using System.Text;
using Sinew.Interop.Tests.Fit;
using Sinew.Interop.Tests.Generated;
using Sinew.Training.Calendar;

namespace Sinew.Interop.Tests.Archives;

public sealed class ArchiveTests : IDisposable
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private readonly string folder = Directory.CreateTempSubdirectory("sinew-").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    private static byte[] Gpx(int day) => MadeFiles.Gpx(
        MadeTrack.Of(new DateTime(2026, 9, day, 6, 0, 0, DateTimeKind.Utc), RunKind.Easy, 20, 1, new Seeded((ulong)day)), "Run");

    private static byte[] Zip(params (string Name, byte[] Bytes)[] members)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in members)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(bytes);
            }
        }

        return zip.ToArray();
    }

    private string File_(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static HistoryResult Read(params string[] paths) => History.Read(paths, Berlin, null, TestContext.Current.CancellationToken);

    [Fact]
    public void A_file_a_gzipped_file_a_folder_and_a_zip_each_give_their_run()
    {
        Assert.Single(Read(File_("a/1.gpx", Gpx(1))).Activities);
        Assert.Single(Read(File_("b/1.gpx.gz", MadeFiles.Gz(Gpx(1)))).Activities);
        Assert.Single(Read(File_("c/1.zip", Zip(("x/1.gpx", Gpx(1))))).Activities);
        Assert.Single(Read(folder).Activities);
        Assert.Equal(3, Assert.Single(Read(folder).Activities).Sources.Length);
    }

    [Fact]
    public void A_zip_is_known_by_its_content_not_its_name() =>
        Assert.Single(Read(File_("export.download", Zip(("1.gpx", Gpx(1))))).Activities);

    [Fact]
    public void Zips_inside_zips_are_read_two_deep_and_no_deeper()
    {
        var inner = Zip(("1.gpx", Gpx(1)));
        var two = Zip(("part1.zip", inner), ("2.gpx", Gpx(2)));
        Assert.Equal(2, Read(File_("two.zip", two)).Activities.Length);
        var three = Read(File_("three.zip", Zip(("outer.zip", two))));
        Assert.Single(three.Activities);
        Assert.Contains("three.zip!outer.zip!part1.zip", Assert.Single(three.Rejected).Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../1.gpx")]
    [InlineData("a/../../1.gpx")]
    [InlineData("/etc/1.gpx")]
    [InlineData("C:\\1.gpx")]
    [InlineData("..\\1.gpx")]
    public void A_name_that_points_outside_is_refused(string name)
    {
        var read = Read(File_("slip.zip", Zip((name, Gpx(1)), ("2.gpx", Gpx(2)))));
        Assert.Single(read.Activities);
        Assert.Contains("outside", Assert.Single(read.Rejected).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_that_unpacks_to_too_much_is_refused_and_the_others_are_read()
    {
        var bomb = Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><gpx>" + string.Concat(Enumerable.Repeat("<wpt>" + new string(' ', 10_000) + "</wpt>", 2000)) + "</gpx>");
        var read = Read(File_("bomb.zip", Zip(("0.gpx", bomb), ("2.gpx", Gpx(2)), ("3.zip", Zip(("4.gpx", bomb))))));
        Assert.Single(read.Activities);
        Assert.Equal(2, read.Rejected.Length);
        Assert.All(read.Rejected, r => Assert.Contains("unpacks to more than 200 times", r.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void An_archive_that_unpacks_to_too_much_in_all_is_left_off_and_what_was_read_is_kept()
    {
        var limits = ReadLimits.Default with { MaxBytes = Gpx(1).Length + 1000 };
        var read = History.Read([File_("big.zip", Zip(("1.gpx", Gpx(1)), ("2.gpx", Gpx(2)), ("3.gpx", Gpx(3))))], Berlin, limits, null, TestContext.Current.CancellationToken);
        Assert.Single(read.Activities);
        Assert.Contains(read.Rejected, r => r.Reason.Contains("the rest of it was not read", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_plainly_no_activity_is_named_in_a_heap_of_files_and_passed_over_in_an_export()
    {
        (string, byte[])[] files = [("README.md", [65]), ("a.jpg", [1]), ("shoes.csv", "a,b,c,d\n1,2,3,4"u8.ToArray()), ("__MACOSX/._1.gpx", [0]), (".DS_Store", [0]), ("1.gpx", Gpx(1))];
        var heap = Read(File_("heap.zip", Zip(files)));
        Assert.Equal(["README.md", "a.jpg", "shoes.csv"], heap.Rejected.Select(r => r.Path[(r.Path.IndexOf('!', StringComparison.Ordinal) + 1)..]));
        var table = new MadeTable("de");
        table.Add(new DateTime(2026, 9, 3, 6, 0, 0, DateTimeKind.Utc), "Lauf", "run", 1800, 5000, "");
        var export = Read(File_("export.zip", Zip([.. files, ("activities.csv", table.Bytes)])));
        Assert.Empty(export.Rejected);
        Assert.Equal(2, export.Activities.Length);
    }

    [Fact]
    public void A_path_that_is_not_there_and_damaged_archives_are_named_and_the_rest_is_read()
    {
        var zip = Zip(("1.gpx", Gpx(1)), ("2.gpx", Gpx(2)));
        var read = Read(
            Path.Combine(folder, "none.zip"), File_("cut.zip", zip[..(zip.Length / 2)]), File_("empty.fit", []), File_("text.zip", "PK\u0003\u0004rubbish"u8.ToArray()),
            File_("3.gpx", Gpx(3)));
        Assert.Single(read.Activities);
        Assert.Equal(["cut.zip", "empty.fit", "none.zip", "text.zip"], read.Rejected.Select(r => Path.GetFileName(r.Path)));
    }

    [Fact]
    public void An_empty_folder_is_told_and_a_folder_given_twice_is_read_once()
    {
        Directory.CreateDirectory(Path.Combine(folder, "empty"));
        Assert.Contains("no activity", Assert.Single(Read(Path.Combine(folder, "empty")).Rejected).Reason, StringComparison.Ordinal);
        File_("x/1.gpx", Gpx(1));
        File_("x/bad.fit", [1, 2, 3]);
        var twice = Read(Path.Combine(folder, "x"), Path.Combine(folder, "x") + "/", Path.Combine(folder, "x", "bad.fit"));
        Assert.Single(twice.Activities);
        Assert.Single(twice.Rejected);
    }

    [Fact]
    public void Links_are_not_followed()
    {
        File_("real/1.gpx", Gpx(1));
        Directory.CreateDirectory(Path.Combine(folder, "walk"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "walk", "loop"), folder);
        File.CreateSymbolicLink(Path.Combine(folder, "walk", "2.gpx"), Path.Combine(folder, "real", "1.gpx"));
        var read = Read(Path.Combine(folder, "walk"));
        Assert.Empty(read.Activities);
        Assert.All(read.Rejected, r => Assert.Contains("link", r.Reason, StringComparison.Ordinal));
        Assert.Equal(2, read.Rejected.Length);
    }

    [Fact]
    public void Rows_complete_their_files_and_stand_in_for_missing_and_broken_ones()
    {
        var table = new MadeTable("en");
        table.Add(new DateTime(2026, 9, 1, 6, 0, 0, DateTimeKind.Utc), "City race", "run", 1200, 3420, "activities/1.gpx.gz");
        table.Add(new DateTime(2026, 9, 2, 6, 0, 0, DateTimeKind.Utc), "Gone", "run", 1800, 5000, "activities/2.gpx");
        table.Add(new DateTime(2026, 9, 3, 6, 0, 0, DateTimeKind.Utc), "Page", "run", 1800, 5000, "activities/3.gpx");
        table.Add(new DateTime(2026, 9, 4, 6, 0, 0, DateTimeKind.Utc), "By hand", "strength", 1800, 0, "");
        File_("e/activities.csv", table.Bytes);
        File_("e/activities/1.gpx", Gpx(1)); // unpacked by the operating system
        File_("e/activities/3.gpx", "<html></html>"u8.ToArray());
        var read = Read(Path.Combine(folder, "e"));
        Assert.Equal(["City race", "Gone", "Page", "By hand"], read.Activities.Select(a => a.Name));
        Assert.True(read.Activities[0].IsRace);
        Assert.NotNull(read.Activities[0].PaceVariation);
        Assert.Equal(2, read.Activities[0].Sources.Length);
        Assert.Equal((1800.0, 5000.0), (read.Activities[2].Seconds, read.Activities[2].Metres!.Value));
        Assert.Null(read.Activities[3].Metres);
        Assert.Equal(2, read.Rejected.Length);
        Assert.Equal(3, Assert.Single(read.Rejected, r => r.Path.EndsWith("activities.csv", StringComparison.Ordinal)).Row);
        Assert.EndsWith("its row in the table was kept", Assert.Single(read.Rejected, r => r.Path.EndsWith("3.gpx", StringComparison.Ordinal)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bare_table_is_read_without_asking_for_its_files()
    {
        var table = new MadeTable("fr");
        table.Add(new DateTime(2026, 9, 1, 6, 0, 0, DateTimeKind.Utc), "Matin", "run", 1200, 3420, "activities/1.gpx.gz");
        var read = Read(File_("activities.csv", table.Bytes));
        Assert.Empty(read.Rejected);
        Assert.Equal(new DateTime(2026, 9, 1, 8, 0, 0), Assert.Single(read.Activities).Start);
    }

    [Fact]
    public void An_accounts_export_hides_its_recordings_among_settings_in_inner_zips()
    {
        var settings = new FitBuilder().FileId(2, FitBuilder.Time(new DateTime(2026, 9, 1, 6, 0, 0, DateTimeKind.Utc))).ToArray();
        var run = FitBuilder.Run(new DateTime(2026, 9, 1, 6, 0, 0, DateTimeKind.Utc), 1800, 5000);
        var part = Zip(("a_1.fit", run), ("a_2.fit", settings), ("a_3.fit", run[..60]));
        var read = Read(File_("garmin.zip", Zip(
            ("DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip", part), ("DI_CONNECT/DI-Connect-Fitness/x_summarizedActivities.json", "[]"u8.ToArray()),
            ("customer_data/customer.json", "{}"u8.ToArray()))));
        Assert.Equal(1800, Assert.Single(read.Activities).Seconds);
        Assert.EndsWith("a_3.fit", Assert.Single(read.Rejected).Path, StringComparison.Ordinal);
        Assert.Equal(2, Read(File_("part.zip", part)).Rejected.Length);
    }

    [Fact]
    public void However_the_files_are_spread_over_paths_the_history_is_the_same()
    {
        var files = Enumerable.Range(1, 12).Select(i => File_($"s/{i}.gpx", Gpx(i))).ToList();
        var whole = Facts(Read(Path.Combine(folder, "s")));
        var random = new Seeded(3);
        for (var i = 0; i < 10; i++)
        {
            var paths = random.Shuffled(files);
            var cut = random.Below(paths.Count);
            var zip = File_($"z{i}.zip", Zip([.. paths.Take(cut + 2).Select(p => (Path.GetFileName(p), File.ReadAllBytes(p)))]));
            Assert.Equal(whole, Facts(Read([.. random.Shuffled(paths.Skip(cut)), zip])));
        }
    }

    private static string Facts(HistoryResult read) =>
        string.Join('\n', read.Activities.Select(a => FormattableString.Invariant($"{a.Start:s} {a.Sport} {a.Seconds} {a.Metres} {a.PaceVariation} {a.HrVariation} {a.Name}")));
}
