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

    private static readonly string[] Units = ["kg", "km", "cm", "m", "min", "h", "s", "%", "×"];

    private const string UsualTempo = "2-0-1";

    /// <summary>Down in two seconds, up as fast as possible.</summary>
    private const string FastUp = "2-0-X";

    /// <summary>Nobody counts more than this well (R-509): above it, "5+".</summary>
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

    /// <summary>"3 × 8–12 each side · 8 kg each · 75 % of 1RM · RIR 4 · fast up · rest 75 s": the tempo only where it is not the usual one.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="each">Its load is held in each hand.</param>
    public static string Sets(PrescribedExercise exercise, bool each) => string.Join("  +  ", Groups(exercise).Select(g => Group(g.Set, g.Count, each)));

    /// <summary>What sets one dose apart from another: "3 × 8–12, RIR 3"; all of it where one of them is of several parts.</summary>
    /// <param name="exercise">The dose.</param>
    /// <param name="before">The one that was told before.</param>
    /// <param name="each">The load is held in each hand.</param>
    public static string Change(PrescribedExercise exercise, PrescribedExercise before, bool each)
    {
        if (Groups(exercise).ToArray() is not [var (set, count)] || Groups(before).ToArray() is not [var (old, times)])
            return Sets(exercise, each);
        var parts = new List<string>(3);
        Add(Amount(set, count, set.Side != old.Side), Amount(old, times, set.Side != old.Side), "");
        Add(Load(set, each), Load(old, each), "your~own~load");
        Add(Percent(set), Percent(old), "no~%~of~1RM");
        Add(ReserveOf(set), ReserveOf(old), "RIR~free");
        Add(TempoOf(set), TempoOf(old), "usual~tempo");
        Add(Rest(set), Rest(old), "");
        return parts.Count == 0 ? "again" : string.Join(", ", parts).Replace('~', Span.Glue);

        void Add(string now, string then, string none)
        {
            if (now != then)
                parts.Add(now.Length > 0 ? now : none);
        }
    }

    /// <summary>"1 × 8 · 8 kg · RIR 4": with side, tempo and rest only where they are not those of another dose.</summary>
    /// <param name="exercise">The dose.</param>
    /// <param name="other">The other one.</param>
    /// <param name="each">The load is held in each hand.</param>
    /// <param name="reserve">A reserve that is told elsewhere, as <see cref="ReserveOf"/> says it.</param>
    public static string Beside(PrescribedExercise exercise, PrescribedExercise other, bool each, string reserve)
    {
        if (Groups(exercise).ToArray() is not [var (set, count)])
            return Sets(exercise, each);
        var beside = Groups(other).First().Set;
        string[] parts = [Amount(set, count, set.Side != beside.Side), Load(set, each), Percent(set), ReserveOf(set) == reserve ? "" : ReserveOf(set), TempoOf(set) == TempoOf(beside) ? "" : HasTempo(set) ? TempoOf(set) : "usual~tempo", Rest(set) == Rest(beside) ? "" : Rest(set)];
        return Join(parts);
    }

    /// <summary>Unit behind an amount; none for repetitions.</summary>
    public static string Unit(Measure measure) => measure switch { Measure.Time => "\u00A0s", Measure.Distance => "\u00A0m", Measure.Contacts => "\u00A0contacts", _ => "" };

    /// <summary>The tempo is worth a word.</summary>
    public static bool HasTempo(SetPrescription set) =>
        set.Tempo.Text is { Length: > 0 } text && char.IsAsciiDigit(text[0]) && text != UsualTempo && set.Measure is not (Measure.Time or Measure.Contacts or Measure.Distance);

    /// <summary>Its way up is as fast as possible.</summary>
    public static bool IsFast(SetPrescription set) => HasTempo(set) && set.Tempo.Text == FastUp;

    /// <summary>Reps in reserve are worth a word; a hold has no repetitions.</summary>
    public static bool HasReserve(SetPrescription set) => set.Measure is not (Measure.Contacts or Measure.Distance or Measure.Time);

    /// <summary>"RIR 4", "RIR 5+"; empty where it is not told.</summary>
    public static string ReserveOf(SetPrescription set) => HasReserve(set) ? Invariant($"RIR~{(set.Rir > MostReserve ? Invariant($"{MostReserve}+") : Invariant($"{set.Rir}"))}").Replace('~', Span.Glue) : "";

    /// <summary>A block as its sessions hold it: where nothing is heavy it is not called maximal.</summary>
    public static string Block(Phase phase, IReadOnlyCollection<Session> sessions) =>
        phase == Phase.MS && sessions.Count > 0 && sessions.All(s => s.Class != SessionClass.H) ? "moderate strength" : PhaseWords.Of(phase);

    /// <summary>"23 Nov – 20 Dec 2026".</summary>
    public static string Dates(DateOnly from, DateOnly to) => $"{Date(from, to.Year)} – {Date(to, 0)}";

    /// <summary>"42 hours", and minutes where they are fewer than two.</summary>
    public static string Duration(double seconds) =>
        seconds < 2 * 3600 ? Invariant($"{seconds / 60:0} min") : Plural.Of((int)Math.Round(seconds / 3600), "hour");

    /// <summary>The same sentence, where no line ends between a number and its unit.</summary>
    public static string Glued(string text)
    {
        var words = text.Split(' ');
        var glued = new System.Text.StringBuilder(words[0], text.Length);
        for (var i = 1; i < words.Length; i++)
        {
            var (before, word) = (words[i - 1], words[i]);
            var together = (before.Length > 0 && char.IsAsciiDigit(before[^1]) && Units.Contains(word.TrimEnd(',', '.', ';', ':', ')'), StringComparer.Ordinal))
                || (before == "×" && word.Length > 0 && char.IsAsciiDigit(word[0]));
            glued.Append(together ? Span.Glue : ' ').Append(word);
        }

        return glued.ToString();
    }

    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    // A first load that is low on purpose (R-521) is no share of a maximum that nobody knows.
    private static IEnumerable<(SetPrescription Set, int Count)> Groups(PrescribedExercise exercise) =>
        exercise.Why.Any(static w => w.Rule == "R-521") ? Grouped(exercise with { Sets = [.. exercise.Sets.Select(static s => s.Load is null ? s : s with { Percent1Rm = null })] }) : Grouped(exercise);

    private static IEnumerable<(SetPrescription Set, int Count)> Grouped(PrescribedExercise exercise)
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

    private static string Group(SetPrescription set, int count, bool each) =>
        Join([Amount(set, count), Load(set, each), Percent(set), ReserveOf(set), TempoOf(set), Rest(set)]);

    private static string Join(string[] parts) => string.Join(" ·~", parts.Where(p => p.Length > 0)).Replace('~', Span.Glue);

    private static string Amount(SetPrescription set, int count, bool withSide = true)
    {
        var amount = set.Lo == set.Hi ? Invariant($"{set.Lo}") : Invariant($"{set.Lo}–{set.Hi}");
        var side = !withSide ? "" : set.Side switch { Side.Each => "~each~side", Side.Left => "~left", Side.Right => "~right", _ => "" };
        return Invariant($"{count}~×~{amount}{Unit(set.Measure)}{side}");
    }

    private static string Load(SetPrescription set, bool each) => set.Load is { } l && l.Grams > 0 ? $"{l.ToString().Replace(' ', '~')}{(each ? "~each" : "")}" : "";

    private static string Percent(SetPrescription set) => set.Percent1Rm is { } percent ? Invariant($"{percent}~%~of~1RM") : "";

    private static string TempoOf(SetPrescription set) => !HasTempo(set) ? "" : IsFast(set) ? "fast~up" : $"tempo~{set.Tempo}";

    private static string Rest(SetPrescription set) => Invariant($"rest~{set.RestSeconds}~s");
}
