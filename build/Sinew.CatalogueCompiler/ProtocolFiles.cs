using System.Globalization;
using Sinew.Training.Exercises;

namespace Sinew.CatalogueCompiler;

/// <summary>
/// protocols/&lt;id&gt;.yaml, one load protocol each: a row of kind <c>protocol</c>, and after it one of kind <c>stage</c> per stage; what holds
/// while the complaint is irritable is a row of kind <c>calm</c> with the cells of a stage.
/// </summary>
internal static class ProtocolFiles
{
    private static readonly string[] Keys = ["id", "name", "conditions", "rule", "movements", "stages", "avoid", "run", "replaces", "general", "irritable", "spare"];
    private static readonly string[] Amounts = ["reps", "rm", "seconds", "contacts"];

    public static void Compile(string catalogue, IReadOnlySet<string> rules, Table table, Problems problems)
    {
        var cautions = new Dictionary<string, IReadOnlyList<string>?>(StringComparer.Ordinal);
        foreach (var file in YamlFile.In(Path.Combine(catalogue, "protocols")))
        {
            if (YamlFile.Open(file, problems) is not { } fields)
                continue;
            var id = fields.Only(Keys).Filled("id");
            if (id != Path.GetFileNameWithoutExtension(file))
                fields.Problem("id", "must equal the file's name");
            var rule = fields.Filled("rule");
            if (!rules.Contains(rule))
                fields.Problem("rule", $"there is no rule '{rule}'");
            var conditions = fields.Names<Caution>("conditions");
            if (conditions.Count == 0)
                fields.Problem("conditions", "at least one is expected");
            table.Row(
                "protocol", id, fields.Filled("name"), string.Join('|', conditions), rule, string.Join('|', fields.Names<Movement>("movements")),
                Table.Texts(fields.Texts("avoid")), fields.Filled("run"), fields.Has("replaces") ? string.Join('|', fields.Names<Movement>("replaces")) : "",
                fields.Has("general") && fields.YesNo("general") ? "1" : "0", Spare(fields, CautionsOf));
            Stages(fields, id, conditions, table, CautionsOf);
            if (fields.Has("irritable"))
                Stage("calm", fields.Map("irritable"), id, conditions, table, CautionsOf);
        }

        IReadOnlyList<string>? CautionsOf(string exercise)
        {
            if (!cautions.TryGetValue(exercise, out var known))
            {
                var file = Path.Combine(catalogue, "exercises", exercise + ".yaml");
                known = File.Exists(file) ? YamlFile.Open(file, new Problems())?.Texts("contraindicated") ?? [] : null;
                cautions.Add(exercise, known);
            }

            return known;
        }
    }

    private static void Stages(
        Fields protocol, string id, IReadOnlyList<string> conditions, Table table, Func<string, IReadOnlyList<string>?> cautionsOf)
    {
        var stages = protocol.Maps("stages");
        if (stages.Count == 0)
            protocol.Problem("stages", "at least one is expected");
        foreach (var stage in stages)
            Stage("stage", stage, id, conditions, table, cautionsOf);
    }

    private static void Stage(
        string kind, Fields stage, string id, IReadOnlyList<string> conditions, Table table, Func<string, IReadOnlyList<string>?> cautionsOf)
    {
        stage.Only("weeks", "until", "met", "after_acute", "per_week", "doses");
        if (stage.Has("weeks") == stage.Has("until"))
            stage.Problem(stage.Start, "either weeks or until is expected");
        if (stage.Has("met") && !stage.Has("until"))
            stage.Problem("met", "only until can be met");
        var afterAcute = stage.Has("after_acute") && stage.YesNo("after_acute");
        var doses = stage.Maps("doses").Select(d => Dose(d, afterAcute ? [] : conditions, cautionsOf));
        table.Row(
            kind, id, Range(stage, "weeks", 1, 52), stage.Has("until") ? stage.Filled("until") : "", afterAcute ? "1" : "0",
            stage.Number("per_week", 0.5, 14).ToString(CultureInfo.InvariantCulture), string.Join('|', doses), stage.Has("met") ? Met(stage.Map("met")) : "");
    }

