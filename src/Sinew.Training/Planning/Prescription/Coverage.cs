using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>P-36 and P-37: what a week with two full sessions should contain.</summary>
internal static class Coverage
{
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
            cover |= draft.Cover | draft.Placed.Elsewhere;
        }

        return full < 2 ? Cover.None : Cover.Demanded & ~cover;
    }

    /// <summary>P-37 holds for the week: anterior hard sets exceed posterior ones by one at most.</summary>
    public static bool IsBalanced(List<Draft> week)
    {
        int front = 0, back = 0;
        foreach (var draft in week)
        {
            foreach (var item in draft.Items)
            {
                if (item.Exercise.IsAnterior)
                    front += item.HardSets;
                if (item.Exercise.IsPosterior)
                    back += item.HardSets;
            }
        }

        return back >= front - 1;
    }
}
