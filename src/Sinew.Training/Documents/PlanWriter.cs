using System.Text.Json;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Documents;

/// <summary>Writes plan.json.</summary>
internal static class PlanWriter
{
    public static void Write(Utf8JsonWriter json, Programme plan)
    {
        json.WriteStartObject();
        json.WriteString("schema", SchemaVersion.Plan.Name);
        json.WriteString("engine", PlanDocument.Engine);
        json.Write("today", plan.Today);
        json.WriteString("runner", plan.Runner);
        json.Code<Runners.StrengthLevel>("level", plan.Level);
        json.List("needs", plan.Needs, Need);
        json.List("blocks", plan.Blocks.OrderBy(b => b.From).ThenBy(b => b.To), Block);
        json.List("runs", plan.Runs.OrderBy(r => r.Run.Date).ThenBy(r => r.Run.From).ThenBy(r => r.Run.To), Run);
        json.List("sessions", plan.Sessions.OrderBy(s => s.StartsAt).ThenBy(s => s.Id, StringComparer.Ordinal), Session);
        json.List("rehab", plan.Rehab.OrderBy(r => r.Protocol, StringComparer.Ordinal), LoadProgramme);
        json.List("findings", plan.Findings.OrderBy(f => f.Dates.IsEmpty ? DateOnly.MinValue : f.Dates.Min()), Finding);
        json.List("changes", plan.Changes.OrderBy(c => (c.After ?? c.Before)?.StartsAt ?? 0), Change);
        json.WriteEndObject();
    }

    private static void Need(Utf8JsonWriter json, Need need)
    {
        json.Code<Movement>("movement", need.Movement);
        json.Code<NeedKind>("kind", need.Kind);
        json.WriteString("text", need.Text);
        json.List("why", need.Why, Reason);
    }

    private static void Block(Utf8JsonWriter json, Block block)
    {
        json.Code("phase", block.Phase, Published.Phases);
        json.Write("from", block.From);
        json.Write("to", block.To);
        json.List("why", block.Why, Reason);
    }

    private static void Run(Utf8JsonWriter json, ListedRun listed)
    {
        json.Write("date", listed.Run.Date);
        json.Code<Calendar.RunKind>("kind", listed.Run.Kind);
        json.WriteNumber("minutes", listed.Run.Minutes);
        json.Write("start", listed.Run.Start);
        json.Code<Calendar.RunSource>("source", listed.Run.Source);
        json.Text("advice", listed.Advice);
    }

    private static void Session(Utf8JsonWriter json, Session session)
    {
        json.WriteString("id", session.Id);
        json.Write("date", session.Date);
        json.Write("start", session.Start);
        json.WriteNumber("minutes", session.Minutes);
        json.Code("class", session.Class, Published.Classes);
        json.Code<SessionFormat>("format", session.Format);
        json.Code<Placement>("placement", session.Placement);
        json.Code("phase", session.Phase, Published.Phases);
        json.WriteBoolean("deload", session.Deload);
        json.List("exercises", session.Exercises, Exercise);
        json.Object("short", session.Short, (j, s) =>
        {
            j.WriteNumber("minutes", s.Minutes);
            j.List("exercises", s.Exercises, Exercise);
        });
        json.List("why", session.Why, Reason);
    }

    private static void Exercise(Utf8JsonWriter json, PrescribedExercise exercise)
    {
        json.WriteString("exercise", exercise.Exercise);
        json.WriteString("name", exercise.Name);
        json.Code<Slot>("slot", exercise.Slot);
        json.List("sets", exercise.Sets, Set);
        json.Texts("alternatives", exercise.Alternatives);
        json.List("why", exercise.Why, Reason);
    }

    private static void Set(Utf8JsonWriter json, SetPrescription set)
    {
        Amount(json, "reps", Measure.Reps, set);
        Amount(json, "seconds", Measure.Time, set);
        Amount(json, "contacts", Measure.Contacts, set);
        Amount(json, "metres", Measure.Distance, set);
        json.Code<Side>("side", set.Side);
        json.Write("loadKg", set.Load?.Kg);
        json.Write("percent1Rm", set.Percent1Rm);
        json.WriteNumber("rir", set.Rir);
        json.WriteString("tempo", set.Tempo.Text);
        json.WriteNumber("restSeconds", set.RestSeconds);
    }

    private static void Amount(Utf8JsonWriter json, string name, Measure measure, SetPrescription set)
    {
        if (set.Measure != measure)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        json.WriteNumberValue(set.Lo);
        json.WriteNumberValue(set.Hi);
        json.WriteEndArray();
    }

    private static void LoadProgramme(Utf8JsonWriter json, LoadProgramme programme)
    {
        json.WriteString("protocol", programme.Protocol);
        json.Write("from", programme.From);
        json.WriteBoolean("standsBack", programme.StandsBack);
    }

    private static void Finding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("rule", finding.Rule);
        json.Code<Severity>("severity", finding.Severity);
        json.WriteString("text", finding.Text);
        json.Texts("dates", finding.Dates.Order().Select(Scalar.Of));
    }

    private static void Change(Utf8JsonWriter json, Change change)
    {
        json.Code<ChangeKind>("kind", change.Kind);
        json.WriteString("id", change.Id);
        json.Object("before", change.Before, Session);
        json.Object("after", change.After, Session);
        json.List("why", change.Why, Reason);
    }

    private static void Reason(Utf8JsonWriter json, Reason reason)
    {
        json.WriteString("rule", reason.Rule);
        json.WriteString("text", reason.Text);
        json.WriteString("source", reason.Source);
        json.WriteString("grade", reason.Grade);
    }
}
