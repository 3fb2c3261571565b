namespace Sinew.Training.Planning;

/// <summary>
/// Ground contacts after a break of 14 days or more: half of the highest week before it, then 70 %; after four weeks or more 50, 70, 80
/// and 90 %. Strength itself follows R-542. From 65 the next harsher row, as <see cref="Pause"/> grades it.
/// </summary>
internal sealed class JumpsAfterABreak
{
    private const int WeeksBefore = 4;

    private static readonly int[] Shorter = [50, 70];
    private static readonly int[] Longer = [50, 70, 80, 90];

    private readonly List<int> weeks = [];
    private int before = int.MinValue;
    private int first;
    private int highest;
    private int[] steps = [];

    /// <summary>Looks at a week before it is filled; to be asked again for the same week changes nothing.</summary>
    /// <param name="week">Index of the week.</param>
    /// <param name="pause">The break before it.</param>
    public void Enter(int week, Pause pause)
    {
        if (pause.Grade < 1 || (pause.Before == before && week != first))
            return;
        (before, first, steps) = (pause.Before, week, pause.IsLong ? Longer : Shorter);
        highest = weeks.TakeLast(WeeksBefore).DefaultIfEmpty(0).Max();
    }

    /// <summary>Most contacts of a week, or null where no break limits them.</summary>
    public int? Most(int week) => highest > 0 && week >= first && week - first < steps.Length ? highest * steps[week - first] / 100 : null;

    /// <summary>
    /// Level of jumping in a week, of a level reached before the break: one less in the weeks that R-543 lightens, the lowest after four weeks or
    /// more.
    /// </summary>
    public int Level(int week, int reached) => week < first || week - first >= steps.Length ? reached : steps == Longer ? Math.Min(reached, 1) : Math.Min(reached, Math.Max(1, reached - 1));

    /// <summary>Records a finished week that held a session.</summary>
    public void Did(int contacts) => weeks.Add(contacts);
}
