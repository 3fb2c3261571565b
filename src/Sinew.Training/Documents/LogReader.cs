using Sinew.Training.Programmes;
using Sinew.Training.Sessions;

namespace Sinew.Training.Documents;

/// <summary>Reads log.json.</summary>
internal static class LogReader
{
    private const int LongestSite = 100;

    public static LogFile Read(Fields fields, DateOnly today, Func<string, bool>? knowsExercise)
    {
        fields.Has("schema");
        var entries = fields.List("sessions", f => Session(f, today, knowsExercise));
        var pain = fields.List("pain", f => Pain(f, today));
        var ill = fields.List("ill", f => Ill(f, today));
        Programme? promised = fields.Document("promised", SchemaVersion.Plan) is { } plan ? PlanReader.Read(plan, knowsExercise) : null;
        fields.Done();
        return new(new([.. entries.Select(e => e.Session).OfType<LoggedSession>()], pain, ill) { Ready = [.. entries.Select(e => e.Ready).OfType<ReadyReport>()] }, promised);
    }

    /// <summary>One entry: a session with what became of it, or one that is still to come with how the runner feels.</summary>
    private sealed record Entry(LoggedSession? Session, ReadyReport? Ready);

    private static Entry? Session(Fields fields, DateOnly today, Func<string, bool>? knowsExercise)
    {
        var status = fields.Code<SessionStatus>("status", required: fields.Has("rpe") || fields.Has("minutes") || fields.HasEntries("sets"));
        var id = SessionReader.Id(fields, "id", required: status is not null and not SessionStatus.Other);
        var date = HealthReader.PastDate(fields, "date", today, required: true);
        var rpe = fields.Number("rpe", 0, 10);
        var minutes = fields.Whole("minutes", 0, 1440);
        var readiness = fields.Object("readiness") is { } r ? ReadReadiness(r) : null;
        var sets = fields.List("sets", f => Set(f, knowsExercise));
        fields.Done();
        if (date is not { } day)
            return null;
        return status is { } known ? new(new(id, day, known, rpe, minutes, readiness, sets), null)
            : readiness is null ? null
            : new(null, new(id, day, readiness));
    }

    private static Readiness ReadReadiness(Fields fields)
    {
        var readiness = new Readiness(
            fields.Number("sleepHours", 0, 24), Score(fields, "soreness"), Score(fields, "fatigue"), Score(fields, "stress"),
            fields.Flag("illness"));
        fields.Done();
        return readiness;
    }

    private static LoggedSet? Set(Fields fields, Func<string, bool>? knowsExercise)
    {
        var exercise = HealthReader.Exercise(fields, "exercise", required: true, knowsExercise);
        var side = fields.Code<LoggedSide>("side") ?? LoggedSide.Both;
        var reps = fields.Whole("reps", 0, 10000);
        var seconds = fields.Whole("seconds", 0, 86400);
        if (fields.Has("reps") && fields.Has("seconds"))
            fields.Refuse("seconds", "null beside reps");
        var load = fields.Load("loadKg");
        var rir = Score(fields, "rir");
        var pain = Score(fields, "pain") ?? 0;
        var formBroke = fields.Flag("formBroke");
        fields.Done();
        return exercise is null ? null : new(exercise, side, reps, seconds, load, rir, pain, formBroke);
    }

    private static PainReport? Pain(Fields fields, DateOnly today)
    {
        var date = HealthReader.PastDate(fields, "date", today, required: true);
        var site = fields.Text("site", LongestSite, required: true);
        var side = fields.Code("side", PainSides);
        var (during, after, morning) = (Score(fields, "during"), Score(fields, "after"), Score(fields, "nextMorning"));
        fields.Done();
        return date is null || site is null ? null : new(date.Value, site, side, during, after, morning);
    }

    private static Illness? Ill(Fields fields, DateOnly today)
    {
        var from = HealthReader.PastDate(fields, "from", today, required: true);
        var to = fields.Date("to");
        if (to < from)
            fields.Refuse("to", $"a date not before from ({Scalar.Of(from.Value)})");
        var fever = fields.Flag("fever");
        fields.Done();
        return from is null ? null : new(from.Value, to, fever);
    }

    private static int? Score(Fields fields, string field) => fields.Whole(field, 0, 10);

    private static readonly Names<LoggedSide> PainSides = new(
        ["both", "left", "right"], [LoggedSide.Both, LoggedSide.Left, LoggedSide.Right]);
}
