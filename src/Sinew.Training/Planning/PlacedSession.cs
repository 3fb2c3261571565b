using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>A session that Schedule has given its day, time and class; Prescribe fills it.</summary>
/// <param name="Date">Local date.</param>
/// <param name="Start">Minutes after midnight.</param>
/// <param name="Budget">Minutes that were kept free for it; Prescribe never exceeds them.</param>
/// <param name="Wanted">The class wanted for it.</param>
/// <param name="Class">The class it got; lighter than wanted if degraded .</param>
/// <param name="Placement">Relative to that day's run.</param>
/// <param name="Phase">Phase of its date.</param>
/// <param name="Deload">In a deload week.</param>
/// <param name="Week">Index of its season week.</param>
public sealed record PlacedSession(
    DateOnly Date, int Start, int Budget, SessionClass Wanted, SessionClass Class, Placement Placement, Phase Phase, bool Deload, int Week)
{
    /// <summary>Seconds of its budget that are kept for rehab at its end.</summary>
    public int Reserved { get; init; }

    /// <summary>Minutes less than the runner gives: with more it would have no legal place on its day .</summary>
    internal int GivenUp { get; init; }

    /// <summary>One of the light sessions that come first after a fever .</summary>
    internal bool AfterFever { get; init; }

    /// <summary>What the week's rehab covers already (P-36).</summary>
    internal Cover Elsewhere { get; init; }

    /// <summary>By place in the catalogue: exercises that rehab appends to it; the session itself does not hold them a second time.</summary>
    internal IReadOnlyCollection<int> Appended { get; init; } = [];

    /// <summary>Size by the budget: full ≥30 minutes, short 21–29, mini ≤20.</summary>
    public SessionFormat Format => FormatOf(Budget);

    /// <summary>Size of a budget in minutes.</summary>
    public static SessionFormat FormatOf(int budget) => budget switch
    {
        >= 30 => SessionFormat.Full,
        > 20 => SessionFormat.Short,
        _ => SessionFormat.Mini,
    };
}
