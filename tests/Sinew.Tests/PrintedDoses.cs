using System.Globalization;
using System.Text.RegularExpressions;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Tests;

/// <summary>A set as it can be read off a line, or off the plan: one for each side, so that "each side" and left and right in turn are the same.</summary>
public sealed record ReadSet(int Lo, int Hi, string Unit, string Side, decimal? Kg, int? Percent, int? Rir, string Tempo, int? Rest);

/// <summary>Reads a printed plan back: for each session the exercises and their sets. Knows the page only, nothing of how it was written.</summary>
internal static partial class PrintedDoses
{
    /// <summary>One exercise of one session: its name and its sets, "left out" as none.</summary>
    public sealed record Row(string Name, string Line);

    /// <summary>All sessions in "The weeks after", by date and start: exercises in order with their sets.</summary>
    public static Dictionary<(DateOnly, TimeOnly), List<(string Name, List<ReadSet> Sets)>> WeeksAfter(string text)
    {
        var sessions = new Dictionary<(DateOnly, TimeOnly), List<(string, List<ReadSet>)>>();
        var at = text.IndexOf("\nThe weeks after\n", StringComparison.Ordinal);
        if (at < 0)
            return sessions;
        var rows = new Dictionary<string, (string Header, List<Row> Rows)>(StringComparer.Ordinal);
        var letter = "";
        foreach (var line in text[at..].Split('\n').SkipWhile(l => !BlockLine().IsMatch(l)))
        {
            if (BlockLine().IsMatch(line))
                rows.Clear();
            else if (KindLine().Match(line) is { Success: true } kind)
                rows[letter = kind.Groups["letter"].Value] = (line, []);
            else if (RowLine().Match(line) is { Success: true } row)
                rows[letter].Rows.Add(new(row.Groups["name"].Value, row.Groups["doses"].Value));
            else if (WeekLine().Match(line) is { Success: true } week)
                Week(week, rows, sessions);
            else
                Assert.True(line.Length == 0, $"not understood: '{line}'");
        }

        return sessions;
    }

    /// <summary>"3 × 8–12 each side · 8 kg each · RIR 4 · rest 75 s", groups joined by +.</summary>
    public static List<ReadSet> Dose(string text, ReadSet? like = null) => [.. text.Split(" + ").SelectMany(group => Group(group.Trim(), like))];

    /// <summary>The sets of the plan, as a page tells them: no reserve in holds, hops and carries, six for all above five, and no per cent beside a load that is low on purpose.</summary>
    public static List<ReadSet> Of(PrescribedExercise exercise)
    {
        var sets = new List<ReadSet>();
        for (var i = 0; i < exercise.Sets.Length; i++)
        {
            var set = exercise.Sets[i];
            // Between the sides there is no more than the change of sides; the rest that is told follows both.
            var next = i + 1 < exercise.Sets.Length ? exercise.Sets[i + 1] : set;
            var rest = (set.Side, next.Side) is (Side.Left, Side.Right) or (Side.Right, Side.Left) && set.RestSeconds < next.RestSeconds ? next.RestSeconds : set.RestSeconds;
            var unit = set.Measure switch { Measure.Time => "s", Measure.Distance => "m", Measure.Contacts => "contacts", _ => "" };
            int? rir = set.Measure is Measure.Time or Measure.Distance or Measure.Contacts ? null : Math.Min(set.Rir, 6);
            var tempo = unit.Length > 0 || set.Tempo.Text is not { Length: > 0 } t || !char.IsAsciiDigit(t[0]) || t == "2-0-1" ? "" : t;
            foreach (var side in set.Side switch { Side.Each => new[] { "left", "right" }, Side.Left => ["left"], Side.Right => ["right"], _ => ["both"] })
                sets.Add(new(set.Lo, set.Hi, unit, side, set.Load is { Grams: > 0 } l ? l.Kg : null, set.Load is null || !exercise.Why.Any(w => w.Rule == "R-521") ? set.Percent1Rm : null, rir, tempo, rest));
        }

        return Sorted(sets);
    }

    public static List<ReadSet> Sorted(List<ReadSet> sets) => [.. sets.OrderBy(s => s.Side, StringComparer.Ordinal)];

