namespace Sinew.Training.Planning;

/// <summary>The questions Prescribe put to its two searches and what they answered, for tests that ask them again.</summary>
internal sealed class Trace
{
    /// <summary>Sessions and the value found.</summary>
    public List<(AllotmentProblem Problem, int Value)> Sessions { get; } = [];

    /// <summary>For each seat of which ways were left out because others beat them: all of its ways.</summary>
    public Dictionary<List<Filling>, List<Filling>> Whole { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Weeks before and after <see cref="RoundOut"/>.</summary>
    public List<(WeekState Before, WeekState After)> Rounded { get; } = [];

    /// <summary>Weeks and the value found.</summary>
    public List<(List<Candidate> Week, int[] Seconds, int HardSets, int[] UpTo, int Value)> Weeks { get; } = [];
}

/// <summary>What <see cref="RoundOut"/> must not make worse in a week.</summary>
/// <param name="Cover">Movements covered.</param>
/// <param name="HardSets">Hard sets.</param>
/// <param name="IsBalanced">P-37 holds.</param>
/// <param name="IsInTime">Each session keeps its minutes.</param>
/// <param name="Exercises">Exercises of all sessions.</param>
internal sealed record WeekState(Cover Cover, int HardSets, bool IsBalanced, bool IsInTime, int Exercises)
{
    /// <summary>The state of a week.</summary>
    public static WeekState Of(List<Draft> week) => new(
        week.Aggregate(Cover.None, static (c, d) => c | d.Cover), week.Sum(static d => d.HardSets), Coverage.IsBalanced(week),
        week.TrueForAll(static d => d.Items.Sum(static i => i.Seconds) <= d.Seconds), week.Sum(static d => d.Items.Count));
}
