using System.Text;
using Sinew.Training.Calendar;
using Sinew.Training.Documents;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Cases;

/// <summary>A runner.json, read, planned for and checked.</summary>
internal sealed record Case(Runner Runner, Programme Plan, CheckResult Check)
{
    /// <summary>Monday of week 1.</summary>
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static Case Of(string json)
    {
        var read = RunnerDocument.Read(Encoding.UTF8.GetBytes(json), Today, id => Catalogue.Default.TryFind(id, out _));
        Assert.True(read.IsRead, string.Join('\n', read.Problems));
        Assert.Empty(read.Warnings);
        var plan = Planner.Plan(new PlanRequest(read.Value, [], Catalogue.Default, Today));
        return new(read.Value, plan, Training.Rules.Check.Run(plan, read.Value, Catalogue.Default, id => RuleBook.Default.TryFind(id, out _)));
    }

    /// <summary>Sessions of week 1, 2, …</summary>
    public IEnumerable<Session> Week(int number) => Plan.Sessions.Where(s => WeekOf(s.Date) == number);

    public IEnumerable<Session> Weeks(int from, int to) => Plan.Sessions.Where(s => WeekOf(s.Date) >= from && WeekOf(s.Date) <= to);

    public static int WeekOf(DateOnly date) => ((date.DayNumber - TrainingWeek.MondayOf(Today).DayNumber) / 7) + 1;

    public bool IsDeload(int week) => Week(week).Any(s => s.Deload);

    /// <summary>Weeks of each phase as the season shows them: "AA 4, GS 7".</summary>
    public string Phases => string.Join(", ", Plan.Blocks.Select(b => $"{b.Phase} {(b.To.DayNumber - b.From.DayNumber + 1) / 7}"));

    public static Exercise Of(PrescribedExercise item) => Catalogue.Default[item.Exercise];

    /// <summary>Every exercise a runner could end up doing in these sessions: the full and the short version and all alternatives.</summary>
    public static IEnumerable<Exercise> Offered(IEnumerable<Session> sessions) => sessions
        .SelectMany(s => s.Exercises.Concat(s.Short.Exercises)).SelectMany(e => e.Alternatives.Prepend(e.Exercise)).Distinct()
        .Select(id => Catalogue.Default[id]);

    public static IEnumerable<Exercise> Done(IEnumerable<Session> sessions) => sessions.SelectMany(s => s.Exercises).Select(Of);

    /// <summary>Lower-body hard sets: work that tires the legs with five or fewer in reserve.</summary>
    public static int HardSets(IEnumerable<Session> sessions) => sessions.SelectMany(s => s.Exercises)
        .Where(e => e.Slot is not (Slot.Warmup or Slot.Rehab) && Of(e).IsLowerWork && !(Of(e).Measure == Measure.Contacts && Of(e).Impact <= 1))
        .Sum(e => e.Sets.Count(s => s.Rir <= 5 && !(Of(e).Measure == Measure.Time && s.Hi < 30)));

    public int HardSetsIn(int week) => HardSets(Week(week));

    /// <summary>Days from a session to the next A race.</summary>
    public int DaysToRace(Session session) => Runner.Races.Where(r => r.Priority == RacePriority.A && r.Date >= session.Date)
        .Select(r => r.Date.DayNumber - session.Date.DayNumber).DefaultIfEmpty(int.MaxValue).Min();

    /// <summary>Sessions before the first A race.</summary>
    public IEnumerable<Session> BeforeRace => Plan.Sessions.Where(s => DaysToRace(s) < int.MaxValue);

    /// <summary>Kilometres of a week by its runs as planned: the stated volume where there is one.</summary>
    public double Km(int week)
    {
        var monday = TrainingWeek.MondayOf(Today).AddDays(7 * (week - 1));
        var calendar = Runner.Volume.Where(v => v.From <= monday).OrderBy(v => v.From).LastOrDefault();
        return calendar?.Km ?? Plan.Runs.Where(r => WeekOf(r.Run.Date) == week).Sum(r => r.Run.Km);
    }

    /// <summary>Everything the plan says to the runner.</summary>
    public IEnumerable<string> Texts => Plan.Findings.Select(f => f.Text)
        .Concat(Plan.Needs.Select(n => n.Text))
        .Concat(Plan.Blocks.SelectMany(b => b.Why).Select(w => w.Text))
        .Concat(Plan.Sessions.SelectMany(s => s.Why.Concat(s.Exercises.SelectMany(e => e.Why))).Select(w => w.Text));

    /// <summary>Unmet wants that no finding of the plan explains by rule and date.</summary>
    public IEnumerable<Violation> Unexplained => Check.Wants.Where(w => !Plan.Findings.Any(f => f.Rule == w.Rule && (f.Dates.IsEmpty
        || w.Date is null || f.Dates.Any(d => TrainingWeek.MondayOf(d) == TrainingWeek.MondayOf(w.Date.Value)))));

    /// <summary>No floor is broken, and none had to be mended by leaving a session out.</summary>
    public void BreaksNoFloor()
    {
        Assert.True(Check.Accepted, string.Join('\n', Check.Floors));
        Assert.DoesNotContain(Plan.Findings, f => f.Text.StartsWith("Left out by the last safety check", StringComparison.Ordinal));
    }

    public void ExplainsEveryWant() => Assert.True(!Unexplained.Any(), string.Join('\n', Unexplained));
}
