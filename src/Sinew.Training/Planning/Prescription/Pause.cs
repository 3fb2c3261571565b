namespace Sinew.Training.Planning;

/// <summary>
/// A break before a week, as R-542 grades it from the days between two sessions; from 65 the next harsher grade. P-26 asks that
/// the first week back holds fewer sets at no more than a share of the load; after 28 days two weeks.
/// </summary>
/// <param name="Grade">−1 none; see <see cref="Of"/>.</param>
/// <param name="Before">Day number of the last session before it.</param>
internal readonly record struct Pause(int Grade, int Before = int.MaxValue)
{
    /// <summary>No break of eight days or more.</summary>
    public static readonly Pause None = new(-1);

    /// <summary>The grade of a gap: 0 from 8 days, 1 from 14, 2 from 28, 3 from 56.</summary>
    public static Pause Of(int days, bool older)
    {
        var grade = days switch { >= 56 => 3, >= 28 => 2, >= 14 => 1, >= 8 => 0, _ => -1 };
        return new(grade >= 0 && older ? Math.Min(grade + 1, 3) : grade);
    }

    /// <summary>It asks for a second careful week.</summary>
    public bool IsLong => Grade >= 2;

    /// <summary>Legs begin with the foundation again; outside it only light work stands.</summary>
    public bool IsRestart => Grade >= 3;

    /// <summary>Most per cent of the load before.</summary>
    public int LoadPercent => Grade switch { 0 => 100, 1 => 90, 2 => 80, 3 => 65, _ => int.MaxValue };

    /// <summary>Per cent of the sets that are left after 14 to 55 days: hard sets are counted against the weeks before, all others against the day's own.</summary>
    public int SetsPercent => Grade switch { 1 => 67, 2 => 60, _ => 100 };

    /// <summary>Most hard sets, from the highest of the weeks before; one at least.</summary>
    public int Sets(int highest) => highest == 0 ? int.MaxValue : Grade switch
    {
        < 0 => int.MaxValue,
        0 => Math.Max(1, highest - 1),
        1 => Math.Max(1, highest * 67 / 100),
        _ => Math.Max(1, highest * 60 / 100),
    };
}
