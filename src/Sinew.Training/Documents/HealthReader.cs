using System.Text.Json;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Documents;

/// <summary>Conditions, screening and tests of runner.json.</summary>
internal static class HealthReader
{
    private const double MostValue = 10000;

    public static Condition? Condition(Fields fields, DateOnly today)
    {
        var id = fields.Code("id", Names<ConditionId>.Default, required: true, meant: MeantCondition);
        var side = fields.Code<BodySide>("side");
        var site = fields.Code<BoneSite>("site");
        if (site is not null && id is not null and not ConditionId.BsiSuspected)
            fields.Refuse("site", "null, because only bsi_suspected has a bone site");
        var since = PastDate(fields, "since", today);
        var pain = fields.Whole("pain", 0, 10) ?? 0;
        var irritable = fields.Flag("irritable");
        var diagnosed = fields.Flag("diagnosed");
        fields.Done();
        return id is null ? null : new(id.Value, side, site, since, pain, irritable, diagnosed);
    }

    // A slip of the pen, or the place itself: knee for pfp.
    private static string? MeantCondition(JsonElement element)
    {
        var names = Names<ConditionId>.Default;
        return names.Meant(element) ?? (Scalar.TryText(element, out var text) && ReportedPain.IdOf(text.Replace('_', ' ')) is { } id ? names.Of(id) : null);
    }

    public static Screening Screening(Fields fields, Sex sex)
    {
        var parq = fields.Text(
            "parq", Fields.LongestText, fits: t => t is Published.Clear or Published.Uncleared,
            allowed: $"{Published.Clear}, {Published.Uncleared}", meant: e => Near.Of(e.ToString(), [Published.Clear, Published.Uncleared]));
        var flags = fields.Codes("redFlags", Names<RedFlag>.Default);
        // Whoever is about to be stopped by a red flag is not told that all is clear.
        if (!fields.Has("parq") && flags.IsEmpty)
            fields.Report.Warning(fields.At("parq"), "not answered, taken as clear");
        var cleared = fields.Flag("cleared");
        var reds = fields.Flag("reds");
        var trimester = fields.Whole("trimester", 1, 3);
        var weeks = fields.Whole("postpartumWeeks", 0, 1000);
        var prepubertal = fields.FlagOrNull("prepubertal");
        Contradictions(fields, sex, trimester, weeks, prepubertal);
        fields.Done();
        return new(parq != Published.Uncleared, flags, cleared, reds, trimester, weeks, prepubertal);
    }

    public static TestResult? Test(Fields fields, DateOnly today, Func<string, bool>? knowsExercise)
    {
        var id = fields.Code<TestId>("id", required: true);
        var date = PastDate(fields, "date", today, required: true);
        var exercise = Exercise(fields, "exercise", id == TestId.E1rm, knowsExercise);
        if (exercise is not null && id is not null and not TestId.E1rm)
        {
            fields.Report.Warning(fields.At("exercise"), "only e1rm names an exercise, ignored");
            exercise = null;
        }

        var left = fields.Number("left", 0, MostValue);
        var right = fields.Number("right", 0, MostValue);
        var value = fields.Number("value", 0, MostValue);
        var sides = fields.Has("left") || fields.Has("right");
        if (sides && fields.Has("value"))
            fields.Refuse("value", "null beside left or right");
        else if (!sides && !fields.Has("value"))
            fields.Refuse("value", "a number from 0 to 10000, here or in left and right");
        fields.Done();
        return id is null || date is null ? null : new(id.Value, date.Value, exercise, left, right, value);
    }

    /// <summary>An exercise id: spelled like one, and known if there is a catalogue to ask.</summary>
    public static string? Exercise(Fields fields, string field, bool required, Func<string, bool>? knowsExercise) => fields.Text(
        field, 80, required, t => IsId(t) && (knowsExercise is null || knowsExercise(t)), "the id of an exercise such as back_squat",
        e => Meant(e, knowsExercise));

    /// <summary>The id that was probably meant, among those of our catalogue that are known where this is read.</summary>
    public static string? Meant(JsonElement element, Func<string, bool>? knowsExercise) => knowsExercise is null || !Scalar.TryText(element, out var text)
        ? null
        : Near.Of(text, Catalogue.Default.Exercises.Select(e => e.Id).Where(knowsExercise));

    /// <summary>A date of something that has happened. After today it is odd but harmless: a plan of last week may be made again.</summary>
    public static DateOnly? PastDate(Fields fields, string field, DateOnly today, bool required = false)
    {
        var date = fields.Date(field, required);
        if (date > today)
            fields.Report.Warning(fields.At(field), $"{Scalar.Of(date.Value)} is after today, {Scalar.Of(today)}");
        return date;
    }

    private static void Contradictions(Fields fields, Sex sex, int? trimester, int? weeks, bool? prepubertal)
    {
        if (trimester is not null && weeks is not null)
            fields.Refuse("postpartumWeeks", "null beside a trimester");
        if (sex == Sex.Male && trimester is not null)
            fields.Refuse("trimester", "null with sex male");
        if (sex == Sex.Male && weeks is not null)
            fields.Refuse("postpartumWeeks", "null with sex male");
        if (prepubertal == true && (trimester ?? weeks) is not null)
            fields.Refuse("prepubertal", "false or null beside a trimester or weeks since birth");
    }

    /// <summary>Spelled like an id of the catalogue.</summary>
    public static bool IsId(string text) => text.Length > 0 && char.IsAsciiLetterLower(text[0])
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');
}
