using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.Laws;

/// <summary>What stands in a plan, read plainly.</summary>
internal static class Contents
{
    /// <summary>Exercises of the full sessions, each with its session.</summary>
    public static IEnumerable<(Session Session, PrescribedExercise Asked, Exercise Exercise)> Prescribed(this Programme plan) =>
        plan.Sessions.SelectMany(s => s.Exercises.Select(e => (s, e, Catalogue.Default[e.Exercise])));

    /// <summary>Every exercise of the full and short versions and all their alternatives.</summary>
    public static IEnumerable<(Session Session, Exercise Exercise)> Offered(this Programme plan) =>
        plan.Sessions.SelectMany(s => s.Exercises.Concat(s.Short.Exercises).SelectMany(e => e.Alternatives.Append(e.Exercise)).Distinct(StringComparer.Ordinal)
            .Select(id => (s, Catalogue.Default[id])));

    /// <summary>Ground contacts of an exercise, each leg for itself.</summary>
    public static int Contacts(this PrescribedExercise asked) =>
        asked.Sets.Where(s => s.Measure == Measure.Contacts).Sum(s => s.Hi * (s.Side == Side.Each ? 2 : 1));

    /// <summary>Hard sets (vocabulary): at RIR 5 or less, tiring leg work, no warm-up, no rehab, no short hold.</summary>
    public static int HardSets(this PrescribedExercise asked, Exercise e) =>
        e.Region is not (Region.Lower or Region.Full) || e.LegFatigue < 1 || asked.Slot is Slot.Warmup or Slot.Rehab || e.Pattern == Pattern.Mobility ? 0
            : asked.Sets.Count(s => s.Rir <= 5 && !(s.Measure == Measure.Time && s.Hi < 30));

    /// <summary>Heaviest named load in grams, 0 if none is named.</summary>
    public static int Grams(this PrescribedExercise asked) => asked.Sets.Max(s => s.Load?.Grams ?? 0);

    /// <summary>Highest per cent of a maximum that a set names, 0 if none does.</summary>
    public static int Percent(this PrescribedExercise asked) => asked.Sets.Max(s => s.Percent1Rm ?? 0);

    /// <summary>Sessions by the Monday of their week.</summary>
    public static ILookup<DateOnly, Session> ByWeek(this Programme plan) => plan.Sessions.ToLookup(s => TrainingWeek.MondayOf(s.Date));
}
