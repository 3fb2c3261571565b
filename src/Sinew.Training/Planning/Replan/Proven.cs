using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Progression;
using Sinew.Training.Sessions;

namespace Sinew.Training.Planning;

/// <summary>
/// Prerequisites that the log has shown to hold (P-29): in one session as many sets as are asked for, each with the repetitions or seconds, the
/// load and the reserve, in good form and with pain of 2 at most. A set that is only ticked off shows nothing. What is shown holds
/// from the next day on, so that what was chosen before stays.
/// </summary>
internal sealed class Proven
{
    /// <summary>No log, or nothing shown by it.</summary>
    public static readonly Proven Nothing = new([]);

    private readonly Dictionary<Prerequisite, DateOnly> since;
    private readonly DateOnly[] days;

    private Proven(Dictionary<Prerequisite, DateOnly> since)
    {
        this.since = since;
        days = [.. since.Values.Distinct().Order()];
    }

    /// <summary>Reads what was written down.</summary>
    /// <param name="logged">Exercises as they were done, by date.</param>
    /// <param name="catalogue">The exercises, whose prerequisites are looked for.</param>
    /// <param name="bodyMassKg">Body mass in kilograms, of which some loads are a share; or null.</param>
    public static Proven By(ImmutableArray<LoggedExercise> logged, Catalogue catalogue, double? bodyMassKg)
    {
        if (logged.IsEmpty)
            return Nothing;
        var entries = logged.ToLookup(l => l.Exercise, StringComparer.Ordinal);
        var since = new Dictionary<Prerequisite, DateOnly>();
        foreach (var need in catalogue.Exercises.SelectMany(e => e.Prerequisites).SelectMany(g => g).Where(n => n.Exercise is not null).Distinct())
        {
            if (entries[need.Exercise!].FirstOrDefault(done => Shows(done, need, catalogue[need.Exercise!], bodyMassKg)) is { } first)
                since.Add(need, first.Date);
        }

        return since.Count == 0 ? Nothing : new(since);
    }

    /// <summary>How many of the days on which something was shown lie before a date: equal steps, equal answers.</summary>
    public int StepOn(DateOnly date)
    {
        var step = 0;
        while (step < days.Length && days[step] < date)
            step++;
        return step;
    }

    /// <summary>It was shown by the end of a step.</summary>
    public bool Holds(Prerequisite need, int step) => step > 0 && since.TryGetValue(need, out var date) && date <= days[step - 1];

    /// <summary>The day on which it was shown first, or null.</summary>
    public DateOnly? Since(Prerequisite need) => since.TryGetValue(need, out var date) ? date : null;

    private static bool Shows(LoggedExercise done, Prerequisite need, Exercise exercise, double? bodyMassKg)
    {
        var (left, right) = (0, 0);
        foreach (var set in done.Sets)
        {
            if (set.FormBroke || set.Pain > PainResponse.Safe || Amount(set, done, exercise) is not { } amount || amount < (need.Reps ?? 1))
                continue;
            if (need.LoadBw is { } share && !(set.Load is { } load && bodyMassKg is { } mass && (double)load.Kg >= share * mass))
                continue;
            // Of a landing nobody counts the reserve.
            if (need.Rir is { } reserve && !(set.Rir >= reserve || (set.Rir is null && exercise.Measure == Measure.Contacts)))
                continue;
            left += set.Side == LoggedSide.Right && exercise.Unilateral ? 0 : 1;
            right += set.Side == LoggedSide.Left && exercise.Unilateral ? 0 : 1;
        }

        return Math.Min(left, right) >= (need.Sets ?? 1);
    }

    // Jumps are often written down without their number: then it is the least that was asked.
    private static int? Amount(LoggedSet set, LoggedExercise done, Exercise exercise) => exercise.Measure switch
    {
        Measure.Time => set.Seconds,
        Measure.Contacts => set.Reps ?? done.Asked?.Sets.Min(s => s.Lo),
        _ => set.Reps,
    };
}
