using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Progression;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;

namespace Sinew.Training.Planning;

/// <summary>
/// The runner as the log shows them today: what hurts joins the conditions (R-605), lifts give estimates (R-513), weeks that were not done make
/// the wish smaller (R-547), illness closes days (R-545), a bad night eases today (R-518).
/// </summary>
internal sealed record RunnerNow
{
    /// <summary>The budgets that a plan is offered in (R-222).</summary>
    private static readonly int[] Budgets = [60, 45, 30, 20, 15];

    /// <summary>The runner file with what the log adds.</summary>
    public required Runner Runner { get; init; }

    /// <summary>
    /// The same with no complaint but those of the runner file: a report of pain takes exercises out (R-605), it begins no load programme
    /// (R-617).
    /// </summary>
    public Runner Declared => Runner with { Conditions = [.. Runner.Conditions.Where(c => FileConditions.Contains(c.Id))] };

    /// <summary>The runner file names the complaint.</summary>
    public bool IsDeclared(ConditionId id) => FileConditions.Contains(id);

    private ImmutableArray<ConditionId> FileConditions { get; init; } = [];

    /// <summary>The log without loads that look mistyped.</summary>
    public required TrainingLog Log { get; init; }

    /// <summary>What became of the promised sessions.</summary>
    public required Performed Performed { get; init; }

    /// <summary>What to tell about it.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>First day on which strength may be done again, or null for any.</summary>
    public DateOnly? NotBefore { get; private init; }

    /// <summary>Light sessions that come first after a fever (R-545).</summary>
    public int LightFirst { get; private init; }

    /// <summary>How today's session changes (R-518).</summary>
    public ReadinessAdvice Readiness { get; private init; } = Autoregulate.Before(null);

    /// <summary>Why days are closed, or today is eased; empty if nothing is.</summary>
    public ImmutableArray<Reason> Why { get; private init; } = [];

    /// <summary>Why the next sessions are light (R-545); empty if they are not.</summary>
    public ImmutableArray<Reason> LightWhy { get; private init; } = [];

    /// <summary>Why a lighter week comes early (R-407); empty if none does.</summary>
    public ImmutableArray<Reason> EarlyWhy { get; private init; } = [];

    /// <summary>Sets were written down: doses follow from them.</summary>
    public bool HasSets => Log.Sessions.Any(s => !s.Sets.IsEmpty);

    /// <summary>Pain that the log reports and the plan answers.</summary>
    public ImmutableArray<Reason> PainWhy { get; private init; } = [];

    /// <summary>Places that no condition knows, in the runner's words, and the pain there.</summary>
    public ImmutableArray<(string Place, int Pain)> Unplaced { get; private init; } = [];

    /// <summary>The complaints that <see cref="PainWhy"/> is about.</summary>
    public ImmutableArray<ConditionId> Complaints { get; private init; } = [];

    /// <summary>Reasons for fewer or shorter sessions.</summary>
    public ImmutableArray<Reason> FewerWhy { get; private init; } = [];

    private DateOnly Day { get; init; }

    private static bool IsSlip(TestResult test) => test is { Id: TestId.E1rm, Value: > Performed.MostKg };

