namespace Sinew.Training.Planning;

/// <summary>What the plan has made the runner do so far, by the exercise's place in the catalogue.</summary>
internal sealed class Experience(int exercises)
{
    /// <summary>Days after which an exercise is new again (P-13).</summary>
    public const int FamiliarDays = 28;

    /// <summary>Exposures with one easy set that a soreness-prone exercise begins with (vocabulary, class H).</summary>
    public const int IntroExposures = 3;

    private readonly int[] exposures = new int[exercises];
    private readonly int[] lastDay = new int[exercises];
    /// <summary>Days in which an exercise stays known to somebody who recovers from a race ([D]).</summary>
    public const int KnownDays = 56;

    private readonly (Work Work, int Block)?[] lastWork = new (Work, int)?[exercises];

    /// <summary>Sessions that held it.</summary>
    public int Exposures(int exercise) => exposures[exercise];

    /// <summary>Done in the 28 days before the date.</summary>
    public bool IsFamiliar(int exercise, DateOnly date) => lastDay[exercise] > 0 && date.DayNumber - lastDay[exercise] <= FamiliarDays;

    /// <summary>Done in the 56 days before the date.</summary>
    public bool IsKnown(int exercise, DateOnly date) => lastDay[exercise] > 0 && date.DayNumber - lastDay[exercise] <= KnownDays;

    /// <summary>Day number of the first session, or the greatest number without one.</summary>
    public int First { get; private set; } = int.MaxValue;

    /// <summary>Its dose in the last full session, whatever the block, or null.</summary>
    public Work? LastWork(int exercise) => lastWork[exercise]?.Work;

    /// <summary>Its dose in the last full session of this block, or null.</summary>
    public Work? LastWork(int exercise, int block) => lastWork[exercise] is { } last && last.Block == block ? last.Work : null;

    /// <summary>The load of its last full dose was held below the phase's: what follows is measured by what was asked.</summary>
    public void Held(int exercise, int percent)
    {
        if (lastWork[exercise] is { Work.Percent: not null } last)
            lastWork[exercise] = (last.Work with { Percent = percent }, last.Block);
    }

    /// <summary>Records a session.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="date">The day.</param>
    /// <param name="work">Its dose, or null in a deload.</param>
    /// <param name="block">The block.</param>
    public void Did(int exercise, DateOnly date, Work? work, int block)
    {
        exposures[exercise]++;
        First = Math.Min(First, date.DayNumber);
        lastDay[exercise] = date.DayNumber;
        if (work is { } dose)
            lastWork[exercise] = (dose, block);
    }
}
