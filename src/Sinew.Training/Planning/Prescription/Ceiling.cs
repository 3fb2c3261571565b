using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// The most that a week may expose a runner with complaints, by what the same runner would be given with one of them less, or where it hurts less:
/// what a complaint or its pain takes away is never filled up with contacts, nor with hard sets for the same tissue.
/// </summary>
/// <param name="Own">What has been planned for the runner so far.</param>
internal sealed record Ceiling(Burden Own)
{
    /// <summary>Burdens of the same runner with one complaint less, or with none.</summary>
    public List<Burden> Landings { get; } = [];

    /// <summary>Burdens of the same runner without the complaint: its tissue is not trained more because it hurts.</summary>
    public List<(ConditionId Complaint, Burden Burden)> Without { get; } = [];

    /// <summary>Burdens of the same runner with less pain in one complaint.</summary>
    public List<(ConditionId Complaint, Burden Burden)> Milder { get; } = [];

    /// <summary>Most contacts of a week: no more than in the highest week so far, nor in all weeks so far, with any complaint less.</summary>
    /// <param name="monday">The week.</param>
    public int Contacts(DateOnly monday)
    {
        var most = int.MaxValue;
        foreach (var other in Landings)
            most = Math.Min(most, Math.Min(other.HighestUpTo(monday), other.Before(monday.AddDays(7)) - Own.Before(monday)));
        return most;
    }

    /// <summary>
    /// Most hard sets of a week that load a complaint's tissue, 0 or more, for each bound: no more than in the same week with less pain; no more than in the
    /// highest week so far, nor in all weeks so far, without it.
    /// </summary>
    /// <param name="monday">The week.</param>
    public IEnumerable<(ConditionId Complaint, int Most)> HardSets(DateOnly monday)
    {
        foreach (var (complaint, other) in Milder)
            yield return (complaint, other.Hard(monday, complaint));
        foreach (var (complaint, other) in Without)
        {
            var left = other.HardBefore(monday.AddDays(7), complaint) - Own.HardBefore(monday, complaint);
            yield return (complaint, Math.Max(0, Math.Min(other.MostHardUpTo(monday, complaint), left)));
        }
    }

    /// <summary>
    /// Most that an exercise which loads a complaint's tissue may be asked for with: no more than with less pain up to that day, where it stood there with any.
    /// </summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="index">Its place in the catalogue.</param>
    /// <param name="date">The day.</param>
    public (int Percent, int Grams) Lifts(Exercises.Exercise exercise, int index, DateOnly date)
    {
        var most = (Percent: int.MaxValue, Grams: int.MaxValue);
        foreach (var (complaint, other) in Milder)
        {
            if (!PainfulTissue.Concerns(exercise, complaint))
                continue;
            var (percent, grams) = other.MostLifted(index, date);
            most = (percent > 0 ? Math.Min(most.Percent, percent) : most.Percent, grams > 0 ? Math.Min(most.Grams, grams) : most.Grams);
        }

        return most;
    }

    /// <summary>Complaints whose tissue has more hard sets than these sessions may hold.</summary>
    /// <param name="monday">The week.</param>
    /// <param name="drafts">Its sessions.</param>
    /// <param name="more">So many more would stand for each.</param>
    public IEnumerable<ConditionId> Over(DateOnly monday, List<Draft> drafts, int more = 0) =>
        HardSets(monday).Where(m => Burden.HardOf(drafts, m.Complaint) + more > m.Most).Select(static m => m.Complaint);
}
