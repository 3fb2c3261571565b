using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// The most that a week may expose a runner with complaints, by what the same runner would be given with one of them less, or where it hurts less:
/// what a complaint takes away is never filled up with contacts, and what more pain takes away never with hard sets for the same tissue.
/// </summary>
/// <param name="Without">Burdens of the same runner with one complaint less.</param>
/// <param name="Milder">Burdens of the same runner with less pain in one complaint.</param>
internal sealed record Ceiling(List<Burden> Without, List<(ConditionId Complaint, Burden Burden)> Milder)
{
    /// <summary>Most contacts of a week: no more than in the highest week so far, nor in all weeks so far, with any complaint less.</summary>
    /// <param name="monday">The week.</param>
    /// <param name="own">What has been planned for the runner so far.</param>
    public int Contacts(DateOnly monday, Burden own)
    {
        var most = int.MaxValue;
        foreach (var other in Without)
            most = Math.Min(most, Math.Min(other.HighestUpTo(monday), other.Before(monday.AddDays(7)) - own.Before(monday)));
        return most;
    }

    /// <summary>Complaints whose tissue has more hard sets than these sessions may hold.</summary>
    /// <param name="monday">The week.</param>
    /// <param name="drafts">Its sessions.</param>
    /// <param name="more">So many more would stand for each.</param>
    public IEnumerable<ConditionId> Over(DateOnly monday, List<Draft> drafts, int more = 0) =>
        Milder.Where(m => Burden.HardOf(drafts, m.Complaint) + more > m.Burden.Hard(monday, m.Complaint)).Select(static m => m.Complaint);
}