    private static void Week(
        Match week, Dictionary<string, (string Header, List<Row> Rows)> rows, Dictionary<(DateOnly, TimeOnly), List<(string, List<ReadSet>)>> sessions)
    {
        var monday = DateOnly.Parse(week.Groups["monday"].Value, CultureInfo.InvariantCulture);
        foreach (Match session in SessionWord().Matches(week.Groups["sessions"].Value))
        {
            var date = Enumerable.Range(0, 7).Select(monday.AddDays).Single(d => d.DayOfWeek.ToString()[..3] == session.Groups["day"].Value);
            var (header, lines) = rows[session.Groups["letter"].Value];
            var light = week.Groups["deload"].Success && !header.EndsWith("  rehab", StringComparison.Ordinal);
            var done = new List<(string, List<ReadSet>)>();
            foreach (var line in lines)
            {
                var sets = On(line.Line, date, monday, light, DeloadReserve().Match(header) is { Success: true } r ? r.Groups["rir"].Value == "5+" ? 6 : Number(r.Groups["rir"].Value) : null);
                if (sets is not null)
                    done.Add((line.Name, Sorted(sets)));
            }

            sessions.Add((date, TimeOnly.Parse(session.Groups["start"].Value, CultureInfo.InvariantCulture)), done);
        }
    }

    // What a line says for a date; null is left out.
    private static List<ReadSet>? On(string line, DateOnly date, DateOnly monday, bool light, int? deloadRir)
    {
        List<ReadSet>? now = null;
        List<ReadSet>? told = null;
        List<ReadSet>? first = null;
        List<ReadSet>? today = null;
        var alone = false;
        string? deload = null;
        foreach (var clause in line.Split("; "))
        {
            if (DeloadClause().Match(clause) is { Success: true } d)
            {
                if (!d.Groups["dates"].Success || d.Groups["dates"].Value.Split(", ").Any(w => Date(w, monday) == date))
                    deload = d.Groups["what"].Value;
                continue;
            }

            var when = WhenClause().Match(clause);
            var what = when.Success ? when.Groups["what"].Value : clause;
            var sets = what == "left out" ? null : what == "again" ? told : what.Contains(" · ", StringComparison.Ordinal) ? Dose(what) : Changed(told!, what);
            first ??= sets;
            if (when.Groups["how"].Value == "on")
            {
                if (Date(when.Groups["date"].Value, monday) == date)
                    (today, alone) = (sets, true);
                continue;
            }

            if (!when.Success || Date(when.Groups["date"].Value, monday) <= date)
                now = sets;
            told = sets ?? told;
        }

        // Where all weeks of a kind are deloads, its lines are theirs.
        if (!light || (deload is null && !line.Contains("deload", StringComparison.Ordinal)))
            return alone ? today : now;
        Assert.NotNull(deload);
        if (deload == "left out")
            return null;
        if (first is null || deload.Contains(" + ", StringComparison.Ordinal))
            return Dose(deload);
        return Dose(deload, first[0] with { Kg = null, Percent = null, Rir = first[0].Unit.Length > 0 ? null : deloadRir });
    }

    // "3 × 8–12, RIR 3" beside the dose before it.
    private static List<ReadSet> Changed(List<ReadSet> before, string what)
    {
        var like = before[0];
        var count = before.Count / (before.Exists(s => s.Side == "right") ? 2 : 1);
        string amount = "";
        foreach (var part in what.Split(", "))
        {
            if (AmountPart().IsMatch(part))
                amount = part;
            else
                like = With(like, part);
        }

        return amount.Length > 0 ? [.. Group(amount, like)] : [.. before.Select(s => like with { Side = s.Side, Lo = s.Lo, Hi = s.Hi })];
    }

