using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.EveryRule;

/// <summary>One exercise of a session.</summary>
internal sealed record Item(PrescribedExercise Asked, Exercise Exercise)
{
    public bool Lower => Exercise.Region is Region.Lower or Region.Full;

    public bool Jump => Exercise.Measure == Measure.Contacts;

    /// <summary>Heaviest load of its sets in kilograms, 0 where none is named.</summary>
    public decimal Kg => Asked.Sets.Max(s => s.Load?.Kg ?? 0);

    public int Contacts => Jump ? Asked.Sets.Sum(s => s.Hi * (s.Side == Side.Each ? 2 : 1)) : 0;

    /// <summary>Work sets at RIR 5 or less of tiring leg work; short holds, warm-up, mobility and rehab do not count.</summary>
    public int HardSets => !Lower || Exercise.LegFatigue < 1 || Asked.Slot is Slot.Warmup or Slot.Rehab || Exercise.Pattern == Pattern.Mobility ? 0
        : Turns(Asked.Sets.Where(s => s.Rir <= 5 && !(s.Measure == Measure.Time && s.Hi < 30)));

    /// <summary>Sets of the exercise: a left one and a right one are one.</summary>
    public int Sets => Turns(Asked.Sets);

    private static int Turns(IEnumerable<SetPrescription> sets) =>
        sets.Count(s => s.Side is Side.Both or Side.Each) + Math.Max(sets.Count(s => s.Side == Side.Left), sets.Count(s => s.Side == Side.Right));
}

/// <summary>A session as the vocabulary of the rule book reads it.</summary>
internal sealed class Held
{
    public Held(Session session, Runner runner, DateOnly today, Dictionary<string, int> exposures)
    {
        Session = session;
        Whole = [.. session.Exercises.Concat(session.Short.Exercises).Select(Read)];
        Items = [.. session.Exercises.Where(e => e.Slot != Slot.Rehab).Select(Read)];
        Everything = [.. Items, .. session.Short.Exercises.Where(e => e.Slot != Slot.Rehab).Select(Read)];
        Rehab = [.. session.Exercises.Where(e => e.Slot == Slot.Rehab).Select(Read)];
        Offered = [.. Whole.Select(i => i.Exercise).Concat(Whole.SelectMany(i => i.Asked.Alternatives).Select(id => Catalogue.Default[id])).Distinct()];
        Cautions = [.. ActiveCautions.Of(runner, today, session.Date)];
        Age = runner.AgeOn(session.Date);
        var heavy = Items.Any(i => i.Lower && i.Asked.Sets.Any(s => s.Rir <= 2 || s.Percent1Rm >= 80))
            || Items.Where(i => i.Exercise.Impact >= 2).Sum(i => i.Contacts) >= 60
            || Items.Any(i => i.Exercise.SorenessRisk == 3 && exposures.GetValueOrDefault(i.Exercise.Id) < 3 && (i.Asked.Sets.Length > 1 || i.Asked.Sets[0].Rir < 4));
        Introduces = Items.Any(i => i.Exercise.SorenessRisk == 3 && exposures.GetValueOrDefault(i.Exercise.Id) < 3);
        foreach (var item in Items)
            exposures[item.Exercise.Id] = exposures.GetValueOrDefault(item.Exercise.Id) + 1;
        Class = heavy && session.Class != SessionClass.R ? SessionClass.H : session.Class;
    }

    public Session Session { get; }

    /// <summary>The stricter of the label and the content.</summary>
    public SessionClass Class { get; }

    /// <summary>Exercises of both versions, rehab too.</summary>
    public ImmutableArray<Item> Whole { get; }

    /// <summary>Rehab of the full version.</summary>
    public ImmutableArray<Item> Rehab { get; }

    /// <summary>Exercises of the full version that are no rehab.</summary>
    public ImmutableArray<Item> Items { get; }

    /// <summary>Exercises of the full and the short version that are no rehab.</summary>
    public ImmutableArray<Item> Everything { get; }

    /// <summary>Every exercise that stands in it or may replace one.</summary>
    public ImmutableArray<Exercise> Offered { get; }

    /// <summary>Names of the active cautions.</summary>
    public ImmutableHashSet<Caution> Cautions { get; }

    public int Age { get; }

    /// <summary>A sore-making exercise is being introduced.</summary>
    public bool Introduces { get; }

    public bool Loading => Class is SessionClass.H or SessionClass.M;

    public int Day => Session.Date.DayNumber;

    public int From => Session.StartsAt;

    public int To => Session.EndsAt;

    public int HardSets => Items.Sum(i => i.HardSets);

    public int Contacts => Items.Sum(i => i.Contacts);

    public bool LandsHard => Everything.Any(i => i.Exercise.Impact >= 2);

    private static Item Read(PrescribedExercise asked) => new(asked, Catalogue.Default[asked.Exercise]);
}
