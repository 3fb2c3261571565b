using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>A role and the exercise that fills it through a block.</summary>
internal sealed class Entry(Role role, int exercise)
{
    /// <summary>Role.</summary>
    public Role Role { get; } = role;

    /// <summary>Exercise by its place in the catalogue, or −1 if none can take it.</summary>
    public int Exercise { get; set; } = exercise;
}

/// <summary>
/// The exercises of a block's sessions A, B, C and D, of its light sessions and its primer. They stay through the block; from one block
/// to the next main lifts continue and the others rotate.
/// </summary>
internal sealed class BlockMenu(int block, Phase phase, DateOnly from)
{
    private readonly Entry[]?[] full = new Entry[]?[4];
    private readonly Entry[]?[] light = new Entry[]?[2];

    /// <summary>Index of the block in the season.</summary>
    public int Block { get; } = block;

    /// <summary>Its phase.</summary>
    public Phase Phase { get; } = phase;

    /// <summary>Its first day.</summary>
    public DateOnly From { get; } = from;

    /// <summary>Session by its order in the week, or null before it is chosen.</summary>
    public Entry[]? Full(int order) => full[order % 4];

    /// <summary>Light session by its order among the week's light ones.</summary>
    public Entry[]? Light(int order) => light[order % 2];

    /// <summary>Primer.</summary>
    public Entry[]? Primer { get; set; }

    /// <summary>Jump of the sessions, by order; chosen when the level first allows one.</summary>
    public Entry?[] Power { get; } = new Entry?[4];

    /// <summary>Keeps a full session's choice.</summary>
    public void SetFull(int order, Entry[] entries) => full[order % 4] = entries;

    /// <summary>Keeps a light session's choice.</summary>
    public void SetLight(int order, Entry[] entries) => light[order % 2] = entries;

    /// <summary>The exercise of this role in this session, or −1.</summary>
    public int Of(int order, Role role, SessionClass sessionClass)
    {
        var entries = sessionClass == SessionClass.L ? Light(order) : Full(order);
        if (entries is null)
            return -1;
        foreach (var entry in entries)
        {
            if (entry.Role == role)
                return entry.Exercise;
        }

        return -1;
    }
}
