using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Rules;

/// <summary>One prescribed exercise with what the catalogue and the plan before it know about it.</summary>
/// <param name="Asked">As prescribed.</param>
/// <param name="Exercise">From the catalogue.</param>
/// <param name="InShort">It belongs to the short version.</param>
/// <param name="Rehab">Rehab loading: outside classes and hard sets.</param>
/// <param name="Exposure">1 for the first session of the plan that holds the exercise.</param>
/// <param name="LastDone">Date of the exposure before, or null.</param>
internal sealed record Item(PrescribedExercise Asked, Exercise Exercise, bool InShort, bool Rehab, int Exposure, DateOnly? LastDone)
{
    /// <summary>RIR at or below which a work set is a hard set (vocabulary).</summary>
    public const int HardSetRir = 5;

    /// <summary>Holds shorter than this many seconds are no hard sets (vocabulary).</summary>
    public const int HardHoldSeconds = 30;

    /// <summary>Days after which an exercise is new again (P-13).</summary>
    public const int NewAfterDays = 28;

    /// <summary>Exposures during which a sore-making exercise is still being introduced (vocabulary, class H).</summary>
    public const int Introduction = 3;

    public string Name => Asked.Name.Length > 0 ? Asked.Name : Asked.Exercise;

    public bool WarmUp => Asked.Slot == Slot.Warmup && Exercise.Impact <= 1
        && Asked.Sets.All(static s => s.Rir >= 4 && s.Percent1Rm is null && s.Load is null);

    /// <summary>Jumping: it counts contacts, or it is plyometric and lands.</summary>
    public bool Plyo => Exercise.Measure == Measure.Contacts || (Exercise.Primary == Movement.Plyometric && Exercise.Impact >= 1);

    /// <summary>Region lower or full.</summary>
    public bool LowerBody => Exercise.Region is Region.Lower or Region.Full;

    /// <summary>Sore-making and in its first exposures.</summary>
    public bool Introduced => Exercise.SorenessRisk >= 3 && Exposure <= Introduction;

    /// <summary>Its sets; left and right of a pair count once.</summary>
    public int Sets
    {
        get
        {
            var (left, right) = (0, 0);
            foreach (var set in Asked.Sets)
            {
                left += set.Side == Side.Left ? 1 : 0;
                right += set.Side == Side.Right ? 1 : 0;
            }

            return Asked.Sets.Length - left - right + Math.Max(left, right);
        }
    }

    public int Contacts
    {
        get
        {
            var contacts = 0;
            if (Exercise.Measure == Measure.Contacts)
            {
                foreach (var set in Asked.Sets)
                    contacts += set.Side == Side.Each ? 2 * set.Hi : set.Hi;
            }

            return contacts;
        }
    }

    /// <summary>Work sets that count towards the week's hard sets; left and right of a pair count once.</summary>
    public int HardSets()
    {
        if (Rehab || Asked.Slot == Slot.Warmup || Exercise.Pattern == Pattern.Mobility || !Exercise.IsLowerWork)
            return 0;
        var both = 0;
        var left = 0;
        var right = 0;
        foreach (var set in Asked.Sets)
        {
            if (set.Rir > HardSetRir || (set.Measure == Measure.Time && set.Hi < HardHoldSeconds))
                continue;
            _ = set.Side switch
            {
                Side.Left => left++,
                Side.Right => right++,
                Side.Both or Side.Each => both++,
                _ => throw new InvalidOperationException(),
            };
        }

        return both + Math.Max(left, right);
    }

    /// <summary>Sore-making or jumping, and not done in the last 28 days (P-13).</summary>
    public bool IsNewOn(DateOnly date) => (Exercise.SorenessRisk >= 2 || Exercise.Impact >= 1)
        && !(LastDone is { } last && date.DayNumber - last.DayNumber <= NewAfterDays);

    /// <summary>Minutes by R-222, without the warm-up: work and rest of every set.</summary>
    public int Seconds()
    {
        var seconds = 0;
        foreach (var set in Asked.Sets)
        {
            var work = set.Measure switch
            {
                Measure.Reps => set.Hi * set.Tempo.SecondsPerRep,
                Measure.Time or Measure.Distance => set.Hi,
                Measure.Contacts => set.Hi * 2,
                _ => throw new InvalidOperationException(),
            };
            seconds += set.RestSeconds + (set.Side == Side.Each ? (2 * work) + 15 : work);
        }

        return seconds;
    }
}
