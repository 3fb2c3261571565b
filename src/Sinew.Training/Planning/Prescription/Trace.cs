namespace Sinew.Training.Planning;

/// <summary>The questions Prescribe put to its two searches and what they answered, for tests that ask them again.</summary>
internal sealed class Trace
{
    /// <summary>Sessions and the value found.</summary>
    public List<(AllotmentProblem Problem, int Value)> Sessions { get; } = [];

    /// <summary>Weeks and the value found.</summary>
    public List<(List<Candidate> Week, int[] Seconds, int HardSets, int Value)> Weeks { get; } = [];
}
