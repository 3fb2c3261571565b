using System.Globalization;

namespace Sinew.CatalogueCompiler;

/// <summary>
/// styles/&lt;id&gt;.yaml, the scheme of one founding article each: a row of kind <c>style</c>, and after it one of kind <c>line</c> per exercise.
/// </summary>
internal static class StyleFiles
{
    private static readonly string[] Keys =
    [
        "id", "name", "article", "rule", "summary", "sessions", "minutes", "mini", "days", "pick", "exercises", "sets", "reps", "reserve", "ramp",
        "ease", "balance", "order", "ladder", "ultra", "open", "templates", "mini_templates", "lines",
    ];

    private static readonly string[] LineKeys =
        ["id", "name", "rule", "stated", "slot", "sets", "reps", "seconds", "rest", "exercises", "easier", "from", "novice_from"];

    private static readonly string[] Articles = ["S0", "S1", "S2", "S3", "S4"];
    private static readonly string[] Slots = ["warmup", "power", "main", "second", "calf", "posterior", "trunk", "upper"];

    public static void Compile(string catalogue, IReadOnlySet<string> rules, Table table, Problems problems)
    {
        foreach (var file in YamlFile.In(Path.Combine(catalogue, "styles")))
        {
            if (YamlFile.Open(file, problems) is not { } style)
                continue;
            var id = style.Only(Keys).Filled("id");
            if (id != Path.GetFileNameWithoutExtension(file))
                style.Problem("id", "must equal the file's name");
            var lines = style.Maps("lines");
            if (lines.Count == 0)
                style.Problem("lines", "at least one is expected");
            var known = lines.Select(l => l.Filled("id")).ToList();
            foreach (var twice in known.GroupBy(l => l, StringComparer.Ordinal).Where(g => g.Count() > 1))
                style.Problem("lines", $"'{twice.Key}' is listed twice");
            table.Row(
                "style", id, style.Filled("name"), OneOf(style, "article", Articles), Rule(style, "rule", rules), style.Filled("summary"),
                Part(style, "sessions", rules, Range(style.Map("sessions").Only("rule", "range"), "range", 1, 4)), Minutes(style, rules), Mini(style, rules),
                Days(style, rules), OneOf(style, "pick", "all", "rotate", "deal", "templates"), Ranged(style, "exercises", rules, 1, 10), Ranged(style, "sets", rules, 1, 6),
                Ranged(style, "reps", rules, 1, 60), Ranged(style, "reserve", rules, 1, 6), Ramp(style, rules), Optional(style, "ease", rules),
                Optional(style, "balance", rules), Optional(style, "order", rules), Optional(style, "ladder", rules), Optional(style, "ultra", rules),
                Table.Texts(style.Texts("open")), Templates(style, "templates", known), Templates(style, "mini_templates", known));
            foreach (var line in lines)
                Line(catalogue, id, line, rules, table);
        }
    }

    private static void Line(string catalogue, string style, Fields line, IReadOnlySet<string> rules, Table table)
    {
        line.Only(LineKeys);
        if (line.Has("reps") && line.Has("seconds"))
            line.Problem("seconds", "reps and seconds exclude each other");
        if (line.Texts("exercises").Count == 0)
            line.Problem("exercises", "at least one is expected");
        table.Row(
            "line", style, line.Filled("id"), line.Filled("name"), Rule(line, "rule", rules), line.YesNo("stated") ? "1" : "0", OneOf(line, "slot", Slots),
            line.Has("sets") ? Range(line, "sets", 1, 6) : "", line.Has("reps") ? Range(line, "reps", 1, 60) : "",
            line.Has("seconds") ? Range(line, "seconds", 5, 300) : "", line.Has("rest") ? Text(line.Whole("rest", 0, 600)) : "",
            Exercises(catalogue, line, "exercises"), Exercises(catalogue, line, "easier"), Text(line.Has("from") ? line.Whole("from", 0, 52) : 0),
            Text(line.Has("novice_from") ? line.Whole("novice_from", 0, 52) : line.Has("from") ? line.Whole("from", 0, 52) : 0));
    }

