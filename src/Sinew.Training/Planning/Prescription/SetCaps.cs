using Sinew.Training.Calendar;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>Weekly lower-body hard sets: what is wanted and what the weeks before allow (P-23, P-28, P-34).</summary>
internal sealed class SetCaps
{
    /// <summary>Fewest sets that keep what is there .</summary>
    private const int LeastMaintenance = 4;

    /// <summary>Weeks without deload or race that an ultra's week is held against (P-34).</summary>
    private const int FullWeeks = 4;

    /// <summary>R-220 with R-701: who has trained for twelve weeks is no novice any more; the middle of the next range, 10 to 16.</summary>
    private const int BeyondNovice = 13;

    private const int RestartPercent = 67;

    /// <summary>More than any week holds.</summary>
    private const int Unlimited = 1000;

    private readonly Runner runner;
    private readonly Season season;
    private readonly int[] sets;
    private readonly bool[] held;
    private readonly bool[] lighter;
    private readonly bool[] race;
    private readonly UltraSeasons ultras;
    private IReadOnlyDictionary<int, int> earlier = new Dictionary<int, int>();

    /// <summary>Starts with no week done.</summary>
    public SetCaps(Runner runner, Season season, RunCalendar calendar)
    {
        this.runner = runner;
        this.season = season;
        sets = new int[season.Weeks.Length];
        held = new bool[season.Weeks.Length];
        lighter = new bool[season.Weeks.Length];
        race = new bool[season.Weeks.Length];
        ultras = new(runner, season, calendar);
        foreach (var day in calendar.Races)
        {
            foreach (var week in season.Weeks)
            {
                if (TrainingWeek.MondayOf(week.From) <= day.Date && day.Date <= week.To)
                    race[week.Index] = true;
            }
        }
    }

    /// <summary>Records a finished week.</summary>
    /// <param name="week">The week.</param>
    /// <param name="hardSets">Its hard sets for the legs.</param>
    /// <param name="hasSession">It holds a session.</param>
    /// <param name="lighter">Its sessions were those of a deload, whatever the season divided anew calls the week.</param>
    public void Did(int week, int hardSets, bool hasSession, bool lighter) => (sets[week], held[week], this.lighter[week]) = (hardSets, hasSession, lighter);

    private bool IsDeload(int week) => season.Weeks[week].Deload || lighter[week];

    /// <summary>Records weeks before the season: hard sets by weeks before its first, 1 for the last of them.</summary>
    public void DidBefore(IReadOnlyDictionary<int, int> weeks) => earlier = weeks;

    // Highest week of the four before a break that began before the season (P-26).
    private int Earlier(int lastDay)
    {
        var ago = (TrainingWeek.MondayOf(season.Weeks[0].From).DayNumber - TrainingWeek.MondayOf(DateOnly.FromDayNumber(lastDay)).DayNumber) / 7;
        var highest = 0;
        for (var w = ago; w < ago + 4; w++)
            highest = Math.Max(highest, earlier.GetValueOrDefault(w));
        return highest;
    }

    /// <summary>Hard sets of a finished week.</summary>
    public int Of(int week) => sets[week];

    /// <summary>Hard sets done in the season's first week before it began: they count in that week.</summary>
    public int BeforeIn(int week) => week == 0 ? earlier.GetValueOrDefault(0) : 0;

    /// <summary>Most hard sets this week may hold.</summary>
    /// <param name="week">The week.</param>
    /// <param name="pause">Break before it (P-26).</param>
    /// <param name="lastHeld">Last week with a session before that break.</param>
    public int Cap(int week, Pause pause, int lastHeld)
    {
        var cap = Math.Min(Math.Min(Wanted(season.Weeks[week]), Growth(week)), AfterABreak(pause, lastHeld));
        if (season.Weeks[week].Deload)
            cap = Math.Min(cap, Deload(week));
        // a third fewer sets than before a marathon or an ultra, once the legs begin again.
        if (Before(season.Weeks[week]) is > 0 and var before)
            cap = Math.Min(cap, Math.Max(1, before * RestartPercent / 100));
        return season.Ultra ? Math.Min(cap, Ultra(week)) : cap;
    }

    /// <summary>Most hard sets of a week, or of seven days, after a break (P-26); more than any week holds where there was none.</summary>
    /// <param name="pause">The break.</param>
    /// <param name="lastHeld">Last week with a session before it.</param>
    public int AfterABreak(Pause pause, int lastHeld)
    {
        if (lastHeld >= 0)
        {
            // The 28 days before a session late in its week reach into a fifth one.
            var highest = Highest(lastHeld + 1, 4);
            return pause.Sets(highest > 0 ? highest : Highest(lastHeld + 1, 5));
        }

        return pause.Grade >= 0 && Earlier(pause.Before) is > 0 and var before ? pause.IsRestart ? before : pause.Sets(before) : int.MaxValue;
    }

    // Highest of the four weeks before the race from which this week begins again, or 0.
    private int Before(SeasonWeek week) =>
        RaceWindow.RestartFrom(runner.Races, TrainingWeek.MondayOf(week.From).AddDays(3)) is { } race
            ? Highest(week.Index - ((TrainingWeek.MondayOf(week.From).DayNumber - TrainingWeek.MondayOf(race.Date).DayNumber) / 7) + 1, 4) : 0;

