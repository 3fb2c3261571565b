using System.Text.Json;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Documents;

/// <summary>Writes runner.json.</summary>
internal static class RunnerWriter
{
    public static void Write(Utf8JsonWriter json, Runner runner)
    {
        json.WriteStartObject();
        json.WriteString("schema", SchemaVersion.Runner.Name);
        json.WriteString("name", runner.Name);
        json.Write("born", runner.Born);
        json.Code<Sex>("sex", runner.Sex);
        json.Write("bodyMassKg", runner.BodyMassKg);
        json.Write("heightCm", runner.HeightCm);
        json.Text("timeZone", runner.TimeZone);
        json.WriteStartObject("experience");
        json.Code<StrengthLevel>("strength", runner.Level);
        json.WriteBoolean("supervised", runner.Supervised);
        json.WriteEndObject();
        json.Code("event", runner.Event, Published.Events);
        json.List("races", runner.Races, Race);
        json.List("week", runner.Week, Entry);
        json.List("runs", runner.Runs, Run);
        json.List("volume", runner.Volume, (j, v) =>
        {
            j.Write("from", v.From);
            j.WriteNumber("km", v.Km);
        });
        json.Object("availability", runner.Availability, Availability);
        json.Texts("equipment", EquipmentWords.Of(runner.Equipment));
        json.Texts("goals", runner.Goals.Select(Names<Goal>.Default.Of));
        json.List("conditions", runner.Conditions, Condition);
        json.Object("screening", runner.Screening, Screening);
        json.List("tests", runner.Tests, Test);
        json.Code("style", runner.Style, Published.Styles);
        json.WriteStartObject("policies");
        json.Code<LastPhase>("lastPhase", runner.Policies.LastPhase);
        json.Code<HardDays>("hardDays", runner.Policies.HardDays);
        json.Code<LiftFirst>("liftFirst", runner.Policies.LiftFirst);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Fields of an entry of the week; history.json writes the same.</summary>
    public static void Entry(Utf8JsonWriter json, WeekEntry entry)
    {
        json.Code("day", entry.Day, Published.Days);
        Effort(json, entry.Kind, entry.Minutes, entry.Km, entry.Start, entry.Hard);
        json.Write("from", entry.From);
        json.Write("to", entry.To);
    }

    private static void Run(Utf8JsonWriter json, DatedRun run)
    {
        json.Write("date", run.Date);
        Effort(json, run.Kind, run.Minutes, run.Km, run.Start, run.Hard);
    }

    private static void Effort(Utf8JsonWriter json, RunKind kind, int? minutes, double? km, TimeOnly? start, bool hard)
    {
        json.Code<RunKind>("kind", kind);
        json.Write("minutes", minutes);
        json.Write("km", km);
        json.Write("start", start);
        json.WriteBoolean("hard", hard);
    }

    private static void Race(Utf8JsonWriter json, Race race)
    {
        json.Write("date", race.Date);
        json.Code("event", race.Event, Published.Events);
        json.WriteNumber("km", race.Km);
        json.WriteNumber("ascentM", race.AscentM);
        json.Code("priority", race.Priority, Published.Priorities);
        json.WriteString("name", race.Name);
    }

    private static void Availability(Utf8JsonWriter json, Availability availability)
    {
        json.Texts("days", availability.Days.Select(Published.Days.Of));
        json.WriteNumber("minutes", availability.Minutes);
        json.WriteNumber("sessionsPerWeek", availability.SessionsPerWeek);
        json.Code<SessionStyle>("style", availability.Style);
        json.Write("earliest", availability.Earliest);
        json.Write("latest", availability.Latest);
        json.List("windows", availability.Windows, (j, w) =>
        {
            j.Code("day", w.Day, Published.Days);
            j.Write("from", w.From);
            j.Write("to", w.To);
            j.Write("minutes", w.Minutes);
        });
        json.WriteBoolean("trainOnLastRestDay", availability.TrainOnLastRestDay);
    }

    private static void Condition(Utf8JsonWriter json, Condition condition)
    {
        json.Code<ConditionId>("id", condition.Id);
        json.Code("side", condition.Side);
        json.Code("site", condition.Site);
        json.Write("since", condition.Since);
        json.WriteNumber("pain", condition.Pain);
        json.WriteBoolean("irritable", condition.Irritable);
        json.WriteBoolean("diagnosed", condition.Diagnosed);
    }

    private static void Screening(Utf8JsonWriter json, Screening screening)
    {
        json.WriteString("parq", screening.ParqClear ? Published.Clear : Published.Uncleared);
        json.Texts("redFlags", screening.RedFlags.Select(Names<RedFlag>.Default.Of));
        json.WriteBoolean("cleared", screening.Cleared);
        json.WriteBoolean("reds", screening.Reds);
        json.Write("trimester", screening.Trimester);
        json.Write("postpartumWeeks", screening.PostpartumWeeks);
        json.Write("prepubertal", screening.Prepubertal);
    }

    private static void Test(Utf8JsonWriter json, TestResult test)
    {
        json.Code<TestId>("id", test.Id);
        json.Write("date", test.Date);
        json.Text("exercise", test.Exercise);
        json.Write("left", test.Left);
        json.Write("right", test.Right);
        json.Write("value", test.Value);
    }
}
