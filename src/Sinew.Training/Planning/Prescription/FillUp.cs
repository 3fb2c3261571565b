using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>Uses the minutes that leg work leaves, and completes a week that lacks a movement (<see cref="Allotment"/>).</summary>
internal sealed class FillUp(Circumstances circumstances, Choice choice, Seating seating, Allotment allotment, Reviewed? reviewed, int exercises)
{
    private const int FewestExercises = 3;

    /// <summary>No set with its rest takes less.</summary>
    private const int LeastSetSeconds = 20;

    /// <summary>Where the weekly sets took leg work away, trunk, hips and arms use the time.</summary>
    public void Fill(List<Draft> week, Draft draft, BlockMenu menu, Entry[] entries, bool demanded)
    {
        // A deload gains nothing by filling up; but two exercises are hardly worth changing for.
        var most = (draft.Placed.Deload ? FewestExercises : circumstances.Most(draft)) - draft.Items.Count;
        var seconds = draft.Seconds - draft.Items.Sum(i => i.Seconds);
        if (most <= 0 || seconds < LeastSetSeconds)
            return;
        var seats = new List<Filling>[entries.Length];
        Spare(week, draft, menu, entries, seats);
        _ = allotment.Solve(new(seats, seconds, most, 0, CoverOf(week), demanded), out var filled);
        for (var i = 0; i < filled.Length; i++)
        {
            if (filled[i] >= 0)
                TakeSpare(draft, menu, entries[i], seats[i][filled[i]]);
        }
    }

    /// <summary>P-36: where a movement is missing, the session is chosen anew from its own exercises and what fills up, on no more hard sets.</summary>
    /// <param name="week">The week.</param>
    /// <param name="draft">The session.</param>
    /// <param name="own">Ways to fill its own seats.</param>
    /// <param name="menu">Menu of its block.</param>
    /// <param name="entries">What may fill up.</param>
    /// <param name="takeOwn">Takes the filling of one of its own seats.</param>
    public void Complete(List<Draft> week, Draft draft, List<List<Filling>> own, BlockMenu menu, Entry[] entries, Action<int, Filling> takeOwn)
    {
        if (draft.Items.Count == 0)
            return;
        var (hard, front) = (0, 1);
        foreach (var other in week)
        {
            foreach (var item in other.Items)
            {
                var sets = item.HardSets;
                if (other == draft)
                    hard += sets;
                else
                    front += (item.Exercise.IsPosterior ? sets : 0) - (item.Exercise.IsAnterior ? sets : 0);
            }
        }

        var missing = Coverage.Missing(week);
        var most = Math.Max(circumstances.Most(draft), draft.Items.Count);
        draft.Items.Clear();
        var seated = own.Count;
        var roles = new List<Role>();
        var wish = circumstances.Wish(draft);
        wish.Light = true;
        foreach (var (demand, _, _) in Covers.Each(missing))
        {
            var picked = choice.BestCover(demand, wish, out var role);
            var seat = new List<Filling>(4);
            if (picked >= 0)
                seating.Offer(seat, draft, menu, role, picked, choice.Quality(role, picked, wish, -1), false);
            _ = seat.RemoveAll(f => f.Hard > 0);
            own.Add(seat);
            roles.Add(role);
        }

        var seats = new List<Filling>[own.Count + entries.Length];
        own.CopyTo(seats);
        Spare(week, draft, menu, entries, seats.AsSpan(own.Count));
        _ = allotment.Solve(new(seats, draft.Seconds, most, hard, CoverOf(week), true, front), out var filled);
        for (var i = 0; i < filled.Length; i++)
        {
            if (filled[i] < 0)
                continue;
            if (i < seated)
                takeOwn(i, seats[i][filled[i]]);
            else if (i < own.Count)
                draft.Items.Add(seating.Of(draft, menu, roles[i - seated], seats[i][filled[i]]));
            else
                TakeSpare(draft, menu, entries[i - own.Count], seats[i][filled[i]]);
        }
    }

    private void TakeSpare(Draft draft, BlockMenu menu, Entry entry, in Filling filling)
    {
        draft.Items.Add(seating.Of(draft, menu, entry.Role, filling));
        if (entry.Exercise < 0)
            entry.Exercise = filling.Exercise;
    }

    // What may fill up a session: nothing that tires the legs.
    private void Spare(List<Draft> week, Draft draft, BlockMenu menu, Entry[] entries, Span<List<Filling>> seats)
    {
        var used = new bool[exercises];
        foreach (var other in week)
        {
            foreach (var item in other.Items)
                used[item.Index] = true;
        }

        var wish = circumstances.Wish(draft);
        wish.Light = true;
        for (var i = 0; i < seats.Length; i++)
        {
            var entry = entries[i];
            var own = entry.Exercise;
            seats[i] = new(4);
            if (own >= 0 && reviewed is not null)
                entry.Exercise = own = reviewed.Instead(own, draft, wish.Allowed);
            if (own < 0 || !wish.Allowed[own] || !choice.Suits(own, wish))
                own = choice.Best(entry.Role, wish, -1, x => used[x]);
            if (own < 0 || draft.Items.Exists(x => x.Index == own))
                continue;
            var quality = choice.Quality(entry.Role, own, wish, -1) + (own == entry.Exercise ? Objective.Kept : 0)
                - (used[own] ? Objective.Again(entry.Role, false, draft.Placed.Phase) : 0);
            seating.Offer(seats[i], draft, menu, entry.Role, own, quality, false);
            _ = seats[i].RemoveAll(f => f.Hard > 0);
        }
    }

    private static Cover CoverOf(List<Draft> week)
    {
        var cover = Cover.None;
        foreach (var draft in week)
            cover |= draft.Cover;
        return cover;
    }
}
