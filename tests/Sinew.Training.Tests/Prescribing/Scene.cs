using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Prescribing;

/// <summary>A runner, a season and placed sessions made by hand, so that Prescribe is tested on its own.</summary>
internal sealed record Scene(Runner Runner, Season Season, RunCalendar Calendar, ImmutableArray<PlacedSession> Placed, ImmutableArray<Need> Needs)
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public PrescribeResult Fill() => Prescribe.Fill(Runner, Catalogue.Default, Season, Calendar, Placed, Needs, Today);

    /// <summary>The questions and answers of the searches behind a filling from this catalogue.</summary>
    public Trace Watch(Catalogue catalogue)
    {
        var trace = new Trace();
        _ = Prescribe.Fill(Runner, new Permitted(Runner, catalogue, Today), Season, Calendar, Placed, Needs, Today, trace);
        return trace;
    }

    public static Runner SomeRunner(StrengthLevel level = StrengthLevel.Intermediate, int age = 30) => new(
        "Kim", Today.AddYears(-age).AddDays(-40), Sex.Female, 62, 168, null, level, false, RaceEvent.K10, [], [], [], [],
        new Availability([], 45, 2, SessionStyle.Standard, new(6, 0), new(21, 0), [], false), Equipment.Nothing, [Goal.Performance], [],
        new Screening(true, [], false, false, null, null, null), [], ProgrammeStyle.Sinew, new Policies(LastPhase.Keep, HardDays.Auto, LiftFirst.Never));

    public static Equipment Kit(Implement[] owned, double[]? pairs = null, double[]? kettlebells = null, double[]? barbell = null)
    {
        var flags = Equipment.Everybody;
        foreach (var thing in owned)
            flags = flags.With(thing);
        var dumbbells = Loads(pairs);
        return new(flags, dumbbells, dumbbells, Loads(kettlebells), Loads(barbell));
    }

    public static Equipment Gym() => Kit(
        [
            Implement.Step, Implement.Box, Implement.Bench, Implement.Band, Implement.Miniband, Implement.Dumbbell, Implement.Kettlebell, Implement.Barbell,
            Implement.Rack, Implement.Trapbar, Implement.Cable, Implement.Pulldown, Implement.MachineLegpress, Implement.MachineLegcurl, Implement.MachineCalf,
            Implement.PullupBar, Implement.Swissball,
        ],
        [.. Enumerable.Range(1, 16).Select(i => i * 2.5)], [8, 12, 16, 20, 24], [.. Enumerable.Range(0, 60).Select(i => 20 + (i * 2.5))]);

    /// <summary>A season of whole weeks: phase and number of weeks in turn; every fourth week is a deload unless told otherwise.</summary>
    public static Season SeasonOf((Phase Phase, int Weeks)[] parts, Func<int, double>? km = null, int deloadEvery = 4, bool ultra = false)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var weeks = ImmutableArray.CreateBuilder<SeasonWeek>();
        foreach (var (phase, count) in parts)
        {
            var from = Today.AddDays(weeks.Count * 7);
            blocks.Add(new(phase, from, from.AddDays((count * 7) - 1), [new("R-430", "By hand.", "D", "C")]));
            for (var w = 0; w < count; w++)
            {
                var index = weeks.Count;
                var deload = deloadEvery > 0 && index % deloadEvery == deloadEvery - 1 && phase is not (Phase.TP or Phase.TR);
                weeks.Add(new(index, Today.AddDays(index * 7), Today.AddDays((index * 7) + 6), phase, deload, km?.Invoke(index) ?? 30, index));
            }
        }

        return new(blocks.ToImmutable(), weeks.ToImmutable(), false, ultra, []);
    }

    /// <summary>One session per given weekday and week; the class by <paramref name="classOf"/> of phase and order.</summary>
    public static ImmutableArray<PlacedSession> Place(Season season, DayOfWeek[] days, int budget, Func<Phase, int, SessionClass>? classOf = null, int start = 1110)
    {
        var placed = ImmutableArray.CreateBuilder<PlacedSession>();
        foreach (var week in season.Weeks)
        {
            for (var i = 0; i < days.Length; i++)
            {
                var date = week.From.AddDays(TrainingWeek.Index(days[i]));
                var wanted = classOf?.Invoke(week.Phase, i) ?? (week.Phase == Phase.TR ? SessionClass.L : SessionClass.M);
                placed.Add(new(date, start, budget, wanted, wanted, Placement.OwnDay, season.PhaseOn(date), week.Deload, week.Index));
            }
        }

        return placed.ToImmutable();
    }

    public static RunCalendar Runs(Season season, params (DayOfWeek Day, RunKind Kind, int Minutes, int Hour)[] week)
    {
        var runs = new List<PlannedRun>();
        foreach (var w in season.Weeks)
        {
            foreach (var (day, kind, minutes, hour) in week)
                runs.Add(new(w.From.AddDays(TrainingWeek.Index(day)), kind, minutes, minutes / 6.0, new TimeOnly(hour, 0), false, RunSource.Week));
        }

        return new(runs, [], Today, season.Weeks[^1].To);
    }

    public static Need Weak(Movement movement, string text) => new(movement, NeedKind.Weak, text, [new("R-571", text, "HEB17", "B")]);

    /// <summary>The plan as text: what a failing test shows.</summary>
    public static string Show(PrescribeResult result)
    {
        var text = new StringBuilder();
        foreach (var s in result.Sessions)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{s.Id} {s.Date:ddd} {s.Phase} {s.Class} {(s.Deload ? "deload " : "")}{s.Minutes} min (short {s.Short.Minutes})");
            foreach (var e in s.Exercises)
            {
                var one = e.Sets[0];
                text.AppendLine(CultureInfo.InvariantCulture, $"   {e.Slot,-9} {e.Exercise,-28} {e.Sets.Length}x{one.Lo}-{one.Hi} {one.Measure} {one.Side} @{one.Rir} {one.Percent1Rm} {one.Load} r{one.RestSeconds} [{string.Join(' ', e.Alternatives)}] {string.Join(" | ", e.Why.Select(w => w.Rule + " " + w.Text))}");
            }

            text.AppendLine("   short: " + string.Join(", ", s.Short.Exercises.Select(e => e.Exercise + " x" + e.Sets.Length)));
            text.AppendLine("   why: " + string.Join(" | ", s.Why.Select(w => w.Rule + " " + w.Text)));
        }

        foreach (var f in result.Findings)
            text.AppendLine(CultureInfo.InvariantCulture, $"{f.Rule} {f.Severity} {f.Text} {string.Join(",", f.Dates)}");
        return text.ToString();
    }

    private static ImmutableArray<Load> Loads(double[]? kg) => kg is null ? [] : [.. kg.Select(k => Load.FromKg((decimal)k)).Order()];
}
