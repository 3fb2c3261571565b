using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>A primer holds what the legs know, two exercises for them at most; the best that fits into its minutes (<see cref="Allotment"/>).</summary>
internal sealed class Primer(Menus menus, Choice choice, Circumstances circumstances, Experience experience, Seating seating, Allotment allotment, Permitted permitted)
{
    /// <summary>Fills one.</summary>
    public void Fill(Draft draft, Seats taken)
    {
        var exercises = permitted.Catalogue.Exercises;
        var wish = circumstances.Wish(draft);
        wish.OnlyFamiliar = true;
        var seats = new List<Filling>[Template.Primer.Length];
        for (var i = 0; i < seats.Length; i++)
        {
            var role = Template.Primer[i];
            seats[i] = new(8);
            var kept = menus.Current.Of(0, role, SessionClass.M);
            var before = kept >= 0 ? kept : menus.Before?.Of(0, role, SessionClass.M) ?? -1;
            foreach (var index in choice.Candidates(role))
            {
                if (!wish.Allowed[index] || !choice.Suits(index, wish) || exercises[index].SorenessRisk == 3)
                    continue;
                if (exercises[index].Region is Region.Lower or Region.Full && !experience.IsFamiliar(index, draft.Placed.Date))
                    continue;
                var quality = choice.Quality(role, index, wish, before) + Objective.Place(i) + (index == before ? Objective.Kept : 0);
                seating.Offer(seats[i], draft, menus.Current, role, index, quality, false);
            }
        }

        _ = allotment.Solve(new(seats, draft.Seconds, circumstances.Most(draft), 0, Cover.None, false), out var filled);
        for (var i = 0; i < filled.Length; i++)
        {
            if (filled[i] >= 0)
                taken.Take(new(draft, menus.Current, Template.Primer[i], -1), seats[i][filled[i]]);
        }
    }
}