    /// <summary>The cell <c>pain,settled,test,min</c>; what is not asked for is empty.</summary>
    private static string Met(Fields met)
    {
        met.Only("pain", "settled", "test", "min");
        if (met.Has("test") != met.Has("min"))
            met.Problem(met.Start, "test and min go together");
        var pain = met.Has("pain") ? met.Whole("pain", 0, 10).ToString(CultureInfo.InvariantCulture) : "";
        var settled = met.Has("settled") && met.YesNo("settled") ? "1" : "";
        var test = met.Has("test") ? met.Name<TestId>("test") : "";
        return $"{pain},{settled},{test},{(met.Has("min") ? met.Number("min", 1, 200).ToString(CultureInfo.InvariantCulture) : "")}";
    }

    /// <summary>Items <c>pain,impact,ids</c>: above this pain, from this impact on, and these exercises; what is not said is empty.</summary>
    private static string Spare(Fields protocol, Func<string, IReadOnlyList<string>?> cautionsOf)
    {
        if (!protocol.Has("spare"))
            return "";
        var items = new List<string>();
        foreach (var spare in protocol.Maps("spare"))
        {
            spare.Only("above_pain", "impact", "exercises");
            if (!spare.Has("impact") && !spare.Has("exercises"))
                spare.Problem(spare.Start, "impact or exercises is expected");
            var pain = spare.Has("above_pain") ? spare.Whole("above_pain", 0, 10).ToString(CultureInfo.InvariantCulture) : "";
            var impact = spare.Has("impact") ? spare.Whole("impact", 1, 4).ToString(CultureInfo.InvariantCulture) : "";
            IReadOnlyList<string> ids = spare.Has("exercises") ? spare.Texts("exercises") : [];
            foreach (var id in ids.Where(id => cautionsOf(id) is null))
                spare.Problem("exercises", $"there is no exercise '{id}'");
            items.Add($"{pain},{impact},{string.Join('/', ids)}");
        }

        return string.Join('|', items);
    }

    /// <summary>The cell <c>ids,sets,reps,rm,seconds,contacts,tempo,rest</c>; ids are joined by <c>/</c>, ranges are <c>lo-hi</c>.</summary>
    private static string Dose(Fields dose, IReadOnlyList<string> conditions, Func<string, IReadOnlyList<string>?> cautionsOf)
    {
        dose.Only("any", "sets", "reps", "rm", "seconds", "contacts", "tempo", "rest");
        if (!Amounts.Any(dose.Has))
            dose.Problem(dose.Start, $"one of {string.Join(", ", Amounts)} is expected");
        var ids = dose.Texts("any");
        foreach (var id in ids)
        {
            if (cautionsOf(id) is not { } cautions)
                dose.Problem("any", $"there is no exercise '{id}'");
            else if (conditions.Count > 0 && conditions.All(c => cautions.Contains(c, StringComparer.Ordinal)))
                dose.Problem("any", $"'{id}' is contraindicated for every condition of this protocol");
        }

        var amounts = Amounts.Select(key => Range(dose, key, 1, 200));
        var tempo = dose.Has("tempo") ? dose.Filled("tempo") : "";
        return $"{string.Join('/', ids)},{Range(dose, "sets", 1, 10)},{string.Join(',', amounts)},{tempo},{Range(dose, "rest", 0, 600)}";
    }

    private static string Range(Fields fields, string key, int lo, int hi)
    {
        if (!fields.Has(key))
            return "";
        var text = fields.Filled(key);
        var ends = text.Split('-');
        var numbers = ends.Select(e => int.TryParse(e, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1).ToArray();
        if (ends.Length > 2 || numbers.Any(n => n < lo || n > hi) || numbers[0] > numbers[^1])
            fields.Problem(key, $"'{text}' is not a number or range such as 8-12 from {lo} to {hi}");
        return FormattableString.Invariant($"{numbers[0]}-{numbers[^1]}");
    }
}
