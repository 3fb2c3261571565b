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
            if ((Missing(week) & demand) == 0)
                continue;
            foreach (var draft in week.OrderByDescending(d => d.Budget - d.Minutes))
            {
                if (draft.Placed.Class is not (SessionClass.P or SessionClass.R) && builder.TryAdd(draft, demand, Most))
                    break;
            }
        }
    }
}
