using System.Globalization;
using System.Text.RegularExpressions;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;

namespace Sinew.CatalogueCompiler;

/// <summary>exercises/&lt;id&gt;.yaml, one exercise each; rows of kind <c>exercise</c>.</summary>
internal static partial class ExerciseFiles
{
    private static readonly string[] Keys =
    [
        "id", "name", "movements", "pattern", "region", "muscles", "unilateral", "equipment", "loading", "level", "impact", "leg_fatigue",
        "soreness_risk", "measure", "tempo", "position", "ladder", "dose", "cues", "contraindicated", "prerequisites", "sources", "note",
    ];

    private static readonly Phase[] Phases = [Phase.AA, Phase.GS, Phase.MS, Phase.PW, Phase.MT, Phase.TP];

    public static void Compile(string catalogue, Table table, Problems problems)
    {
        var folder = Path.Combine(catalogue, "exercises");
        var rungs = new Dictionary<string, Rung>(StringComparer.Ordinal);
        var named = new List<(Fields Where, string Key, string Id)>();
        foreach (var file in YamlFile.In(folder))
        {
            if (YamlFile.Open(file, problems) is { } fields)
                Row(fields.Only(Keys), table, rungs, named);
        }

        if (rungs.Count == 0)
            problems.Add(folder, "there are no exercises");
        Ladders.Check(rungs);
        foreach (var (where, key, id) in named)
        {
            if (!rungs.ContainsKey(id))
                where.Problem(key, $"there is no exercise '{id}'");
        }
    }

    private static void Row(Fields fields, Table table, Dictionary<string, Rung> rungs, List<(Fields Where, string Key, string Id)> named)
    {
        var id = fields.Filled("id");
        if (!IdForm().IsMatch(id) || id != Path.GetFileNameWithoutExtension(fields.File))
            fields.Problem("id", $"'{id}' must be lower-case words joined by _ and equal to the file's name");
        var movements = fields.Map("movements").Only("primary", "secondary");
        var ladder = fields.Map("ladder").Only("harder", "easier");
        var level = fields.Whole("level", 1, 5);
        var rung = new Rung(id, level, ladder.Texts("harder"), ladder.Texts("easier"), ladder);
        rungs[id] = rung;
        var measure = fields.Name<Measure>("measure");
        var unilateral = fields.YesNo("unilateral");
        table.Row(
            "exercise",
            id,
            fields.Filled("name"),
            movements.Name<Movement>("primary"),
            Codes(movements.Names<Movement>("secondary")),
            fields.Name<Pattern>("pattern"),
            fields.Name<Region>("region"),
            Codes(Some(fields, "muscles", fields.Names<Muscle>("muscles"))),
            unilateral ? "1" : "0",
            Codes(Some(fields, "equipment", fields.NameLists<Implement>("equipment")).Select(together => string.Join('+', together))),
            fields.Name<Loading>("loading"),
            Digit(level),
            Digit(fields.Whole("impact", 0, 4)),
            Digit(fields.Whole("leg_fatigue", 0, 3)),
            Digit(fields.Whole("soreness_risk", 0, 3)),
            measure,
            Tempo(fields),
            fields.Name<Position>("position"),
            Codes(rung.Harder),
            Codes(rung.Easier),
            Doses(fields, measure, unilateral),
            Table.Texts(Cues(fields)),
            Codes(fields.Names<Caution>("contraindicated")),
            Prerequisites.Compile(fields, named),
            Codes(fields.Texts("sources")),
            fields.Text("note"));
    }

    private static string Doses(Fields fields, string measure, bool unilateral)
    {
        var doses = fields.Map("dose").Only([.. Phases.Select(p => p.ToString())]);
        var cells = Phases.Select(p => doses.Has(p.ToString()) ? DoseText.Compile(doses, p.ToString(), measure, unilateral) : "").ToArray();
        if (cells.All(c => c.Length == 0))
            fields.Problem("dose", "no phase uses this exercise");
        return string.Join('|', cells);
    }

    private static string Tempo(Fields fields)
    {
        var tempo = fields.Filled("tempo");
        if (!TempoForm().IsMatch(tempo))
            fields.Problem("tempo", $"'{tempo}' is unknown; allowed: lowering-pause-lifting in seconds such as 2-0-1 (X: explosive), fast, hold, walk");
        return tempo;
    }

    private static IReadOnlyList<string> Cues(Fields fields)
    {
        var cues = fields.Texts("cues");
        if (cues.Count is < 2 or > 3)
            fields.Problem("cues", "two or three are expected");
        foreach (var cue in cues)
        {
            if (cue.Split(' ').Length is < 3 or > 9)
                fields.Problem("cues", $"'{cue}' should have 3 to 9 words");
        }

        return cues;
    }

    private static IReadOnlyList<T> Some<T>(Fields fields, string key, IReadOnlyList<T> items)
    {
        if (items.Count == 0 && fields.Has(key))
            fields.Problem(key, "must not be empty");
        return items;
    }

    private static string Codes(IEnumerable<string> codes) => string.Join('|', codes);

    private static string Digit(int value) => value.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdForm();

    [GeneratedRegex("^([0-9]|X)(-([0-9]|X)){2}$|^(fast|hold|walk)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TempoForm();
}
