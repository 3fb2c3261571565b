namespace Sinew.Training.Planning;

/// <summary>Season totals of Schedule's lexicographic costs, smaller is better; the sequence of dates and starts breaks ties.</summary>
/// <param name="Missing">1a: wanted sessions missing.</param>
/// <param name="Degrade">1b: degrade steps.</param>
/// <param name="SoftMinutes">2: minutes short of the soft gaps.</param>
/// <param name="Score">3: day scores and spacing, times 144 so that it is exact.</param>
/// <param name="Moved">4: promised sessions moved.</param>
/// <param name="NewWeekdays">5: weekdays not used the week before.</param>
/// <param name="ClockMinutes">6: minutes away from the preferred hours.</param>
/// <param name="Order">7: pairs in a week in which the heavier session stands later.</param>
public readonly record struct ScheduleCost(
    int Missing, int Degrade, int SoftMinutes, int Score, int Moved, int NewWeekdays, int ClockMinutes, int Order) : IComparable<ScheduleCost>
{
    /// <summary>Adds totals.</summary>
    public static ScheduleCost operator +(ScheduleCost a, ScheduleCost b) => new(
        a.Missing + b.Missing, a.Degrade + b.Degrade, a.SoftMinutes + b.SoftMinutes, a.Score + b.Score, a.Moved + b.Moved,
        a.NewWeekdays + b.NewWeekdays, a.ClockMinutes + b.ClockMinutes, a.Order + b.Order);

    /// <inheritdoc/>
    public int CompareTo(ScheduleCost other)
    {
        var c = Missing.CompareTo(other.Missing);
        if (c == 0)
            c = Degrade.CompareTo(other.Degrade);
        if (c == 0)
            c = SoftMinutes.CompareTo(other.SoftMinutes);
        if (c == 0)
            c = Score.CompareTo(other.Score);
        if (c == 0)
            c = Moved.CompareTo(other.Moved);
        if (c == 0)
            c = NewWeekdays.CompareTo(other.NewWeekdays);
        if (c == 0)
            c = ClockMinutes.CompareTo(other.ClockMinutes);
        return c != 0 ? c : Order.CompareTo(other.Order);
    }

    /// <summary>Cheaper.</summary>
    public static bool operator <(ScheduleCost a, ScheduleCost b) => a.CompareTo(b) < 0;

    /// <summary>Dearer.</summary>
    public static bool operator >(ScheduleCost a, ScheduleCost b) => a.CompareTo(b) > 0;

    /// <summary>Cheaper or equal.</summary>
    public static bool operator <=(ScheduleCost a, ScheduleCost b) => a.CompareTo(b) <= 0;

    /// <summary>Dearer or equal.</summary>
    public static bool operator >=(ScheduleCost a, ScheduleCost b) => a.CompareTo(b) >= 0;

    internal static ScheduleCost Of(in WeekOption option, int newWeekdays) =>
        new(option.Missing, option.Degrade, option.Soft, option.Score, option.Moved, newWeekdays, option.Clock, option.Order);
}
