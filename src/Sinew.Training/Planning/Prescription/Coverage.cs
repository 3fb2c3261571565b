using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>P-36: what a week with two full sessions should contain, repaired where there is room and reported where there is not.</summary>
internal static class Coverage
{
    /// <summary>Most exercises after a repair .</summary>
    private const int Most = 8;

    /// <summary>What the week lacks, or nothing where P-36 asks for nothing.</summary>
    public static Cover Missing(List<Draft> week)
    {
        var full = 0;
        var cover = Cover.None;
        foreach (var draft in week)
        {
            if (draft.Placed.Phase is Phase.TP or Phase.TR || draft.Placed.Deload)
                return Cover.None;
            if (draft.Placed.Format == SessionFormat.Full && draft.Items.Count > 0)
                full++;
            cover |= draft.Cover;
        }

        return full < 2 ? Cover.None : Cover.Demanded & ~cover;
    }

    /// <summary>Adds what is missing to the session with the most room.</summary>
    public static void Repair(List<Draft> week, WeekBuilder builder)
    {
        var missing = Missing(week);
        if (missing == Cover.None)
            return;
        foreach (var (demand, _, _) in Covers.Each(missing))
        {
            if ((Missing(week) & demand) == Cover.None)
                continue;
            var open = week.Where(d => d.Items.Count > 0 && d.Placed.Class is not (SessionClass.P or SessionClass.R)).OrderByDescending(d => d.Budget - d.Minutes).ToArray();
            if (!Array.Exists(open, d => builder.TryAdd(d, demand, Most)))
                _ = Array.Exists(open, d => Exchange(week, d, demand, builder));
        }
    }

    // Gives up the least important exercise that the week can spare for one that covers the demand.
    private static bool Exchange(List<Draft> week, Draft draft, Cover demand, WeekBuilder builder)
    {
        for (var i = draft.Items.Count - 1; i > 0; i--)
        {
            var item = draft.Items[i];
            if (item.Role is Role.Squat or Role.Hinge or Role.Single or Role.Calf or Role.Balance)
                continue;
            draft.Items.RemoveAt(i);
            if ((Missing(week) & item.Cover) == Cover.None && builder.TryAdd(draft, demand, Math.Max(Most, draft.Items.Count + 1)))
                return true;
            draft.Items.Insert(i, item);
        }

        return false;
    }
}