    /// <summary>The rule that holds a week's sets down to <see cref="Cap"/>.</summary>
    /// <param name="week">The week.</param>
    /// <param name="lastHeld">Last week with a session before a break, or −1.</param>
    public string Holds(int week, int lastHeld) => season.Weeks[week] switch
    {
        { Phase: Phase.TP } => "R-422",
        { Deload: true } => "P-28",
        _ when lastHeld >= 0 => "P-26",
        _ when season.Ultra && Ultra(week) < Growth(week) => "P-34",
        _ => "P-23",
    };

    /// <summary>Hard sets wanted: R-220 and, for maintenance, R-253; R-254 keeps more from 60 on.</summary>
    public int Wanted(SeasonWeek week)
    {
        // R-220 does not apply inside an article's style.
        if (runner.Style != ProgrammeStyle.Sinew && week.Phase is not (Phase.TP or Phase.TR))
            return Unlimited;
        var sixty = runner.AgeOn(week.From) >= 60;
        return (runner.Level, week.Phase) switch
        {
            (_, Phase.TR) => 0,
            (StrengthLevel.Novice, Phase.TP) => 3,
            (_, Phase.TP) => 4,
            (StrengthLevel.Novice, Phase.MT) when !sixty => 6,
            (_, Phase.MT) when !sixty => 8,
            (StrengthLevel.Novice, _) => week.StrengthWeeks < Prerequisites.NoviceWeeks ? 10 : BeyondNovice,
            (StrengthLevel.Intermediate, Phase.AA) => 12,
            (StrengthLevel.Intermediate, Phase.MT) => 10,
            (StrengthLevel.Intermediate, _) => 16,
            (_, Phase.AA) => 14,
            (_, Phase.MT) => 12,
            _ => 18,
        };
    }

    // P-23: 20 % or three sets above the highest of four weeks; nothing above it while the kilometres rise by more than a tenth.
    private int Growth(int week)
    {
        var holding = earlier.Values.Count(s => s > 0);
        for (var w = 0; w < week; w++)
            holding += sets[w] > 0 ? 1 : 0;
        if (holding < 2)
            return int.MaxValue;
        var highest = Highest(week, 4);
        var rising = week > 0 && season.Weeks[week].Km > (season.Weeks[week - 1].Km * 1.1) + 1e-9;
        return rising ? highest : Math.Max(highest * 12 / 10, highest + 3);
    }

    // P-28: at most 60 % of the highest of the three weeks before.
    private int Deload(int week) => week == 0 && earlier.Count == 0 ? int.MaxValue : Highest(week, 3) * 6 / 10;

    // P-34: from the end of the base on never above the four full weeks before, and in the biggest running weeks half of the base.
    private int Ultra(int week)
    {
        if (ultras.BiggestFrom(week) is not { } biggest)
            return int.MaxValue;
        // From the day after the goal race before; recovery, and what stands before the base where a race was struck out, are none of it.
        var start = Math.Min(week, ultras.Start(week));
        while (start < week && !IsBase(season.Weeks[start].Phase))
            start++;
        var end = start;
        while (end < week && IsBase(season.Weeks[end].Phase))
            end++;
        if (end >= week && IsBase(season.Weeks[week].Phase))
            return int.MaxValue;
        var baseHighest = 0;
        for (var w = start; w < end; w++)
        {
            if (!IsDeload(w))
                baseHighest = Math.Max(baseHighest, sets[w]);
        }

        if (end == start)
            return int.MaxValue;
        var km = season.Weeks[week].Km;
        var cap = km >= biggest ? baseHighest / 2 : Falling(start, end, km, baseHighest, biggest);
        cap = Math.Min(cap, BelowLast(start, week, km));
        var (recent, full) = (-1, 0);
        for (var w = week - 1; w >= ultras.Start(week) && full < FullWeeks; w--)
        {
            if (race[w] || (IsDeload(w) && held[w]))
                continue;
            recent = Math.Max(recent, sets[w]);
            full++;
        }

        return recent < 0 ? cap : Math.Min(cap, recent);
    }

    // Case 4: between the base's kilometres and the top quarter's, sets fall in step from all to half.
    private int Falling(int start, int end, double km, int baseHighest, double biggest)
    {
        var baseKm = 0.0;
        for (var w = start; w < end; w++)
            baseKm = Math.Max(baseKm, season.Weeks[w].Km);
        return km <= baseKm || biggest <= baseKm ? int.MaxValue
            : (int)(baseHighest - (baseHighest / 2.0 * (km - baseKm) / (biggest - baseKm)));
    }

    // Case 4: never equal or more while kilometres climb, down to R-220's four of maintenance.
    private int BelowLast(int start, int week, double km)
    {
        for (var w = week - 1; w >= start; w--)
        {
            if (season.Weeks[w].Deload || race[w] || sets[w] == 0)
                continue;
            if (km < season.Weeks[w].Km)
                return int.MaxValue;
            return km > season.Weeks[w].Km ? Math.Max(Math.Min(sets[w], LeastMaintenance), sets[w] - 1) : sets[w];
        }

        return int.MaxValue;
    }

    private static bool IsBase(Phase phase) => phase is Phase.AA or Phase.GS or Phase.MS;

    private int Highest(int week, int back)
    {
        var highest = 0;
        for (var w = week - back; w < week; w++)
            highest = Math.Max(highest, w >= 0 ? sets[w] + BeforeIn(w) : earlier.GetValueOrDefault(-w));
        return highest;
    }
}
