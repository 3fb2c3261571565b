using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Sessions;
using Sinew.Training.Units;

namespace Sinew.Training.Progression;

/// <summary>
/// One exposure as evidence: the sets at its heaviest load beside what was asked. Lighter sets (a way up to the load, or the rest after a
/// set that was too hard) prove nothing about that load.
/// </summary>
internal sealed class Lift
{
    /// <summary>More in reserve than this is reported too roughly to count as more .</summary>
    private const int ReliableRir = 5;

    public Lift(Exposure exposure, Measure measure)
    {
        Exposure = exposure;
        Load = Heaviest(exposure);
        ImmutableArray<LoggedSet> work = [.. exposure.Sets.Where(s => Load is null || (s.Load ?? exposure.Asked.Load) == Load)];
        var amounts = work.Select(s => measure == Measure.Time ? s.Seconds : s.Reps).ToArray();
        var asked = exposure.Asked;
        Least = amounts.Min() ?? 0;
        LastSet = amounts[^1] ?? 0;
        Known = measure is Measure.Reps or Measure.Time && amounts.All(a => a is not null);
        Complete = Count(work, asked.Side) >= asked.Sets;
        Reserve = work.All(s => s.Rir is not null) ? work.Min(s => Reliable(s.Rir!.Value)) : null;
        var reported = work.Where(s => s.Rir is not null).ToArray();
        Error = reported.Length == 0 ? null : reported.Average(s => Reliable(s.Rir!.Value) - Reliable(asked.Rir));
        // below the bottom of the range, or two in reserve short of what was asked.
        var all = exposure.Sets.Where(s => work.Contains(s) || s.Load is null);
        Missed = Error <= -2 || (measure is Measure.Reps or Measure.Time
            && all.Any(s => (measure == Measure.Time ? s.Seconds : s.Reps) < asked.Lo));
    }

    public Exposure Exposure { get; }

    /// <summary>Heaviest load of the sets; the asked one where none was written down.</summary>
    public Load? Load { get; }

    /// <summary>Least amount of a set at that load; 0 if not written down.</summary>
    public int Least { get; }

    /// <summary>Amount of the last set at that load; 0 if not written down.</summary>
    public int LastSet { get; }

    /// <summary>Every amount is written down.</summary>
    public bool Known { get; }

    /// <summary>As many sets at that load as were asked.</summary>
    public bool Complete { get; }

    /// <summary>Least reserve of a set, or null if one is not written down.</summary>
    public int? Reserve { get; }

    /// <summary>Mean of reported less asked reserve, or null if none is written down.</summary>
    public double? Error { get; }

    /// <summary>Bottom of the range missed, or two or more in reserve too few .</summary>
    public bool Missed { get; }

    /// <summary>No pain above 2, no form break, no miss (P-25).</summary>
    public bool Clean => !Missed && !Exposure.FormBroke && Exposure.Pain <= PainResponse.Safe;

    /// <summary>Every set asked for reached the top with the reserve asked for, or more where the ladder wants it.</summary>
    public bool AtTop(int reserve) => Clean && Complete && Known && Least >= Exposure.Asked.Hi && Reserve >= Math.Min(reserve, ReliableRir);

    private static int Reliable(int rir) => Math.Min(rir, ReliableRir);

    private static Load? Heaviest(Exposure exposure)
    {
        Load? heaviest = null;
        foreach (var set in exposure.Sets)
        {
            if ((set.Load ?? exposure.Asked.Load) is { Grams: > 0 } load && (heaviest is not { } known || load > known))
                heaviest = load;
        }

        return heaviest;
    }

    private static int Count(ImmutableArray<LoggedSet> sets, LoggedSide asked)
    {
        var left = sets.Count(s => s.Side == LoggedSide.Left);
        var right = sets.Count(s => s.Side == LoggedSide.Right);
        var shared = sets.Length - left - right;
        return shared + asked switch { LoggedSide.Left => left, LoggedSide.Right => right, _ => Math.Min(left, right) };
    }
}
