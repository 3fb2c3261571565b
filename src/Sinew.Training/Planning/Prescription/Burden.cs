using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// How much the general sessions of each week, by its Monday, expose a runner: contacts with the ground, and for each complaint the hard sets of exercises
/// that load its tissue. Rehab is none of it; it has its own answer to pain.
/// </summary>
/// <param name="complaints">Complaints whose tissue is looked at, also where this runner has not all of them.</param>
internal sealed class Burden(ImmutableArray<ConditionId> complaints)
{
    private readonly SortedDictionary<DateOnly, (int Contacts, Dictionary<ConditionId, int> Hard)> weeks = [];

    // The heaviest so far, by exercise and day.
    private readonly Dictionary<int, List<(DateOnly Date, int Percent, int Grams)>> lifted = [];

    /// <summary>Contacts of an exercise that lands.</summary>
    public static int ContactsOf(Item item) => item.Exercise.Impact >= 1 ? item.Contacts : 0;

    /// <summary>Hard sets of these sessions that load the tissue of a complaint.</summary>
    public static int HardOf(List<Draft> drafts, ConditionId complaint)
    {
        var hard = 0;
        foreach (var draft in drafts)
        {
            foreach (var item in draft.Items)
                hard += PainfulTissue.Concerns(item.Exercise, complaint) ? item.HardSets : 0;
        }

        return hard;
    }

    /// <summary>Records a finished week.</summary>
    public void Did(DateOnly monday, List<Draft> drafts)
    {
        var hard = new Dictionary<ConditionId, int>();
        foreach (var complaint in complaints)
            hard[complaint] = HardOf(drafts, complaint);
        weeks[monday] = (drafts.Sum(static d => d.Items.Sum(ContactsOf)), hard);
    }

    /// <summary>Records what an exercise was asked for with, days in order.</summary>
    public void Lifted(int exercise, DateOnly date, int grams, int percent)
    {
        if (grams == 0 && percent == 0)
            return;
        if (!lifted.TryGetValue(exercise, out var all))
            lifted[exercise] = all = [];
        var last = all.Count == 0 ? default : all[^1];
        if (grams > last.Grams || percent > last.Percent)
            all.Add((date, Math.Max(percent, last.Percent), Math.Max(grams, last.Grams)));
    }

    /// <summary>The most it was asked for with up to a day: per cent of 1RM and grams, 0 for never.</summary>
    public (int Percent, int Grams) MostLifted(int exercise, DateOnly date)
    {
        var most = (Percent: 0, Grams: 0);
        foreach (var (day, percent, grams) in lifted.GetValueOrDefault(exercise) ?? [])
        {
            if (day > date)
                break;
            most = (percent, grams);
        }

        return most;
    }

    /// <summary>Contacts of all weeks before a Monday.</summary>
    public int Before(DateOnly monday)
    {
        var sum = 0;
        foreach (var (week, held) in weeks)
            sum += week < monday ? held.Contacts : 0;
        return sum;
    }

    /// <summary>Most contacts of a week up to and with that of a Monday.</summary>
    public int HighestUpTo(DateOnly monday)
    {
        var highest = 0;
        foreach (var (week, held) in weeks)
            highest = week <= monday ? Math.Max(highest, held.Contacts) : highest;
        return highest;
    }

    /// <summary>Hard sets of a week that load the tissue of a complaint.</summary>
    public int Hard(DateOnly monday, ConditionId complaint) => weeks.TryGetValue(monday, out var held) ? held.Hard.GetValueOrDefault(complaint) : 0;

    /// <summary>Hard sets of all weeks before a Monday that load the tissue of a complaint.</summary>
    public int HardBefore(DateOnly monday, ConditionId complaint)
    {
        var sum = 0;
        foreach (var (week, held) in weeks)
            sum += week < monday ? held.Hard.GetValueOrDefault(complaint) : 0;
        return sum;
    }

    /// <summary>Most hard sets of a week up to and with that of a Monday that load the tissue of a complaint.</summary>
    public int MostHardUpTo(DateOnly monday, ConditionId complaint)
    {
        var highest = 0;
        foreach (var (week, held) in weeks)
            highest = week <= monday ? Math.Max(highest, held.Hard.GetValueOrDefault(complaint)) : highest;
        return highest;
    }
}
