using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Sinew.Interop;
using Sinew.Text;
using Sinew.Training.Documents;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Verbs;

/// <summary>What several verbs read: files, dates, zones. Problems become <see cref="BadInputException"/> with all lines at once.</summary>
internal static class Inputs
{
    /// <summary>The <c>--format</c> option with its built and not yet built values.</summary>
    public static Option<string> Format(params string[] notBuilt)
    {
        var option = new Option<string>("--format") { Description = "text for people, json for programs.", DefaultValueFactory = _ => "text", HelpName = "text|json" };
        option.Validators.Add(result =>
        {
            var value = result.GetValueOrDefault<string>();
            if (notBuilt.Contains(value, StringComparer.Ordinal))
                result.AddError($"--format {value} is not built yet. What there is: text, json.");
            else if (value is not ("text" or "json"))
                result.AddError($"--format: '{value}'; allowed: text, json");
        });
        return option;
    }

    /// <summary>A date option; yyyy-MM-dd.</summary>
    public static Option<DateOnly?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                && date.Year is >= 1900 and <= 9000)
            {
                return date;
            }

            result.AddError($"{name}: '{result.Tokens[0].Value}'; allowed: a date as 2026-11-23");
            return null;
        },
    };

    /// <summary>An option that is a whole number of a range.</summary>
    public static Option<int?> Number(string name, string description, int least, int most) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
                return number;
            result.AddError(Say.Invariant($"{name}: '{result.Tokens[0].Value}'; allowed: {least} to {most}"));
            return null;
        },
    };

    /// <summary>A time zone option; IANA names.</summary>
    public static Option<TimeZoneInfo?> Zone() => new("--zone")
    {
        Description = "Time zone, such as Europe/Berlin. Default: the runner's, else UTC.",
        HelpName = "TZ",
        CustomParser = result =>
        {
            if (TimeZoneInfo.TryFindSystemTimeZoneById(result.Tokens[0].Value, out var zone))
                return zone;
            result.AddError($"--zone: '{result.Tokens[0].Value}'; allowed: a time zone name as Europe/Berlin");
            return null;
        },
    };

    /// <summary>An option that is promised and not built: help does not show it, using it is an error that says so.</summary>
    public static Option<string[]> NotBuilt(string name)
    {
        var option = new Option<string[]>(name) { Hidden = true, AllowMultipleArgumentsPerToken = false };
        option.Validators.Add(result => result.AddError($"{name} is not built yet."));
        return option;
    }

    /// <summary>Reads a whole file of at most so many bytes; <c>-</c> is standard input.</summary>
    public static byte[] Bytes(string path, int most)
    {
        try
        {
            using var input = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            using var copy = new MemoryStream();
            Span<byte> part = stackalloc byte[4096];
            while (input.Read(part) is var read && read > 0)
            {
                copy.Write(part[..read]);
                if (copy.Length > most)
                    throw new BadInputException(Say.Invariant($"$: more than {most} bytes; allowed: at most {most} bytes"));
            }

            var bytes = copy.ToArray();
            var text = bytes.AsSpan();
            if (text.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
                text = text[3..];
            return text.Trim(" \t\r\n"u8).IsEmpty
                ? throw new BadInputException($"{(path == "-" ? "standard input" : path)}: is empty; allowed: a document as docs/formats describes it")
                : bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadInputException(Directory.Exists(path) ? $"{path}: is a folder; allowed: a file"
                : File.Exists(path) ? $"{path}: cannot be read ({e.Message})" : $"{(path.Length == 0 ? "''" : path)}: there is no such file");
        }
    }

    /// <summary>Reads runner.json with all problems at once; warnings go to stderr.</summary>
    public static Runner Runner(string path, DateOnly today) => Told(RunnerDocument.Read(Bytes(path, RunnerDocument.MaxBytes), today, Knows));

    /// <summary>The option that names a log.</summary>
    public static Option<string?> LogOption() => new("--log")
    {
        Description = "What was done, and the plan that was shown before (promised). See docs/formats.",
        HelpName = "LOG.json",
    };

    /// <summary>Reads log.json with all problems at once; null where none is named. Warnings go to stderr.</summary>
    public static LogFile? Log(string? path, DateOnly today, string before = "")
    {
        try
        {
            return path is null ? null : Told(LogDocument.Read(Bytes(path, LogDocument.MaxBytes), today, Knows), $"{before}log {path}: ");
        }
        catch (BadInputException bad) when (bad.Lines.Any(l => l.StartsWith('$')))
        {
            throw new BadInputException(bad.Lines.Select(l => l.StartsWith('$') ? $"log {path}: {l}" : l));
        }
    }

    /// <summary>An exercise of our catalogue.</summary>
    public static bool Knows(string id) => Catalogue.Default.TryFind(id, out _);

    /// <summary>What a document holds; its warnings go to stderr, its problems are thrown, all of them.</summary>
    public static T Told<T>(DocumentResult<T> result, string before = "")
        where T : class
    {
        Warn(result.Warnings.Select(w => before + w));
        return result.Value ?? throw new BadInputException(result.Problems.Select(p => before + p));
    }

    /// <summary>What a history's reader rejected, as its report lists it.</summary>
    public static ImmutableArray<RejectedEntry> Rejected(HistoryResult result) => [.. result.Rejected.Select(r => new RejectedEntry(r.Path, r.Row, r.Reason) { Kept = r.Kept })];

    /// <summary>Warnings, one a line, on stderr: each is marked as what it is.</summary>
    public static void Warn(IEnumerable<string> warnings)
    {
        foreach (var warning in warnings)
            Stderr.Warning(warning);
    }

    /// <summary>Today in the zone asked for, else the runner's, else by this machine's calendar.</summary>
    public static DateOnly Today(TimeZoneInfo? asked, Runner? runner) => DateOnly.FromDateTime(
        TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow, asked is null && runner?.TimeZone is null ? TimeZoneInfo.Local : ZoneOf(asked, runner)).DateTime);

    /// <summary>
    /// The zone asked for, else the runner's, else UTC: the same files give the same plan on every machine. A zone of the runner's that
    /// this machine does not know is a warning.
    /// </summary>
    public static TimeZoneInfo ZoneOf(TimeZoneInfo? asked, Runner? runner)
    {
        if (asked is not null || runner?.TimeZone is not { } id)
            return asked ?? TimeZoneInfo.Utc;
        if (TimeZoneInfo.TryFindSystemTimeZoneById(id, out var own))
            return own;
        Stderr.Warning($"$.timeZone: \"{id}\" is a time zone this machine does not know; using UTC. --zone overrides it.");
        return TimeZoneInfo.Utc;
    }

    /// <summary>Says that no zone is known, so that what a file gives in UTC stays so.</summary>
    public static void TellZone() =>
        Stderr.Line($"No time zone is named, so times that a file gives in UTC stay UTC. --zone {TimeZoneInfo.Local.Id}, or timeZone in the runner file, makes them yours.");

    /// <summary>Refuses to write over what is read.</summary>
    /// <param name="output">Where to write, or null.</param>
    /// <param name="read">Files and folders that are read; - is standard input.</param>
    /// <exception cref="BadInputException">The output is one of them.</exception>
    public static void KeepApart(string? output, IEnumerable<string> read)
    {
        if (string.IsNullOrEmpty(output))
            return;
        var target = Path.GetFullPath(output);
        foreach (var path in read.Where(static p => p.Length > 0 && p != "-"))
        {
            if (string.Equals(Path.GetFullPath(path), target, StringComparison.Ordinal))
                throw new BadInputException($"--output {output}: it is read as well, and would be lost. Name another file.");
        }
    }

    /// <summary>Writes to a file or to stdout, and only when everything is ready.</summary>
    public static void Write(string? path, Action<Stream> write)
    {
        using var ready = new MemoryStream();
        write(ready);
        var bytes = ready.GetBuffer().AsSpan(0, (int)ready.Length);
        if (path is null)
        {
            using var output = Console.OpenStandardOutput();
            output.Write(bytes);
            return;
        }

        try
        {
            File.WriteAllBytes(path, bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadInputException($"{(path.Length == 0 ? "--output" : path)}: cannot be written ({e.Message})");
        }
    }

    /// <summary>Writes a page to stdout, or to a file without colour.</summary>
    public static void WritePage(string? path, Action<Page> write) => Write(path, stream =>
    {
        using var writer = new StreamWriter(stream, new System.Text.UTF8Encoding(false), leaveOpen: true);
        write(new Page(writer, path is null && !Console.IsOutputRedirected, path is null ? Columns() : Page.Widest));
    });

    // A pipe has no columns of its own; whoever sets COLUMNS says how many there are.
    private static int Columns() =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) ? Page.Readable(columns) : Page.Widest;

    /// <summary>Reads a history with a progress bar on a terminal.</summary>
    public static HistoryResult History(string[] paths, TimeZoneInfo zone, CancellationToken cancel)
    {
        if (paths.Length == 0)
            return new([], []);
        var missing = paths.Where(p => !File.Exists(p) && !Directory.Exists(p)).ToArray();
        return missing.Length == 0
            ? ReadingBar.Read(paths, zone, cancel)
            : throw new BadInputException(missing.Select(p => $"{(p.Length == 0 ? "''" : p)}: there is no such file or folder"));
    }
}
