using System.Collections.Immutable;
using System.Text.Json;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Units;

namespace Sinew.Training.Documents;

/// <summary>Reads the sessions of plan.json.</summary>
internal static class SessionReader
{
    private const int LongestName = 200;
    private const string AmountAllowed = "exactly one of reps, seconds, contacts, metres as [least, most] with 1 <= least <= most <= 10000";

    private static readonly (string Field, Measure Measure)[] Amounts =
        [("reps", Measure.Reps), ("seconds", Measure.Time), ("contacts", Measure.Contacts), ("metres", Measure.Distance)];

    public static string? Id(Fields fields, string field, bool required) =>
        fields.Text(field, 40, required, IsId, "ISO week and letter, such as 2026-W48-A");

    public static Session? Session(Fields fields, Func<string, bool>? knowsExercise)
    {
        var id = Id(fields, "id", required: true);
        var date = fields.Date("date", required: true);
        var start = fields.Time("start", required: true);
        var minutes = fields.Whole("minutes", 0, 600, required: true);
        var sessionClass = fields.Code("class", Published.Classes, required: true);
        var format = fields.Code<SessionFormat>("format", required: true);
        var placement = fields.Code<Placement>("placement", required: true);
        var phase = fields.Code("phase", Published.Phases, required: true);
        var deload = fields.Flag("deload");
        var exercises = fields.List("exercises", f => Exercise(f, knowsExercise));
        var brief = Brief(fields.ObjectOrEmpty("short"), knowsExercise);
        var why = PlanReader.Why(fields);
        fields.Done();
        if (id is null || date is null || start is null || minutes is null || sessionClass is null || format is null || placement is null
            || phase is null)
        {
            return null;
        }

        return new(
            id, date.Value, start.Value, minutes.Value, sessionClass.Value, format.Value, placement.Value, phase.Value, deload, exercises,
            brief, why);
    }

    private static ShortVersion Brief(Fields fields, Func<string, bool>? knowsExercise)
    {
        var brief = new ShortVersion(fields.Whole("minutes", 0, 600) ?? 0, fields.List("exercises", f => Exercise(f, knowsExercise)));
        fields.Done();
        return brief;
    }

    private static PrescribedExercise? Exercise(Fields fields, Func<string, bool>? knowsExercise)
    {
        var id = HealthReader.Exercise(fields, "exercise", required: true, knowsExercise);
        var name = fields.Text("name", LongestName) ?? "";
        var slot = fields.Code<Slot>("slot", required: true);
        var sets = fields.List("sets", Set);
        if (sets.IsEmpty && !fields.HasEntries("sets"))
            fields.Refuse("sets", "a list of at least one set");
        var alternatives = fields.Scalars(
            "alternatives", "the id of an exercise such as back_squat", (JsonElement e, out string other) =>
            {
                other = Scalar.TryText(e, out var text) ? text : "";
                return HealthReader.IsId(other) && (knowsExercise is null || knowsExercise(other));
            }, e => HealthReader.Meant(e, knowsExercise));
        var why = PlanReader.Why(fields);
        fields.Done();
        return id is null || slot is null ? null : new(id, name, slot.Value, sets, alternatives, why);
    }

    private static SetPrescription? Set(Fields fields)
    {
        var amount = Amount(fields);
        var side = fields.Code<Side>("side") ?? Side.Both;
        var load = fields.Load("loadKg");
        var percent = fields.Whole("percent1Rm", 0, 120);
        var rir = fields.Whole("rir", 0, SetPrescription.MostRir, required: true);
        var tempo = fields.Text("tempo", 20, required: true, IsTempo, "seconds down-pause-up such as 2-0-1 or 3-0-X, or fast, hold, walk");
        var rest = fields.Whole("restSeconds", 0, 3600, required: true);
        fields.Done();
        if (amount is not var (measure, lo, hi) || rir is null || tempo is null || rest is null)
            return null;
        return new(measure, lo, hi, side, load, percent, rir.Value, new Tempo(tempo), rest.Value);
    }

    private static (Measure Measure, int Lo, int Hi)? Amount(Fields fields)
    {
        var given = Amounts.Where(a => fields.Has(a.Field)).ToArray();
        if (given.Length != 1)
        {
            var value = given.Length == 0 ? "no amount" : string.Join(" and ", given.Select(a => a.Field));
            fields.Report.Problem(fields.Path, value, AmountAllowed);
            return null;
        }

        var (field, measure) = given[0];
        var bounds = fields.Scalars(field, "a whole number from 1 to 10000", (JsonElement e, out int n) =>
            Scalar.TryWhole(e, out n) && n is >= 1 and <= 10000);
        if (bounds is [var lo, var hi] && lo <= hi)
            return (measure, lo, hi);
        fields.Refuse(field, "[least, most] with least <= most");
        return null;
    }

    private static bool IsId(string text) =>
        text.Length >= 10 && text[4] == '-' && text[5] == 'W' && text[8] == '-' && text.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0
        && text.AsSpan(6, 2).IndexOfAnyExceptInRange('0', '9') < 0 && text.AsSpan(9).IndexOfAnyExceptInRange('A', 'Z') < 0;

    private static bool IsTempo(string text) =>
        text is "fast" or "hold" or "walk" || text.Split('-').All(p => p == "X" || (p.Length is 1 or 2 && p.All(char.IsAsciiDigit)));
}
