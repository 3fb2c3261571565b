using System.CommandLine;
using System.Globalization;
using Sinew.Interop;
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

    /// <summary>A time zone option; IANA names.</summary>
    public static Option<TimeZoneInfo?> Zone() => new("--zone")
    {
        Description = "Time zone, such as Europe/Berlin. Default: the runner's, else this machine's.",
        HelpName = "TZ",
        CustomParser = result =>
        {
            if (TimeZoneInfo.TryFindSystemTimeZoneById(result.Tokens[0].Value, out var zone))
                return zone;
            result.AddError($"--zone: '{result.Tokens[0].Value}'; allowed: a time zone name as Europe/Berlin");
            return null;
        },
    };

    /// <summary>An option that is promised and not built: using it is an error that says so.</summary>
    public static Option<string[]> NotBuilt(string name, string description)
    {
        var option = new Option<string[]>(name) { Description = $"{description} (not built yet)", AllowMultipleArgumentsPerToken = false };
        option.Validators.Add(result => result.AddError($"{name} is not built yet."));
        return option;
    }

    /// <summary>Reads a whole file; <c>-</c> is standard input.</summary>
    public static byte[] Bytes(string path)
    {
        try
        {
            if (path != "-")
                return File.ReadAllBytes(path);
            using var copy = new MemoryStream();
            using var input = Console.OpenStandardInput();
            input.CopyTo(copy);
            return copy.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadInputException($"{path}: {(File.Exists(path) || Directory.Exists(path) ? $"cannot be read ({e.Message})" : "there is no such file")}");
        }
    }

    /// <summary>Reads runner.json with all problems at once; warnings go to stderr.</summary>
    public static Runner Runner(string path, DateOnly today)
    {
        var result = RunnerDocument.Read(Bytes(path), today, id => Catalogue.Default.TryFind(id, out _));
        Warn(path, result.Warnings);
        return result.Value ?? throw new BadInputException([$"{path} is not a runner file that can be used:", .. result.Problems.Select(p => p.ToString())]);
    }

    /// <summary>Warnings, one a line, on stderr.</summary>
    public static void Warn(string path, IEnumerable<string> warnings)
    {
        foreach (var warning in warnings)
            Console.Error.WriteLine($"{path}: {warning}");
    }

    /// <summary>Today in a zone.</summary>
    public static DateOnly Today(TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow, zone).DateTime);

    /// <summary>The zone asked for, else the runner's, else the machine's.</summary>
    public static TimeZoneInfo ZoneOf(TimeZoneInfo? asked, Runner? runner) =>
        asked ?? (runner?.TimeZone is { } id && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var own) ? own : TimeZoneInfo.Local);

    /// <summary>Writes to a file or to stdout, and only when everything is ready.</summary>
    public static void Write(string? path, Action<Stream> write)
    {
        if (path is null)
        {
            using var output = Console.OpenStandardOutput();
            write(output);
            return;
        }

        try
        {
            using var file = File.Create(path);
            write(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new BadInputException($"{path}: cannot be written ({e.Message})");
        }
    }

    /// <summary>Reads a history with a progress bar on a terminal.</summary>
    public static HistoryResult History(string[] paths, TimeZoneInfo zone, CancellationToken cancel) =>
        paths.Length == 0 ? new([], []) : ReadingBar.Read(paths, zone, cancel);
}
