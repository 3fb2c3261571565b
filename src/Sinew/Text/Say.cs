using System.Globalization;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Text;

/// <summary>Values as a runner reads them; English and culture-invariant.</summary>
internal static class Say
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    public static string Weekday(DayOfWeek day) => day.ToString()[..3];

    /// <summary>"Tue 24 Nov".</summary>
    public static string Day(DateOnly date) => Invariant($"{Weekday(date.DayOfWeek)} {date.Day,2} {Months[date.Month - 1]}");

    /// <summary>"24 Nov" and the year where it is not the given one.</summary>
    public static string Date(DateOnly date, int year) =>
        Invariant($"{date.Day} {Months[date.Month - 1]}{(date.Year == year ? "" : Invariant($" {date.Year}"))}");

    public static string Month(DateOnly date) => Months[date.Month - 1];

    public static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string Class(SessionClass sessionClass) => sessionClass switch
    {
        SessionClass.H => "heavy",
        SessionClass.M => "moderate",
        SessionClass.L => "light",
        SessionClass.P => "primer",
        SessionClass.R => "rehab",
        _ => throw new ArgumentOutOfRangeException(nameof(sessionClass), sessionClass, null),
    };

    public static string Placement(Placement placement) => placement switch
    {
        Training.Programmes.Placement.OwnDay => "a day without a run",
        Training.Programmes.Placement.AfterRun => "after the run",
        Training.Programmes.Placement.BeforeRun => "before the run",
        _ => throw new ArgumentOutOfRangeException(nameof(placement), placement, null),
    };

    public static string Run(PlannedRun run)
    {
        var kind = run.Kind == RunKind.Cross && run.Hard ? "hard class" : run.Kind == RunKind.Cross ? "cross-training" : run.Kind.ToString().ToLowerInvariant();
        var amount = run.Kind == RunKind.Race ? Invariant($"{run.Km:0.#} km") : Invariant($"{run.Minutes} min");
        return run.Start is { } start ? $"{kind} {amount} {Time(start)}" : $"{kind} {amount}";
    }

    /// <summary>"3 × 8–12 each side · 8 kg · 4 in reserve · tempo 2-0-1 · rest 75 s".</summary>
    public static string Sets(PrescribedExercise exercise) => string.Join("  +  ", Groups(exercise).Select(g => Group(g.Set, g.Count)));

    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<(SetPrescription Set, int Count)> Groups(PrescribedExercise exercise)
    {
        for (var i = 0; i < exercise.Sets.Length;)
        {
            var count = 1;
            while (i + count < exercise.Sets.Length && exercise.Sets[i + count] == exercise.Sets[i])
                count++;
            yield return (exercise.Sets[i], count);
            i += count;
        }
    }

    private static string Group(SetPrescription set, int count)
    {
        var amount = set.Lo == set.Hi ? Invariant($"{set.Lo}") : Invariant($"{set.Lo}–{set.Hi}");
        var unit = set.Measure switch { Measure.Time => " s", Measure.Distance => " m", Measure.Contacts => " contacts", _ => "" };
        var side = set.Side switch { Side.Each => " each side", Side.Left => " left", Side.Right => " right", _ => "" };
        var load = set.Load is { } l && l.Grams > 0 ? $" · {l}" : "";
        var percent = set.Percent1Rm is { } p ? Invariant($" · {p} % of 1RM") : "";
        var reserve = set.Measure is Measure.Contacts or Measure.Distance || set.Rir > 5 ? "" : Invariant($" · {set.Rir} in reserve");
        var tempo = set.Tempo.SecondsPerRep > 0 && char.IsAsciiDigit(set.Tempo.Text.FirstOrDefault()) ? $" · tempo {set.Tempo}" : "";
        return Invariant($"{count} × {amount}{unit}{side}{load}{percent}{reserve}{tempo} · rest {set.RestSeconds} s");
    }
}
