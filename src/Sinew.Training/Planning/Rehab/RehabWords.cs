using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Progression;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>Why rehab stands where it stands and asks for what it asks for (P-40, P-41).</summary>
internal static class RehabWords
{
    /// <summary>Reasons of a session of class R.</summary>
    public static ImmutableArray<Reason> Session(RehabBlock block, DateOnly date, Placement placement)
    {
        var why = ImmutableArray.CreateBuilder<Reason>(2);
        why.Add(Because.Of(block.Module.Protocol.Rule, Where(block.Module, date)));
        why.Add(placement == Placement.AfterRun
            ? Because.Of("R-303", "After " + Words.Day(date) + "'s run: run first, then load what hurts, slowly.")
            : Because.Of("R-011", Words.Day(date) + " has no run, so nothing comes before or after it."));
        return why.DrainToImmutable();
    }

    /// <summary>Reason of a session that ends with rehab.</summary>
    public static Reason Ending(RehabItem item) =>
        Because.Of(item.Module.Protocol.Rule, "It ends with the load programme for " + ConditionWords.Of(item.Module.Complaint.Id) + ".");

    /// <summary>What stands in a session, each with its reasons; what holds for all of them is said once.</summary>
    public static ImmutableArray<PrescribedExercise> Write(List<RehabItem> items) =>
        [.. items.Select((item, i) => item.Write(i > 0 && item.Module == items[i - 1].Module ? [Of(item)[0]] : Of(item)))];

    private static ImmutableArray<Reason> Of(RehabItem item)
    {
        var why = ImmutableArray.CreateBuilder<Reason>(2);
        why.Add(Because.Of(item.Module.Protocol.Rule, Amount(item)));
        var held = item.Dose.Rm is null;
        if (item.Eased == PainTier.Reduce)
            why.Add(Because.Of("R-603", held ? "A morning was worse than usual: a set less, and no harder than last time." : "A morning was worse than usual: the week is repeated with a fifth less load than last time and a set less."));
        else if (item.Eased == PainTier.Stop)
            why.Add(Because.Of("R-603", held ? "After pain above 5 of 10 or a much worse morning: fewer sets at first, as gently as keeps the pain at 2 of 10 or less, or leave it out." : "After pain above 5 of 10 or a much worse morning: half the load of last time and two sets less, or leave it out."));
        if (item.Module.Milder)
            why.Add(Because.Of("R-617", "Without a diagnosis it stays milder: a set less where it can, three in reserve, no fewer than eight repetitions."));
        return why.DrainToImmutable();
    }

    private static string Where(Module module, DateOnly date)
    {
        var stage = module.StageOn(date);
        var what = "Rehab for " + ConditionWords.Of(module.Complaint.Id);
        if (stage is { IsKeptUp: true })
            return what + ": its load programme is through; this much goes on for as long as the complaint is in your file.";
        return stage is { Weeks: null } ? what + ": this stage lasts until " + stage.Until + "."
            : FormattableString.Invariant($"{what}: week {Math.Max(1, module.WeekOn(date))} of {module.CountedWeeks} of its load programme.");
    }

    private static string LastTime(RehabItem item)
    {
        if (item is not { Last: { } last, Eased: PainTier.Progress or PainTier.Repeat } || item.Load > last.Load)
            return "";
        var was = FormattableString.Invariant($" Last time it was {last.Load} for {last.Reps}");
        return last.FellShort ? was + ", which was too much: less now."
            : last.Percent < 100 ? was + FormattableString.Invariant($", {Plural.Of(last.Days, "day")} ago: less now.")
            : item.Load != last.Load ? was + "."
            : last.Reps == item.Work.Hi ? FormattableString.Invariant($" It was {last.Load} last time, too: take more once it would allow more.")
            : was + ": begin with that, and take more where it would allow more.";
    }

    private static string Amount(RehabItem item)
    {
        if (item.Dose.Rm is not null)
        {
            var reps = item.Work.Hi;
            return FormattableString.Invariant($"{item.Exercise.Name}: {Plural.Of(item.Work.Sets, "set")} of {reps} slow repetitions, with {(item.Exercise.Loading == Loading.Pair ? "a load in each hand" : "a load")} that would allow {reps + item.Work.Rir}.") + LastTime(item);
        }

        if (item.BodyWeight)
            return FormattableString.Invariant($"{item.Exercise.Name}: {Plural.Of(item.Work.Sets, "set")} of {item.Work.Lo} to {item.Work.Hi} slow repetitions without a weight that could grow. Once {item.Work.Hi} are easy, go slower, or fill a backpack.");
        if (item.Dose is { Seconds: { } held, Reps: not null })
            return FormattableString.Invariant($"{item.Exercise.Name}: {Plural.Of(item.Work.Sets, "set")} of {item.Work.Hi} holds of {held.Lo} seconds.");
        return item.Measure == Measure.Time
            ? item.Exercise.Name + " is held still, as hard as the pain rules allow."
            : item.Exercise.Name + " belongs to the load programme: slow, and within the pain rules.";
    }
}
