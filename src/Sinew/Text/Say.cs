using System.Globalization;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Units;

namespace Sinew.Text;

/// <summary>Values as a runner reads them; English and culture-invariant.</summary>
internal static class Say
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private const string UsualTempo = "2-0-1";

    /// <summary>The rule of a load that comes from a tested best.</summary>
    private const string FromTest = "R-437";

    /// <summary>More than this is not counted but "easy".</summary>
    private const int MostReserve = 5;

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
        return run.Start is { } start ? $"{kind} {amount} at {Time(start)}" : $"{kind} {amount}";
    }

    /// <summary>
    /// "3 × 8–12 each side · 8 kg each · RIR 4 · rest 75 s": the tempo only where it is not the usual one, a share of 1RM only beside a load that was
    /// worked out from a tested one.
    /// </summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="each">Its load is held in each hand.</param>
    public static string Sets(PrescribedExercise exercise, bool each) => string.Join("  +  ", Groups(exercise).Select(g => Group(g.Set, g.Count, each, exercise.Why.Any(w => w.Rule == FromTest))));

    /// <summary>"3 × 8–12 each side · 8 kg each · RIR 4", for a list.</summary>
    public static string Brief(PrescribedExercise exercise, bool each) => string.Join(" + ", Groups(exercise).Select(g => Brief(g.Set, g.Count, each)));

    /// <summary>Unit behind an amount; none for repetitions.</summary>
    public static string Unit(Measure measure) => measure switch { Measure.Time => "\u00A0s", Measure.Distance => "\u00A0m", Measure.Contacts => "\u00A0contacts", _ => "" };

    /// <summary>The tempo is worth a word.</summary>
    public static bool HasTempo(SetPrescription set) =>
        set.Tempo.Text is { Length: > 0 } text && char.IsAsciiDigit(text[0]) && text != UsualTempo && set.Measure is not (Measure.Time or Measure.Contacts or Measure.Distance);

    /// <summary>Reps in reserve are worth a word.</summary>
    public static bool HasReserve(SetPrescription set) => set.Measure is not (Measure.Contacts or Measure.Distance) && set.Rir <= MostReserve;

    /// <summary>"23 Nov – 20 Dec 2026".</summary>
    public static string Dates(DateOnly from, DateOnly to) => $"{Date(from, to.Year)} – {Date(to, 0)}";

    /// <summary>"42 hours", and minutes where they are fewer than two.</summary>
    public static string Duration(double seconds) =>
        seconds < 2 * 3600 ? Invariant($"{seconds / 60:0} min") : Plural.Of((int)Math.Round(seconds / 3600), "hour");

    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<(SetPrescription Set, int Count)> Groups(PrescribedExercise exercise)
    {
        for (var i = 0; i < exercise.Sets.Length;)
        {
            var count = 1;
            // Left and right in turn read as one: "2 × 8 each side".
            while (i + 1 < exercise.Sets.Length && IsPair(exercise.Sets[i], exercise.Sets[i + 1]))
            {
                var turns = 1;
                while (i + (2 * turns) + 1 < exercise.Sets.Length && exercise.Sets[i + (2 * turns)] == exercise.Sets[i] && exercise.Sets[i + (2 * turns) + 1] == exercise.Sets[i + 1])
                    turns++;
                yield return (exercise.Sets[i + 1] with { Side = Side.Each }, turns);
                i += 2 * turns;
            }

            if (i >= exercise.Sets.Length)
                yield break;
            while (i + count < exercise.Sets.Length && exercise.Sets[i + count] == exercise.Sets[i])
                count++;
            yield return (exercise.Sets[i], count);
            i += count;
        }
    }

    private static bool IsPair(SetPrescription one, SetPrescription other) =>
        (one.Side, other.Side) is (Side.Left, Side.Right) or (Side.Right, Side.Left) && one with { Side = other.Side, RestSeconds = other.RestSeconds } == other;

    private static string Group(SetPrescription set, int count, bool each, bool tested)
    {
        var percent = tested && set.Percent1Rm is { } p && set.Load is not null ? Invariant($" ·~{p}~%~of~1RM") : "";
        var reserve = HasReserve(set) ? Invariant($" ·~RIR~{set.Rir}") : "";
        var tempo = HasTempo(set) ? $" ·~tempo~{set.Tempo}" : "";
        return Invariant($"{Amount(set, count)}{Load(set, each)}{percent}{reserve}{tempo} ·~rest~{set.RestSeconds}~s").Replace('~', Span.Glue);
    }

    private static string Brief(SetPrescription set, int count, bool each) =>
        Invariant($"{Amount(set, count)}{Load(set, each)}{(HasReserve(set) ? Invariant($" ·~RIR~{set.Rir}") : "")}").Replace('~', Span.Glue);

    private static string Amount(SetPrescription set, int count)
    {
        var amount = set.Lo == set.Hi ? Invariant($"{set.Lo}") : Invariant($"{set.Lo}–{set.Hi}");
        var side = set.Side switch { Side.Each => " each side", Side.Left => " left", Side.Right => " right", _ => "" };
        return Invariant($"{count}~×~{amount}{Unit(set.Measure)}{side}");
    }

    private static string Load(SetPrescription set, bool each) =>
        set.Load is { } l && l.Grams > 0 ? $" ·~{l.ToString().Replace(' ', '~')}{(each ? "~each" : "")}" : "";
}
