using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>A role and the exercise that fills it through a block.</summary>
internal sealed class Entry(Role role, int place)
{
    /// <summary>Role.</summary>
    public Role Role { get; } = role;

    /// <summary>Place in the session's template, from 0.</summary>
    public int Place { get; } = place;

    /// <summary>Exercise by its place in the catalogue, or −1 if none is chosen yet.</summary>
    public int Exercise { get; set; } = -1;
}

/// <summary>
/// The exercises of a block's sessions A, B, C and D, of its light sessions and its jumps. They stay through the block; from one block to
/// the next main lifts continue and the others rotate.
/// </summary>
internal sealed class BlockMenu(int block, Phase phase, DateOnly from, int part = 0)
{
    /// <summary>Light sessions of a usual week, and those after a race.</summary>
    private const int KindsOfLight = 2;

    private readonly Entry[]?[] full = new Entry[]?[4];
    private readonly Entry[]?[] light = new Entry[]?[2 * KindsOfLight];
    private readonly Entry[]?[] spare = new Entry[]?[4 + (2 * KindsOfLight)];

    /// <summary>Index of the block in the season.</summary>
    public int Block { get; } = block;

    /// <summary>Part of the block, from 0 (<see cref="BlockParts"/>).</summary>
    public int Part { get; } = part;

    /// <summary>Its phase.</summary>
    public Phase Phase { get; } = phase;

    /// <summary>Its first day.</summary>
    public DateOnly From { get; } = from;

    /// <summary>Session by its order in the week, or null before it is chosen.</summary>
    public Entry[]? Full(int order) => full[order % full.Length];

    /// <summary>Light session by its order among the week's light ones.</summary>
    public Entry[]? Light(int order) => light[order % light.Length];

    /// <summary>Jump of the sessions, by order; chosen when the level first allows one.</summary>
    public int[] Jumps { get; } = [-1, -1];

    /// <summary>Keeps a full session's choice.</summary>
    public void SetFull(int order, Entry[] entries) => full[order % full.Length] = entries;

    /// <summary>Forgets a full session's choice, and what fills it up: a load programme that stood for some of it has ended.</summary>
    public void Reopen(int order) => (full[order % full.Length], spare[SpareAt(order, false)]) = (null, null);

    /// <summary>Load programmes under way when a full session was chosen, and the roles for which nothing was open.</summary>
    public (int Active, List<Role> Closed)[] Shut { get; } = [(0, []), (0, []), (0, []), (0, [])];

    /// <summary>Keeps a light session's choice.</summary>
    public void SetLight(int order, Entry[] entries) => light[order % light.Length] = entries;

    /// <summary>What fills a session that has room.</summary>
    public Entry[]? Spare(int order, bool ofLight) => spare[SpareAt(order, ofLight)];

    /// <summary>Keeps it.</summary>
    public void SetSpare(int order, bool ofLight, Entry[] entries) => spare[SpareAt(order, ofLight)] = entries;

    private int SpareAt(int order, bool ofLight) => ofLight ? full.Length + (order % light.Length) : order % full.Length;

    /// <summary>All entries of sessions so far.</summary>
    public IEnumerable<Entry> All()
    {
        foreach (var entries in full)
        {
            foreach (var entry in entries ?? [])
                yield return entry;
        }

        foreach (var entries in light)
        {
            foreach (var entry in entries ?? [])
                yield return entry;
        }
    }

    /// <summary>The exercise of this role in this session, or −1.</summary>
    public int Of(int order, Role role, SessionClass sessionClass)
    {
        foreach (var entry in (sessionClass == SessionClass.L ? Light(order) : Full(order)) ?? [])
        {
            if (entry.Role == role)
                return entry.Exercise;
        }

        return -1;
    }
}
