using System.IO.Compression;
using System.Text;
using Sinew.Training.Calendar;

namespace Sinew.Interop.Tests.Generated;

/// <summary>What a made-up export holds.</summary>
/// <param name="Zip">The archive.</param>
/// <param name="Zone">Zone of the runner.</param>
/// <param name="Activities">What was really done, by start.</param>
/// <param name="Broken">Names of the broken and missing files.</param>
public sealed record MadeExport(byte[] Zip, TimeZoneInfo Zone, List<TrueActivity> Activities, List<string> Broken)
{
    /// <summary>
    /// Makes an export shaped like Strava's: a table in a language, recordings in three formats, rides and strength between the runs, rows
    /// typed by hand, tables that are none of ours, and five broken files. The same settings give the same bytes but for the archive's dates.
    /// </summary>
    public static MadeExport Make(TrueWeek truth)
    {
        var random = new Seeded(truth.Seed);
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
        var table = new MadeTable(truth.Language);
        var files = new List<(string Name, byte[] Bytes)>();
        var done = new List<TrueActivity>();
        var broken = new List<string>();
        var firstMonday = truth.LastDay.AddDays(1 - (7 * truth.Weeks));
        for (var week = 0; week < truth.Weeks; week++)
        {
            var down = truth.DownWeekEvery > 0 && week % truth.DownWeekEvery == truth.DownWeekEvery - 1;
            foreach (var run in truth.Runs)
            {
                var last = week == truth.Weeks - 1 && run == truth.Runs[^1];
                if (!last && random.Chance(truth.Missed))
                    continue;
                var day = firstMonday.AddDays((7 * week) + TrainingWeek.Index(run.Day));
                if (!last && random.Chance(truth.Shifted))
                    day = day.AddDays(random.Chance(0.5) ? 1 : -1);
                var start = day.ToDateTime(run.Start).AddSeconds((int)(random.Normal() * 600));
                var minutes = (int)Math.Round(run.Minutes * (down ? 0.7 : 1) * (1 + (0.05 * random.Normal())));
                Add(start, run.Kind, minutes);
            }

            var other = firstMonday.AddDays((7 * week) + 2).ToDateTime(new TimeOnly(12, 15)).AddSeconds(random.Below(3600));
            if (week % 3 == 0)
                Add(other, null, 50);
            else
                table.Add(Utc(other), "Kraft, \"schwer\"", "strength", 2700, 0, "", "Kniebeugen 3x8,\n\"tief\"\nund Waden");
        }

        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "activities.csv", table.Bytes);
            Write(archive, "profile.csv", "Athlete ID,Email\n1,none\n"u8.ToArray());
            Write(archive, "shoes.csv", "Shoe Name,Shoe Brand\nOne,Two\n"u8.ToArray());
            Write(archive, "media/picture.jpg", [0xFF, 0xD8, 0xFF]);
            Write(archive, "__MACOSX/._activities.csv", [0, 5]);
            foreach (var (name, bytes) in files)
                Write(archive, name, bytes);
        }

        return new MadeExport(zip.ToArray(), zone, [.. done.OrderBy(a => a.Start)], broken);

        DateTime Utc(DateTime local) => TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), zone);

        void Add(DateTime start, RunKind? kind, int minutes)
        {
            var utc = Utc(start);
            var track = MadeTrack.Of(utc, kind, minutes, 1 + (0.02 * random.Normal()), random);
            var number = 4_000_000_000 + (done.Count * 104_729L);
            done.Add(new TrueActivity(start, kind, track.Seconds, track.Metres));
            var ending = done.Count % 9 == 4 ? "" : (done.Count % 3) switch { 0 => ".fit.gz", 1 => ".gpx", _ => ".tcx.gz" };
            var name = ending.Length == 0 ? "" : $"activities/{number}{ending}";
            table.Add(utc, kind is null ? "Feierabendrunde" : "Lauf am Morgen", kind is null ? "ride" : "run", track.Seconds, track.Metres, name);
            if (name.Length == 0)
                return;
            var bytes = ending switch
            {
                ".gpx" => MadeFiles.Gpx(track, "Lauf"),
                ".tcx.gz" => MadeFiles.Gz(MadeFiles.Tcx(track)),
                _ => MadeFiles.Gz(MadeFit.Activity(track, kind is null)),
            };
            switch (done.Count, ending)
            {
                case (12, ".fit.gz"):
                    bytes = MadeFiles.Gz(MadeFit.Activity(track, kind is null)[..200]);
                    break;
                case (16, ".gpx"):
                    bytes = [];
                    break;
                case (19, ".gpx"):
                    bytes = Encoding.UTF8.GetBytes("<!DOCTYPE html>\n<html><body>Please log in</body></html>");
                    break;
                case (20, ".tcx.gz"):
                    bytes[^9] ^= 0x55;
                    bytes = bytes[..(bytes.Length / 2)];
                    break;
                case (25, ".gpx"):
                    broken.Add(name);
                    return;
                default:
                    files.Add((name, bytes));
                    return;
            }

            broken.Add(name);
            files.Add((name, bytes));
        }
    }

    private static void Write(ZipArchive archive, string name, byte[] bytes)
    {
        using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        stream.Write(bytes);
    }
}
