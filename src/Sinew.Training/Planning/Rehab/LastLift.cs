using System.Collections.Immutable;
using Sinew.Training.Programmes;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>What an exercise of a load programme was last lifted with, by the log.</summary>
/// <param name="Load">The heaviest load of the last time.</param>
/// <param name="Reps">Repetitions that were asked for then.</param>
/// <param name="Heaviest">The heaviest of the last three times with as many repetitions, so that what is lighter for a while is not taken off twice .</param>
/// <param name="FellShort">A set missed its repetitions, or its form broke .</param>
/// <param name="Days">Days since then.</param>
internal sealed record LastLift(Load Load, int Reps, Load Heaviest, bool FellShort, int Days)
{
    /// <summary>Times that tell what an exercise is done with, as in P-22.</summary>
    private const int Times = 3;

    /// <summary>R-542 and R-522: after so many days the lift begins anew.</summary>
    private const int Anew = 56;

    /// <summary>What is left of a load: less where it was too much, and less after weeks without it .</summary>
    public int Percent => (FellShort ? 95 : 100) * (Days switch { >= 28 => 80, >= 14 => 90, _ => 100 }) / 100;

    /// <summary>From its entries by date, each with a load; null if the last one lies too far back.</summary>
    public static LastLift? Of(ImmutableArray<LoggedExercise> times, DateOnly today)
    {
        var (last, asked) = (times[^1], times[^1].Asked!.Sets[0]);
        var days = today.DayNumber - last.Date.DayNumber;
        if (days >= Anew)
            return null;
        var heaviest = times.TakeLast(Times).Where(t => t.Asked!.Sets[0].Hi == asked.Hi).Max(Most);
        return new(Most(last), asked.Hi, heaviest, last.Sets.Any(s => s.FormBroke || s.Reps < asked.Lo), days);
    }

    private static Load Most(LoggedExercise time)
    {
        var most = Load.Zero;
        foreach (var set in time.Sets)
            most = set.Load is { } load && load > most ? load : most;
        return most;
    }
}