    private static string Exercises(string catalogue, Fields line, string key)
    {
        var ids = line.Texts(key);
        foreach (var id in ids)
        {
            if (!File.Exists(Path.Combine(catalogue, "exercises", id + ".yaml")))
                line.Problem(key, $"there is no exercise '{id}'");
        }

        return string.Join('|', ids);
    }

    private static string Rule(Fields fields, string key, IReadOnlySet<string> rules)
    {
        var rule = fields.Filled(key);
        if (!rules.Contains(rule))
            fields.Problem(key, $"there is no rule '{rule}'");
        return rule;
    }

    private static string Optional(Fields style, string key, IReadOnlySet<string> rules) => style.Has(key) ? Rule(style, key, rules) : "";

    private static string Ranged(Fields style, string key, IReadOnlySet<string> rules, int lo, int hi) =>
        style.Has(key) ? Part(style, key, rules, Range(style.Map(key).Only("rule", "range"), "range", lo, hi)) : "";

    private static string Part(Fields style, string key, IReadOnlySet<string> rules, string rest) => $"{Rule(style.Map(key), "rule", rules)},{rest}";

    private static string Minutes(Fields style, IReadOnlySet<string> rules)
    {
        if (!style.Has("minutes"))
            return "";
        var minutes = style.Map("minutes").Only("rule", "least", "most");
        var most = minutes.Has("most") ? minutes.Whole("most", 10, 120) : 120;
        return Part(style, "minutes", rules, $"{Text(minutes.Whole("least", 10, 120))}-{Text(most)}");
    }

    private static string Mini(Fields style, IReadOnlySet<string> rules)
    {
        if (!style.Has("mini"))
            return "";
        var mini = style.Map("mini").Only("rule", "sessions", "minutes");
        return Part(style, "mini", rules, $"{Text(mini.Whole("sessions", 1, 4))}-{Text(mini.Whole("minutes", 10, 20))}");
    }

    private static string Days(Fields style, IReadOnlySet<string> rules) =>
        style.Has("days") ? Part(style, "days", rules, OneOf(style.Map("days").Only("rule", "prefer"), "prefer", "light", "off")) : "";

    private static string Ramp(Fields style, IReadOnlySet<string> rules)
    {
        if (!style.Has("ramp"))
            return "";
        var ramp = style.Map("ramp").Only("rule", "from", "add");
        return Part(style, "ramp", rules, $"{Range(ramp, "add", 1, 3)},{Text(ramp.Whole("from", 1, 10))}");
    }

    private static string Templates(Fields style, string key, List<string> lines)
    {
        if (!style.Has(key))
            return "";
        var templates = style.Texts(key);
        foreach (var id in templates.SelectMany(t => t.Split(' ')).Where(id => !lines.Contains(id)))
            style.Problem(key, $"there is no line '{id}'");
        return string.Join('|', templates);
    }

    private static string OneOf(Fields fields, string key, params string[] allowed)
    {
        var text = fields.Filled(key);
        if (!allowed.Contains(text, StringComparer.Ordinal))
            fields.Problem(key, $"'{text}' is unknown here; allowed: {string.Join(", ", allowed)}");
        return text;
    }

    private static string Range(Fields fields, string key, int lo, int hi)
    {
        var ends = fields.Filled(key).Split('-');
        var numbers = ends.Select(e => int.TryParse(e, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1).ToArray();
        if (ends.Length > 2 || numbers.Any(n => n < lo || n > hi) || numbers[0] > numbers[^1])
            fields.Problem(key, $"'{fields.Text(key)}' is not a number or range such as 8-12 from {lo} to {hi}");
        return $"{Text(numbers[0])}-{Text(numbers[^1])}";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
