using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>What a lighter week is made of: the exercises of the last full week, session by session, and nothing else (R-406: "same exercises").</summary>
internal sealed class LastFullWeek(Catalogue catalogue)
{
    private List<List<Familiar>> sessions = [];

    /// <summary>Phase of that week.</summary>
    public Phase Phase { get; private set; }

    /// <summary>Remembers a week if it was a full one.</summary>
    public void Did(List<Draft> week)
    {
        var full = week.FindAll(static d => d.Items.Count > 0 && d.Placed.Class != SessionClass.P);
        if (full.Count == 0 || full.Exists(static d => d.Placed.Deload || d.Recovering || d.Placed.Phase is Phase.TP or Phase.TR))
            return;
        Phase = full[^1].Placed.Phase;
        sessions = full.ConvertAll(ExercisesOf);
    }

    private List<Familiar> ExercisesOf(Draft draft)
    {
        var all = new List<Familiar>(draft.Items.Count);
        foreach (var item in draft.Items)
            all.Add(new(Roles.Of(catalogue.Exercises[item.Index], item.Slot), item.Index, item.Slot, item.CountedSets));
        all.Sort(static (a, b) => a.Slot != b.Slot ? a.Slot.CompareTo(b.Slot) : a.Index.CompareTo(b.Index));
        return all;
    }

    /// <summary>
    /// The exercises of the session with this place in its week, and where they are few those of its week that suit it: of the others trunk and
    /// arms only, without sets of their own. None before the first full week.
    /// </summary>
    /// <param name="order">0 for the week's first session.</param>
    /// <param name="most">Most exercises; a jump may be one more .</param>
    /// <param name="suits">What date and class of the session allow.</param>
    public List<Familiar> Of(int order, int most, Predicate<int> suits)
    {
        var found = new List<Familiar>(most);
        for (var s = 0; s < sessions.Count && (s == 0 || found.Count < FewExercises); s++)
        {
            foreach (var item in sessions[(order + s) % sessions.Count])
            {
                var own = s == 0 || found.Count < FewestExercises;
                if ((item.Role == Role.Power || found.Count(static f => f.Role != Role.Power) < most) && (own || item.Slot >= Slot.Trunk) && suits(item.Index) && !found.Exists(f => f.Index == item.Index))
                    found.Add(own ? item : item with { Sets = 0 });
            }
        }

        return found;
    }

    /// <summary>Some full week lies behind.</summary>
    public bool Any => sessions.Count > 0;

    /// <summary>Fewer exercises are hardly worth changing for.</summary>
    public const int FewestExercises = 3;

    /// <summary>A mini session's exercises, of which lighter sets and P-28 may leave too few.</summary>
    private const int FewExercises = 6;

    /// <summary>An exercise of that week.</summary>
    /// <param name="Role">What it is for, read from the exercise and its slot.</param>
    /// <param name="Index">Place in the catalogue.</param>
    /// <param name="Slot">Where it stood.</param>
    /// <param name="Sets">Its sets.</param>
    public readonly record struct Familiar(Role Role, int Index, Slot Slot, int Sets);
}
