using System.Text.Json;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Documents;

/// <summary>The runner of runner.json: person, goals and policies; the rest is read beside it.</summary>
internal static class RunnerReader
{
    private const int OldestAge = 110;
    private const int LongestName = 200;

    // A gym is many things; which of them are there is for the runner to say.
    private const string Gym = "barbell, rack, bench, box, dumbbell:2.5-40, cable, machine_legpress, machine_legcurl";

    public static Runner Read(Fields fields, DateOnly today, Func<string, bool>? knowsExercise)
    {
        fields.Has("schema");
        var name = fields.Text("name", LongestName) ?? "";
        var born = Born(fields, today);
        var sex = fields.Code<Sex>("sex") ?? Sex.Unspecified;
        var mass = fields.Number("bodyMassKg", 20, 400);
        var height = fields.Number("heightCm", 80, 260);
        var zone = fields.Text("timeZone", 64, fits: IsZone, allowed: "an IANA time zone such as Europe/Berlin");
        var experience = fields.ObjectOrEmpty("experience");
        var level = experience.Code<StrengthLevel>("strength") ?? StrengthLevel.Novice;
        var supervised = experience.Flag("supervised");
        experience.Done();
        var raceEvent = fields.Code("event", Published.Events) ?? RaceEvent.None;
        var races = fields.List("races", CalendarReader.Race);
        var week = fields.List("week", CalendarReader.Entry);
        var runs = fields.List("runs", CalendarReader.Run);
        var volume = fields.List("volume", CalendarReader.Volume);
        var availability = AvailabilityReader.Read(fields.ObjectOrEmpty("availability"));
        var equipment = ReadEquipment(fields);
        var goals = fields.Codes("goals", Names<Goal>.Default);
        var conditions = fields.List("conditions", f => HealthReader.Condition(f, today));
        var screening = fields.Object("screening") is { } s ? HealthReader.Screening(s, sex) : null;
        var tests = fields.List("tests", f => HealthReader.Test(f, today, knowsExercise));
        var style = fields.Code("style", Published.Styles) ?? ProgrammeStyle.Sinew;
        var policies = ReadPolicies(fields.ObjectOrEmpty("policies"));
        fields.Done();
        return new(
            name, born, sex, mass, height, zone, level, supervised, raceEvent, races, week, runs, volume, availability, equipment, goals,
            conditions, screening, tests, style, policies);
    }

    private static DateOnly Born(Fields fields, DateOnly today)
    {
        // The day after the 111th birthday is one too many, so the day after "today, 111 years ago" is the first that will do.
        var first = new DateOnly(Math.Max(today.Year - OldestAge - 1, Scalar.FirstYear), 1, 1);
        if (today.Year - OldestAge - 1 >= Scalar.FirstYear)
            first = today.AddYears(-OldestAge - 1).AddDays(1);
        if (fields.Date("born", required: true) is not { } born)
            return first;
        if (born < first || born > today)
            fields.Refuse("born", $"a date from {Scalar.Of(first)} to {Scalar.Of(today)}");
        return born;
    }

    private static Equipment ReadEquipment(Fields fields)
    {
        var places = new List<int>();
        var at = 0;
        var items = fields.Scalars("equipment", "text such as miniband or dumbbell:8,8", (JsonElement e, out string item) =>
        {
            places.Add(at++);
            item = Scalar.TryText(e, out var text) ? text : "";
            if (e.ValueKind != JsonValueKind.String)
                places.RemoveAt(places.Count - 1);
            return e.ValueKind == JsonValueKind.String;
        });
        var (equipment, problems) = EquipmentReader.Parse(items);
        foreach (var problem in problems)
            fields.RefuseAt("equipment", places[problem.Index], problem.Allowed, Thing(problem.Value));
        return equipment;
    }

    // The thing alone is misspelt more often than what can be loaded on it.
    private static string? Thing(string item)
    {
        var word = item.Split(':')[0];
        if (Code<Implement>.TryParse(word, out _))
            return null;
        return word.Trim().ToLowerInvariant() is "gym" or "fitness studio" or "studio" ? Gym : Near.Of(word, Code<Implement>.All);
    }

    private static Policies ReadPolicies(Fields fields)
    {
        var policies = new Policies(
            fields.Code<LastPhase>("lastPhase") ?? LastPhase.Keep,
            fields.Code<HardDays>("hardDays") ?? HardDays.Auto,
            fields.Code<LiftFirst>("liftFirst") ?? LiftFirst.Never);
        fields.Done();
        return policies;
    }

    /// <summary>Only the spelling: whether the zone exists is known where time zones are, outside the engine.</summary>
    private static bool IsZone(string text) =>
        text.Length > 0 && char.IsAsciiLetter(text[0]) && char.IsAsciiLetterOrDigit(text[^1])
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '_' or '+' or '-');
}
