using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>One way to place a week's sessions, with the costs that do not depend on other weeks.</summary>
/// <param name="Mask">Bit per weekday, Monday first.</param>
/// <param name="Classes">Two bits per weekday: 0 M, 1 L, 2 P, 3 H.</param>
/// <param name="Missing">Cost 1a: wanted sessions missing.</param>
/// <param name="Degrade">Cost 1b: degrade steps.</param>
/// <param name="Soft">Cost 2: minutes short of the soft gaps.</param>
/// <param name="Score">Cost 3 times 144, exact.</param>
/// <param name="Moved">Cost 4: promised sessions of the week that stand elsewhere.</param>
/// <param name="Clock">Cost 6: minutes away from the preferred hours.</param>
/// <param name="Order">Cost 7: pairs in which the heavier session stands later.</param>
/// <param name="HeavyDay">Weekday of the heavy session, or -1.</param>
/// <param name="HeavyFrom">Its start in minutes after midnight.</param>
internal readonly record struct WeekOption(
    byte Mask, ushort Classes, byte Missing, byte Degrade, int Soft, int Score, byte Moved, int Clock, byte Order, sbyte HeavyDay, short HeavyFrom)
{
    public SessionClass ClassOn(int weekday) => ((Classes >> (2 * weekday)) & 3) switch
    {
        0 => SessionClass.M,
        1 => SessionClass.L,
        2 => SessionClass.P,
        _ => SessionClass.H,
    };

    public static int CodeOf(SessionClass sessionClass) => sessionClass switch
    {
        SessionClass.M => 0,
        SessionClass.L => 1,
        SessionClass.P => 2,
        SessionClass.H => 3,
        _ => throw new ArgumentOutOfRangeException(nameof(sessionClass), sessionClass, null),
    };

    /// <summary>Compares the costs that come before those that couple weeks: missing, degrade, soft, score.</summary>
    public int CompareLeading(in WeekOption other)
    {
        var c = Missing.CompareTo(other.Missing);
        if (c == 0)
            c = Degrade.CompareTo(other.Degrade);
        if (c == 0)
            c = Soft.CompareTo(other.Soft);
        return c != 0 ? c : Score.CompareTo(other.Score);
    }
}