    private static ReadSet With(ReadSet set, string part) => part switch
    {
        "your own load" => set with { Kg = null },
        "no % of 1RM" => set with { Percent = null },
        "usual tempo" => set with { Tempo = "" },
        "fast up" => set with { Tempo = "2-0-X" },
        "RIR free" => set with { Rir = null },
        "RIR 5+" => set with { Rir = 6 },
        _ when part.StartsWith("RIR ", StringComparison.Ordinal) => set with { Rir = Number(part[4..]) },
        _ when part.StartsWith("rest ", StringComparison.Ordinal) => set with { Rest = Number(part[5..^2]) },
        _ when part.StartsWith("tempo ", StringComparison.Ordinal) => set with { Tempo = part[6..] },
        _ when part.EndsWith(" % of 1RM", StringComparison.Ordinal) => set with { Percent = Number(part.Split(' ')[0]) },
        _ when part.EndsWith(" kg", StringComparison.Ordinal) || part.EndsWith(" kg each", StringComparison.Ordinal) => set with { Kg = decimal.Parse(part.Split(' ')[0], CultureInfo.InvariantCulture) },
        _ => throw new FormatException($"not understood: '{part}'"),
    };

    private static IEnumerable<ReadSet> Group(string text, ReadSet? like)
    {
        var parts = text.Split(" · ");
        var amount = AmountPart().Match(parts[0]);
        Assert.True(amount.Success, $"no amount: '{parts[0]}'");
        var lo = Number(amount.Groups["lo"].Value);
        var set = new ReadSet(lo, amount.Groups["hi"].Success ? Number(amount.Groups["hi"].Value) : lo, amount.Groups["unit"].Value, "both", null, null, null, "", null);
        if (like is not null)
            set = like with { Lo = set.Lo, Hi = set.Hi, Unit = set.Unit };
        set = parts.Skip(1).Aggregate(set, With);
        var side = amount.Groups["side"].Value is { Length: > 0 } said ? said : like?.Side is "left" or "right" ? "each side" : "both";
        foreach (var one in side switch { "each side" => new[] { "left", "right" }, _ => [side] })
        {
            foreach (var again in Enumerable.Repeat(set with { Side = one }, Number(amount.Groups["count"].Value)))
                yield return again;
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    // A date without its year is the next one from the week's block on: at most half a year away.
    private static DateOnly Date(string text, DateOnly monday)
    {
        var date = DateOnly.ParseExact($"{text} {monday.Year}", "d MMM yyyy", CultureInfo.InvariantCulture);
        return date.DayNumber - monday.DayNumber > 183 ? date.AddYears(-1) : monday.DayNumber - date.DayNumber > 183 ? date.AddYears(1) : date;
    }

    [GeneratedRegex("^[A-Z]  [a-z ]+$")]
    private static partial Regex BlockLine();

    [GeneratedRegex("^   (?<letter>[a-z]+)  (heavy|moderate|light|primer|rehab)( · deload.*)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex KindLine();

    [GeneratedRegex("^      (?<name>\\S.*?)  +(?<doses>\\S.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex RowLine();

    [GeneratedRegex("^ {3,4}(?<monday>\\d+ [A-Z][a-z]{2} \\d{4})  ((?<deload>deload)|(?=[ r]))(, race|race)? *(no strength|(?<sessions>[a-z].*))$", RegexOptions.ExplicitCapture)]
    private static partial Regex WeekLine();

    [GeneratedRegex("(?<letter>[a-z]+) (?<day>[A-Z][a-z]{2}) (?<start>\\d\\d:\\d\\d), \\d+ min", RegexOptions.ExplicitCapture)]
    private static partial Regex SessionWord();

    [GeneratedRegex("^(?<what>left out) in (deloads|the deload of (?<dates>\\d+ [A-Z][a-z]{2}(, \\d+ [A-Z][a-z]{2})*))$|^deload( (?<dates>\\d+ [A-Z][a-z]{2}(, \\d+ [A-Z][a-z]{2})*))? (?<what>\\d+ × .*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex DeloadClause();

    [GeneratedRegex("^(?<how>from|on) (?<date>\\d+ [A-Z][a-z]{2}) (?<what>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex WhenClause();

    [GeneratedRegex("^(?<count>\\d+) × (?<lo>\\d+)(–(?<hi>\\d+))?( (?<unit>s|m|contacts))?( (?<side>each side|left|right))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex AmountPart();

    [GeneratedRegex("deload.* at RIR (?<rir>\\d+\\+?)$", RegexOptions.ExplicitCapture)]
    private static partial Regex DeloadReserve();
}
