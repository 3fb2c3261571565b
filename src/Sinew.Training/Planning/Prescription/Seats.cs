namespace Sinew.Training.Planning;

/// <summary>Where a filling belongs.</summary>
/// <param name="Draft">Its session.</param>
/// <param name="Menu">Menu of its block.</param>
/// <param name="Role">Its role.</param>
/// <param name="At">Place among the session's items, or −1 for the end.</param>
internal readonly record struct Place(Draft Draft, BlockMenu Menu, Role Role, int At);

/// <summary>What may stand in a week: the exercises of its sessions, each with its possible numbers of sets, and where it would stand.</summary>
/// <param name="seating">Makes items of fillings.</param>
/// <param name="kept">Fillings of a week that is over are looked at later.</param>
internal sealed class Seats(Seating seating, bool kept)
{
    private readonly List<Candidate> candidates = new(32);
    private readonly List<Place> places = new(32);
    private readonly Stack<List<Filling>> spare = new(32);

    /// <summary>The candidates, session by session.</summary>
    public List<Candidate> Candidates => candidates;

    /// <summary>Begins a week with nothing.</summary>
    public void Clear()
    {
        for (var i = 0; i < candidates.Count && !kept; i++)
            spare.Push(candidates[i].Fillings);
        candidates.Clear();
        places.Clear();
    }

    /// <summary>An empty list of fillings; those of a week that is over serve again.</summary>
    public List<Filling> NoFillings()
    {
        if (!spare.TryPop(out var fillings))
            return new(4);
        fillings.Clear();
        return fillings;
    }

    /// <summary>An exercise that may stand in a session; nothing where it has no filling.</summary>
    public void Add(int session, Place place, List<Filling> fillings)
    {
        if (fillings.Count == 0)
            return;
        candidates.Add(new(session, fillings));
        places.Add(place);
    }

    /// <summary>The last one gives way.</summary>
    public void RemoveLast()
    {
        candidates.RemoveAt(candidates.Count - 1);
        places.RemoveAt(places.Count - 1);
    }

    /// <summary>So many may stand in a session.</summary>
    public int In(int session)
    {
        var count = 0;
        foreach (var candidate in candidates)
            count += candidate.Session == session ? 1 : 0;
        return count;
    }

    /// <summary>An exercise may stand in a session.</summary>
    public bool Has(int session, int exercise)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Session == session && candidate.Fillings[0].Exercise == exercise)
                return true;
        }

        return false;
    }

    /// <summary>Those of a role, with the place of each among the candidates.</summary>
    public IEnumerable<(int Candidate, Place Place)> Of(Role role)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (places[i].Role == role)
                yield return (i, places[i]);
        }
    }

    /// <summary>The first exercise that covers a movement must not fall to a second set of something else (P-36, R-223).</summary>
    /// <param name="covered">Movements that what was done covers.</param>
    /// <param name="demanded">P-36 asks for them.</param>
    public void Protect(Cover covered, bool demanded)
    {
        foreach (var candidate in candidates)
        {
            var fresh = candidate.Fillings[0].Cover & ~covered;
            covered |= fresh;
            var worth = Objective.Coverage(fresh, demanded);
            for (var i = 0; i < candidate.Fillings.Count; i++)
                candidate.Fillings[i] = candidate.Fillings[i] with { Value = candidate.Fillings[i].Value + worth };
        }
    }

    /// <summary>What may stand in one session, and where.</summary>
    public (List<List<Filling>> Fillings, List<Place> Places) Of(int session)
    {
        var (own, ownPlaces) = (new List<List<Filling>>(), new List<Place>());
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Session != session)
                continue;
            own.Add(candidates[i].Fillings);
            ownPlaces.Add(places[i]);
        }

        return (own, ownPlaces);
    }

    /// <summary>Those chosen take their seats.</summary>
    /// <param name="filled">By candidate: index of its filling, or −1 if it is left out.</param>
    public void Take(ReadOnlySpan<int> filled)
    {
        for (var i = 0; i < filled.Length; i++)
        {
            if (filled[i] >= 0)
                Take(places[i], candidates[i].Fillings[filled[i]]);
        }
    }

    /// <summary>One takes its seat; items stand in a draft by importance.</summary>
    public void Take(Place place, in Filling filling)
    {
        var items = place.Draft.Items;
        items.Insert(place.At < 0 ? items.Count : Math.Min(place.At, items.Count), seating.Of(place.Draft, place.Menu, place.Role, filling));
    }
}