    /// <summary>Reads the log.</summary>
    public static RunnerNow Of(Runner runner, TrainingLog log, Programme? promised, Catalogue catalogue, DateOnly today)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var slip in runner.Tests.Where(IsSlip).OrderBy(static t => t.Date).ThenBy(static t => t.Exercise, StringComparer.Ordinal))
            findings.Add(new("R-437", Severity.Warning, FormattableString.Invariant($"A best of {slip.Value:0.#} kg on {slip.Exercise?.Replace('_', ' ')} is more than anybody lifts: it is a slip, and no load is taken from it. Mend it in the runner file, in kilograms."), []));
        runner = runner.Tests.Any(IsSlip) ? runner with { Tests = runner.Tests.RemoveAll(IsSlip) } : runner;
        var performed = Performed.Of(promised, log, catalogue, today);
        if (performed.Assumed && performed.Done.Length > 0)
            findings.Add(new("R-014", Severity.Info, "Nothing is logged: the plan takes every session before today as done as it was asked.", []));
        foreach (var doubtful in performed.Doubtful)
            findings.Add(new("R-516", Severity.Warning, $"{doubtful.Name} with {doubtful.Load} on {Words.Date(doubtful.Date)} looks like a slip of the pen, being more than {(doubtful.Load.Grams > Performed.MostKg * 1000 ? "anybody lifts" : "twice what it was before")}; it changes nothing. If it is right, log it again.", []));
        findings.AddRange(Unmatched.Of(runner, log, promised, catalogue, today));
        findings.AddRange(Unlogged.Of(log, performed, promised, today));
        findings.AddRange(AboveOwned.Of(runner, performed.Clean(log), catalogue, today));
        log = ReportedPain.WithUsual(performed.Clean(log), runner.Conditions);

        var reported = ReportedPain.Of(log, runner.Conditions, today, runner.Screening?.Cleared == true);
        foreach (var (text, pain) in reported.Unknown)
            findings.Add(new("R-605", pain > PainResponse.Acceptable ? Severity.Warning : Severity.Advice, $"{(pain > PainResponse.Acceptable ? $"Pain of {pain} of 10 is too much to train through: let a physiotherapist or doctor look at it. " : "")}Pain at \"{text}\" names no place that the plan knows, so no exercise was left out for it; but none that you logged gets harder while it hurts. Leave out yourself what hurts, or name it as a condition of the runner file. {ReportedPain.Again}.", []));
        findings.AddRange(reported.Refer);
        var painful = reported.Apply(runner);
        var lifted = WithEstimates(painful, log, catalogue, today);
        var adherence = promised is null || performed.Assumed ? null : Adherence.Of(log, promised, today);
        var fitting = adherence is { Replan: true } ? Fitting(lifted, adherence, findings) : lifted;

        var resumption = Return.On(log, today, runner.AgeOn(today));
        var why = resumption.Why.Where(r => r.Rule == "R-545").ToImmutableArray();
        var light = resumption.LightFirst > 0 ? why[^1..] : [];
        why = why[..^light.Length];
        var notBefore = resumption.NotBefore == DateOnly.MaxValue ? AfterFever(log, today) : resumption.NotBefore;
        if (notBefore is null && log.Ill.Where(i => !i.Fever && i.From <= today && !(i.To < today)).Select(i => i.To ?? today).DefaultIfEmpty(DateOnly.MinValue).Max() is var ill && ill >= today)
        {
            notBefore = ill.AddDays(1);
            why = [Because.Of("R-518", "You are ill: rest until it is over.")];
        }

        var readiness = Latest(log, today);
        if (notBefore is null && readiness.Rest)
            notBefore = today.AddDays(1);
        if (notBefore is { } open)
            findings.Add(new("R-545", Severity.Info, $"You are ill, or were until just now: nothing is planned before {Words.Date(open)}. Plan again when you know more.", [open]));
        return new()
        {
            Runner = fitting,
            Findings = findings.ToImmutable(),
            NotBefore = notBefore,
            LightFirst = resumption.LightFirst,
            LightWhy = light,
            EarlyWhy = DeloadSigns.Of(log, catalogue, performed.Done.LastOrDefault(s => s.Deload)?.Date ?? DateOnly.MinValue, today).Why,
            Readiness = readiness,
            Why = [.. why, .. readiness.Why],
            Log = log,
            Performed = performed,
            FileConditions = [.. runner.Conditions.Select(c => c.Id)],
            PainWhy = reported.Why,
            Unplaced = reported.Unknown,
            Complaints = [.. reported.Conditions.Select(c => c.Id)],
            FewerWhy = adherence?.Replan == true ? adherence.Why : [],
            Day = today,
        };
    }

    /// <summary>
    /// The first sessions after a fever are light (R-545): 30 minutes at most, and a day lies between one and the next; what stands on the day after is
    /// let go. Minutes and the free day are design decisions.
    /// </summary>
    public ImmutableArray<PlacedSession> Gently(ImmutableArray<PlacedSession> placed)
    {
        if (LightFirst == 0)
            return placed;
        var gently = ImmutableArray.CreateBuilder<PlacedSession>(placed.Length);
        var left = LightFirst;
        var last = LightFirst < Return.LightSessions ? Performed.Done.Where(s => s.Class != SessionClass.R && s.Date <= Day).Select(s => s.Date).DefaultIfEmpty(DateOnly.MinValue).Max() : DateOnly.MinValue;
        foreach (var session in placed.OrderBy(s => s.Date).ThenBy(s => s.Start))
        {
            if (left == 0 || session.Date < Day)
            {
                gently.Add(session);
                continue;
            }

            if (session.Date.DayNumber - last.DayNumber < LightEvery)
                continue;
            (left, last) = (left - 1, session.Date);
            gently.Add(session with { Class = session.Class is SessionClass.H or SessionClass.M ? SessionClass.L : session.Class, Budget = Math.Min(session.Budget, LightMinutes), AfterFever = true });
        }

        return gently.ToImmutable();
    }

    private const int LightMinutes = 30; // R-545, a design decision
    private const int LightEvery = 2; // days

    /// <summary>Today's rehab as the morning allows it; what stands beside it was eased when it was prescribed (<see cref="EasedToday"/>).</summary>
    public ImmutableArray<Session> Today(ImmutableArray<Session> sessions, Catalogue catalogue) =>
        Readiness.Tier == ReadinessTier.Green ? sessions : [.. sessions.Select(s => s.Date == Day && s.Exercises.Any(IsRehab) ? Eased(s, catalogue) : s).OfType<Session>()];

    private Session? Eased(Session own, Catalogue catalogue)
    {
        ImmutableArray<PrescribedExercise> exercises = [.. own.Exercises.Where(e => !IsRehab(e)), .. Autoregulate.Apply(Readiness, [.. own.Exercises.Where(IsRehab)], catalogue)];
        if (exercises.IsEmpty)
            return null;
        ImmutableArray<PrescribedExercise> brief = [.. own.Short.Exercises.Where(e => !IsRehab(e)), .. Autoregulate.Apply(Readiness, [.. own.Short.Exercises.Where(IsRehab)], catalogue)];
        if (brief.IsEmpty)
            brief = exercises[..1];
        return own with
        {
            Exercises = exercises,
            Minutes = SessionMinutes.Of(exercises),
            Short = new(SessionMinutes.Of(brief), brief),
            Why = own.Why.Any(w => w.Rule == "R-518") ? own.Why : [.. Readiness.Why, .. own.Why],
        };
    }

    private static bool IsRehab(PrescribedExercise exercise) => exercise.Slot == Slot.Rehab;

    /// <summary>The log says that the runner was ill on a day that has passed.</summary>
    public bool WasIll(DateOnly date) => Log.Ill.Any(i => i.From <= date && date <= (i.To ?? Day));

    // The end is unknown: two days after tomorrow at the earliest; known, two days after it.
    private static DateOnly AfterFever(TrainingLog log, DateOnly today) =>
        log.Ill.Where(i => i.Fever && i.From <= today && !(i.To < today)).Max(i => i.To ?? today).AddDays(3);

    // What was said for today; of several reports the one that asks for most care.
    private static ReadinessAdvice Latest(TrainingLog log, DateOnly today) =>
        log.Felt.Where(r => r.Date == today).Select(r => Autoregulate.Before(r.Readiness)).OrderBy(a => a.Tier).ThenBy(a => a.Rest).LastOrDefault() ?? Autoregulate.Before(null);

    private static Runner WithEstimates(Runner runner, TrainingLog log, Catalogue catalogue, DateOnly today)
    {
        var estimates = new List<TestResult>();
        foreach (var id in log.Sessions.SelectMany(s => s.Sets).Select(s => s.Exercise).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!catalogue.TryFind(id, out var exercise) || E1rmTrend.Of(log, exercise, today) is not { Points: { IsEmpty: false } points })
                continue;
            var tested = runner.Tests.Any(t => t.Id == TestId.E1rm && string.Equals(t.Exercise, id, StringComparison.Ordinal) && t.Date >= points[^1].Date);
            // The lower of the smoothed and the last estimate: a good day is no promise.
            if (!tested)
                estimates.Add(new(TestId.E1rm, points[^1].Date, id, null, null, Math.Floor(Math.Min(points[^1].SmoothKg, points[^1].Best.Kg) * 2) / 2));
        }

        return estimates.Count == 0 ? runner : runner with { Tests = [.. runner.Tests.Where(t => !estimates.Exists(e => t.Id == e.Id && string.Equals(t.Exercise, e.Exercise, StringComparison.Ordinal))), .. estimates] };
    }

    private static Runner Fitting(Runner runner, Adherence adherence, ImmutableArray<Finding>.Builder findings)
    {
        var times = runner.Availability;
        var sessions = Math.Min(times.SessionsPerWeek, adherence.SessionsAWeek);
        var minutes = adherence.MinutesASession <= 0 ? times.Minutes : Math.Min(times.Minutes, Budgets.FirstOrDefault(b => b <= adherence.MinutesASession, Budgets[^1]));
        findings.Add(new("R-547", Severity.Advice, $"{adherence.Why[0].Text} If that is how it will stay, write it into the runner file; three good weeks bring the rest back.", []));
        return runner with { Availability = times with { SessionsPerWeek = sessions, Minutes = minutes } };
    }
}
