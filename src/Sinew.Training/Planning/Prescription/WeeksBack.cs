namespace Sinew.Training.Planning;

/// <summary>
/// The weeks after a break as R-542 counts them, from the first session back and not from Monday: seven days, after 28 days of break twice seven.
/// Each may hold no more hard sets than the break allows; the calendar's weeks are held to it by <see cref="SetCaps"/>.
/// </summary>
internal sealed class WeeksBack
{
    private const int Days = 7;

    private readonly List<Stretch> stretches = [];

    /// <summary>The break whose loads still hold on a day, or none.</summary>
    public Pause On(DateOnly date) => stretches.FindLast(s => s.Holds(date))?.Pause ?? Pause.None;

    /// <summary>Most hard sets that the coming sessions of a week hold together up to each of them; more than any week holds where no stretch says less.</summary>
    /// <param name="dates">Days of the week's sessions, by date.</param>
    /// <param name="lived">Hard sets of those among them that are done.</param>
    public int[] Most(ReadOnlySpan<DateOnly> dates, ReadOnlySpan<int> lived)
    {
        var most = new int[dates.Length];
        Array.Fill(most, int.MaxValue);
        foreach (var stretch in stretches)
        {
            // One that begins inside a week is below what the whole week may hold.
            if (dates.IsEmpty || dates[0] < stretch.From)
                continue;
            var left = stretch.Most - stretch.Done;
            for (var i = 0; i < dates.Length; i++)
                left -= dates[i] <= stretch.To ? lived[i] : 0;
            for (var i = 0; i < dates.Length && dates[i] <= stretch.To; i++)
                most[i] = Math.Min(most[i], Math.Max(0, left));
        }

        return most;
    }

    /// <summary>Records a finished week.</summary>
    /// <param name="sessions">Day and hard sets of what it held, by date.</param>
    /// <param name="pause">A break that ended in it, or none.</param>
    /// <param name="most">Most hard sets of seven days after that break.</param>
    public void Did(List<(DateOnly Date, int HardSets)> sessions, Pause pause, int most)
    {
        if (pause.Grade >= 0 && !pause.IsRestart && sessions.Count > 0 && !stretches.Exists(s => s.Pause.Before == pause.Before))
        {
            var first = sessions[0].Date;
            for (var week = 0; week < (pause.IsLong ? 2 : 1); week++)
                stretches.Add(new(first.AddDays(Days * week), first.AddDays((Days * week) + Days - 1), pause, most));
        }

        foreach (var stretch in stretches)
            stretch.Done += sessions.Where(s => stretch.Holds(s.Date)).Sum(s => s.HardSets);
    }

    private sealed record Stretch(DateOnly From, DateOnly To, Pause Pause, int Most)
    {
        public int Done { get; set; }

        public bool Holds(DateOnly date) => date >= From && date <= To;
    }
}
