using System.Collections.Immutable;
using System.Text.Json;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Documents;

/// <summary>Reads plan.json but for its sessions.</summary>
internal static class PlanReader
{
    /// <summary>The only advice on a run (P-05).</summary>
    public const string DoNotRun = "do_not_run";

    private const int LongestName = 200;
    private const int LongestId = 60;

    public static Programme Read(Fields fields, Func<string, bool>? knowsExercise)
    {
        fields.Has("schema");
        fields.Text("engine", 100);
        var today = fields.Date("today", required: true) ?? default;
        var runner = fields.Text("runner", LongestName) ?? "";
        var level = fields.Code<StrengthLevel>("level") ?? StrengthLevel.Novice;
        var needs = fields.List("needs", Need);
        var blocks = fields.List("blocks", Block);
        var runs = fields.List("runs", Run);
        var sessions = fields.List("sessions", f => SessionReader.Session(f, knowsExercise));
        foreach (var twice in sessions.GroupBy(s => s.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
            fields.Report.Problem(fields.At("sessions"), $"\"{twice.Key}\" more than once", "each id once");
        var rehab = fields.List("rehab", LoadProgramme);
        var findings = fields.List("findings", Finding);
        var changes = fields.List("changes", f => Change(f, knowsExercise));
        fields.Done();
        return new(today, runner, level, needs, blocks, runs, sessions, findings, changes) { Rehab = rehab };
    }

    public static ImmutableArray<Reason> Why(Fields fields) => fields.List("why", f =>
    {
        var rule = f.Text("rule", 40, required: true);
        var text = Prose(f);
        var source = f.Text("source", 100) ?? "";
        var grade = f.Text("grade", 10) ?? "";
        f.Done();
        return rule is null || text is null ? null : new Reason(rule, text, source, grade);
    });

    private static Need? Need(Fields fields)
    {
        var movement = fields.Code<Movement>("movement", required: true);
        var kind = fields.Code<NeedKind>("kind", required: true);
        var text = Prose(fields);
        var why = Why(fields);
        fields.Done();
        return movement is null || kind is null || text is null ? null : new(movement.Value, kind.Value, text, why);
    }

    private static Block? Block(Fields fields)
    {
        var phase = fields.Code("phase", Published.Phases, required: true);
        var from = fields.Date("from", required: true);
        var to = fields.Date("to", required: true);
        if (to < from)
            fields.Refuse("to", $"a date not before from ({Scalar.Of(from.Value)})");
        var why = Why(fields);
        fields.Done();
        return phase is null || from is null || to is null ? null : new(phase.Value, from.Value, to.Value, why);
    }

    private static ListedRun? Run(Fields fields)
    {
        var date = fields.Date("date", required: true);
        var kind = fields.Code("kind", RunNames, required: true);
        var minutes = fields.Whole("minutes", 1, 10000, required: true);
        var start = fields.Time("start");
        var source = fields.Code<RunSource>("source") ?? RunSource.Week;
        var advice = fields.Text("advice", 100, fits: t => t == DoNotRun, allowed: "null, " + DoNotRun);
        fields.Done();
        if (date is null || kind is null || minutes is null)
            return null;
        var km = (double)minutes.Value / RunPattern.MinutesPerKm;
        return new(new(date.Value, kind.Value, minutes.Value, km, start, false, source), advice);
    }

    private static LoadProgramme? LoadProgramme(Fields fields)
    {
        var protocol = fields.Text("protocol", LongestId, required: true);
        var from = fields.Date("from", required: true);
        var standsBack = fields.Flag("standsBack");
        fields.Done();
        return protocol is null || from is null ? null : new(protocol, from.Value, standsBack);
    }

    private static Finding? Finding(Fields fields)
    {
        var rule = fields.Text("rule", 40, required: true);
        var severity = fields.Code<Severity>("severity", required: true);
        var text = Prose(fields);
        var dates = fields.Scalars<DateOnly>("dates", Scalar.DateAllowed, Scalar.TryDate);
        fields.Done();
        return rule is null || severity is null || text is null ? null : new(rule, severity.Value, text, dates);
    }

    private static Change? Change(Fields fields, Func<string, bool>? knowsExercise)
    {
        var kind = fields.Code<ChangeKind>("kind", required: true);
        var id = SessionReader.Id(fields, "id", required: true);
        var before = fields.Object("before") is { IsEmpty: false } b ? SessionReader.Session(b, knowsExercise) : null;
        var after = fields.Object("after") is { IsEmpty: false } a ? SessionReader.Session(a, knowsExercise) : null;
        var why = Why(fields);
        fields.Done();
        return kind is null || id is null ? null : new(kind.Value, id, before, after, why);
    }

    private static string? Prose(Fields fields) => fields.Text("text", Fields.LongestText, required: true);

    /// <summary>Kinds a listed run can have: a rest day is no run.</summary>
    private static readonly Names<RunKind> RunNames = new(
        [.. Units.Code<RunKind>.All.Where(n => n != "rest")], [.. Units.Code<RunKind>.Members.Where(k => k != RunKind.Rest)]);
}
