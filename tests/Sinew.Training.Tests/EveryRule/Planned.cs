using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Tests.Oracle;

namespace Sinew.Training.Tests.EveryRule;

/// <summary>A random runner's finished plan with what its words mean: classes, hard sets, contacts, weeks and days.</summary>
internal sealed class Planned
{
    private const int Beyond = 7;

    public Planned(ulong seed)
        : this(seed, RandomRunners.Of(seed))
    {
    }

    public Planned(ulong seed, (Runner Runner, DateOnly Today) of)
        : this(seed, of.Runner, of.Today, Planner.Plan(new(of.Runner, [], Catalogue.Default, of.Today)), null)
    {
    }

    /// <summary>A plan that was made with a log: what was done before <paramref name="ahead"/> may differ from what stands in it.</summary>
    public Planned(ulong seed, Runner runner, DateOnly today, Programme plan, DateOnly ahead)
        : this(seed, runner, today, plan, (DateOnly?)ahead)
    {
    }

    private Planned(ulong seed, Runner runner, DateOnly today, Programme plan, DateOnly? ahead)
    {
        Seed = seed;
        (Runner, Today, Plan) = (runner, today, plan);
        Ahead = ahead ?? DateOnly.MinValue;
        var last = Plan.Blocks.IsEmpty ? Today : Plan.Blocks[^1].To;
        Runs = [.. TypedRuns.Of(Runner, TrainingWeek.MondayOf(Today).AddDays(-7), last.AddDays(Beyond))];
        // Which run of a first, begun week is its long one is read on the season's first day, not anew on each day of planning.
        Diary = new(Runs, Runner.Races, ahead is not null && !Plan.Blocks.IsEmpty ? Plan.Blocks[0].From : Today);
        var exposures = new Dictionary<string, int>(StringComparer.Ordinal);
        All = [.. Plan.Sessions.Select(s => new Held(s, Runner, Today, exposures))];
        Sessions = [.. All.Where(s => s.Session.Class != SessionClass.R)];
        var weeks = ImmutableArray.CreateBuilder<PlannedWeek>();
        for (var monday = TrainingWeek.MondayOf(Today); monday <= last; monday = monday.AddDays(7))
            weeks.Add(new(weeks.Count, monday, this));
        Weeks = weeks.ToImmutable();
    }

    public ulong Seed { get; }

    public Runner Runner { get; }

    public DateOnly Today { get; }

    public Programme Plan { get; }

    public ImmutableArray<PlannedRun> Runs { get; }

    public Diary Diary { get; }

    /// <summary>Sessions that are not rehab.</summary>
    public ImmutableArray<Held> Sessions { get; }

    /// <summary>All sessions.</summary>
    public ImmutableArray<Held> All { get; }

    public ImmutableArray<PlannedWeek> Weeks { get; }

    /// <summary>The first day that wants are asked of: where a log tells of the days before, the first that it does not tell of; else the first of all.</summary>
    public DateOnly Ahead { get; }

    /// <summary>Whole weeks that wants are asked of.</summary>
    public IEnumerable<PlannedWeek> WeeksAhead => Weeks.Where(w => w.Monday >= Ahead);

    /// <summary>P-01 or P-05 holds: wants do not apply.</summary>
    public bool Stopped => Runner.Screening is { ParqClear: false } || Runner.Screening is { Cleared: false, RedFlags.IsEmpty: false } || Has(ConditionId.BsiSuspected);

    public Phase PhaseOn(DateOnly date) => (Plan.Blocks.FirstOrDefault(b => date <= b.To) ?? Plan.Blocks[^1]).Phase;

    public bool Has(ConditionId id) => Runner.Conditions.Any(c => c.Id == id);

    public PlannedWeek WeekOf(DateOnly date) => Weeks[TrainingWeek.Count(Today, date) - 1];

    /// <summary>Weeks with a session before the week of a date.</summary>
    public int StrengthWeeksBefore(DateOnly date) => Weeks.Count(w => w.Index < WeekOf(date).Index && !w.Sessions.IsEmpty);

    /// <summary>An advice of this rule in words, dated in the week of the date.</summary>
    public bool Tells(string rule, DateOnly date) => Plan.Findings.Any(f => f.Rule == rule && f.Severity == Severity.Advice && f.Text.Length > 0
        && f.Dates.Any(d => TrainingWeek.MondayOf(d) == TrainingWeek.MondayOf(date)));
}

/// <summary>A Monday–Sunday week of a plan.</summary>
internal sealed class PlannedWeek(int index, DateOnly monday, Planned plan)
{
    public int Index { get; } = index;

    public DateOnly Monday { get; } = monday;

    public Phase Phase { get; } = plan.Plan.Blocks.IsEmpty ? Phase.TR : plan.PhaseOn(monday < plan.Today ? plan.Today : monday);

    public ImmutableArray<Held> Sessions { get; } = [.. plan.Sessions.Where(s => s.Session.Date >= monday && s.Session.Date < monday.AddDays(7))];

    /// <summary>All sessions of the week, rehab too.</summary>
    public ImmutableArray<Held> All { get; } = [.. plan.All.Where(s => s.Session.Date >= monday && s.Session.Date < monday.AddDays(7))];

    public int HardSets => Sessions.Sum(s => s.HardSets);

    public int Contacts => Sessions.Sum(s => s.Contacts);

    /// <summary>As planned by the runner from this week on, else the sum of its runs; to a tenth (P-45).</summary>
    public double Km { get; } = Math.Round(
        plan.Runner.Volume.Where(v => v.From < monday.AddDays(7)).OrderBy(v => v.From).LastOrDefault()?.Km
            ?? plan.Runs.Where(r => r.Date >= monday && r.Date < monday.AddDays(7) && r.Kind != RunKind.Cross).Sum(r => r.Km),
        1, MidpointRounding.AwayFromZero);

    public bool Deload => !Sessions.IsEmpty && Sessions.All(s => s.Session.Deload);

    public bool HasRace { get; } = Enumerable.Range(monday.DayNumber, 7).Any(plan.Diary.RaceDay);

    /// <summary>Wants do not apply in taper, recovery and deload.</summary>
    public bool Rests => Sessions.Any(s => s.Session.Deload || s.Session.Phase is Phase.TP or Phase.TR);
}
