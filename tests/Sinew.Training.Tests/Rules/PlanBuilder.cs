using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Rules;

/// <summary>A runner with a plan made by hand.</summary>
internal sealed record Case(string Name, Runner Runner, Programme Plan)
{
    /// <summary>What became of the sessions before the plan's day, or null where all were done.</summary>
    public Performed? Performed { get; init; }

    public override string ToString() => Name;
}

/// <summary>An exercise as written in a hand-made plan; what is left out comes from the catalogue's dose.</summary>
internal sealed record Ex(string Id, int Sets = 2, int? Rir = null, double? Kg = null, int? Pct = null, int? Hi = null, Slot Slot = Slot.Second);

/// <summary>Builds programmes by hand: blocks, then sessions, with the arithmetic of R-222 and nothing else decided.</summary>
internal sealed class PlanBuilder(string name, Runner runner, DateOnly today)
{
    private readonly List<Block> blocks = [];
    private readonly List<Session> sessions = [];
    private readonly HashSet<int> deloads = [];

    public static Reason Why(string rule = "R-085") => new(rule, "Because of your week.", "D", "C");

    /// <summary>Adds a block of whole weeks; the first one begins today.</summary>
    public PlanBuilder Block(Phase phase, int weeks)
    {
        var from = blocks.Count == 0 ? today : blocks[^1].To.AddDays(1);
        blocks.Add(new(phase, from, TrainingWeek.MondayOf(from).AddDays((7 * weeks) - 1), [Why("R-430")]));
        return this;
    }

    public PlanBuilder Deload(params int[] weeks)
    {
        deloads.UnionWith(weeks);
        return this;
    }

    /// <summary>Adds one session in each of the weeks, numbered from 1; content may be null to leave a week out.</summary>
    public PlanBuilder Weekly(DayOfWeek day, string start, int fromWeek, int toWeek, SessionClass level, Func<int, Ex[]?> content)
    {
        for (var week = fromWeek; week <= toWeek; week++)
        {
            var date = TrainingWeek.MondayOf(today).AddDays((7 * (week - 1)) + TrainingWeek.Index(day));
            if (date >= today && content(week) is { } exercises)
                Add(date, start, level, deloads.Contains(week), exercises);
        }

        return this;
    }

    public PlanBuilder Add(DateOnly date, string start, SessionClass level, bool deload, params Ex[] exercises)
    {
        var phase = blocks.First(b => date <= b.To).Phase;
        var asked = exercises.Select(e => Prescribe(e, phase, level, deload)).ToImmutableArray();
        var brief = asked.Take(2).Select(a => a with { Sets = [a.Sets[0]] }).ToImmutableArray();
        var at = TimeOnly.Parse(start, System.Globalization.CultureInfo.InvariantCulture);
        var run = runner.Week.Any(w => w.Day == date.DayOfWeek);
        sessions.Add(new(
            $"{TrainingWeek.Iso(date)}-{(char)('A' + sessions.Count(s => TrainingWeek.MondayOf(s.Date) == TrainingWeek.MondayOf(date)))}", date, at,
            Minutes(asked), level, FormatOf(date), run ? Placement.AfterRun : Placement.OwnDay, phase, deload, asked,
            new(Minutes(brief), brief), [Why("R-303")]));
        return this;
    }

    public Case Build(string? advice = null)
    {
        var last = blocks[^1].To;
        var runs = RunPattern.Expand(runner, today, last).Where(r => r.Date >= today).Select(r => new ListedRun(r, advice)).ToImmutableArray();
        return new(name, runner, new(
            today, runner.Name, runner.Level, [new(Movement.PlantarFlexion, NeedKind.Weak, "Your calf test: 18 right, 24 left.", [Why("R-571")])],
            [.. blocks], runs, [.. sessions.OrderBy(s => s.StartsAt)], [new("P-36", Severity.Info, "All is covered.", [])], []));
    }

    /// <summary>R-222, written a second time.</summary>
    public static int Minutes(IEnumerable<PrescribedExercise> exercises)
    {
        var seconds = 0;
        foreach (var set in exercises.SelectMany(e => e.Sets))
        {
            var one = set.Measure == Measure.Reps ? set.Hi * set.Tempo.SecondsPerRep : set.Measure == Measure.Contacts ? 2 * set.Hi : set.Hi;
            seconds += (set.Side == Side.Each ? (one * 2) + 15 : one) + set.RestSeconds;
        }

        return 6 + (int)Math.Ceiling(seconds / 60.0);
    }

    /// <summary>An exercise with its dose of a phase.</summary>
    public static PrescribedExercise Prescribe(Ex asked, Phase phase, SessionClass level, bool deload)
    {
        var exercise = Catalogue.Default[asked.Id];
        var from = level == SessionClass.M && phase is Phase.MS or Phase.PW or Phase.MT ? Phase.GS : phase;
        var dose = exercise.DoseIn(from) ?? exercise.DoseIn(Phase.GS) ?? exercise.DoseIn(Phase.MS)!;
        var sets = deload ? Math.Max(1, asked.Sets / 2) : asked.Sets;
        var rir = (asked.Rir ?? dose.Rir) + (deload ? 2 : 0);
        var hi = asked.Hi ?? dose.Hi;
        var set = new SetPrescription(
            exercise.Measure, Math.Min(dose.Lo, hi), hi, dose.PerSide ? Side.Each : Side.Both, asked.Kg is { } kg ? Load.FromKg((decimal)kg) : null,
            asked.Pct, rir, exercise.Tempo, dose.RestSeconds);
        return new(asked.Id, exercise.Name, asked.Slot, [.. Enumerable.Repeat(set, sets)], [], [Why()]);
    }

    private SessionFormat FormatOf(DateOnly date)
    {
        var minutes = runner.Availability.Windows.FirstOrDefault(w => w.Day == date.DayOfWeek)?.Minutes ?? runner.Availability.Minutes;
        return minutes >= 30 ? SessionFormat.Full : minutes > 20 ? SessionFormat.Short : SessionFormat.Mini;
    }
}
