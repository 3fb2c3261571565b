using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>Exposures of one exercise with a load.</summary>
internal sealed class LoadTrail
{
    /// <summary>What a change of units does to a load is no step (P-45).</summary>
    public const int RoundingGrams = 5;

    /// <summary>Days without a lift after which R-522 speaks.</summary>
    public const int LongDays = 56;

    /// <summary>R-522: per cent of what was lifted that is left then.</summary>
    public const int AfterLongPercent = 65;

    /// <summary>R-423: what is lifted first after a marathon or an ultra.</summary>
    private const int RestartPercent = 70;

    private readonly List<Exposure> exposures = [];
    private Peak now = Peak.None;
    private Peak before = Peak.None;

    public int FirstBlock { get; set; } = -1;

    public int Exposures { get; private set; }

    /// <summary>It has not stood in a session yet, with a load or without.</summary>
    public bool IsNew => exposures.Count == 0;

    /// <summary>A load stood at the last time.</summary>
    public bool HadLoad => exposures.Count > 0 && exposures[^1].Grams > 0;

    /// <summary>The last time was the first one after two weeks or more.</summary>
    public bool IsBack => exposures.Count > 1 && exposures[^1].Day - exposures[^2].Day >= 14;

    /// <summary>Something was really done.</summary>
    public bool IsLived { get; set; }

    /// <summary>Load of the last exposure outside a deload, or null.</summary>
    public Load? Last { get; private set; }

    /// <summary>Lowest load of this block's last 28 days, where the four weeks' limit begins; 0 if none.</summary>
    public int MonthStart(int day, int block)
    {
        var lowest = 0;
        foreach (var exposure in exposures)
        {
            if (exposure is { Counts: true, Grams: > 0 } && exposure.Block == block && day - exposure.Day <= 28)
                lowest = lowest == 0 ? exposure.Grams : Math.Min(lowest, exposure.Grams);
        }

        return lowest;
    }

    /// <summary>
    /// Heaviest load of the last three exposures outside deload and taper and of the last of all (P-25), in grams; where none of these had one, of
    /// the last three that did; 0 if none did.
    /// </summary>
    public int HeaviestBeforeTrouble =>
        exposures.Count > 0 && exposures.Where(e => e.Counts).TakeLast(3).Append(exposures[^1]).Max(e => e.Grams) is > 0 and var heaviest
            ? heaviest : exposures.Where(e => e is { Counts: true, Grams: > 0 }).TakeLast(3).Select(e => e.Grams).DefaultIfEmpty(0).Max();

    /// <param name="draft">The session.</param>
    /// <param name="block">Its block.</param>
    /// <param name="sets">Sets in it.</param>
    /// <param name="setsThisWeek">Sets in its week.</param>
    /// <param name="novice">A novice's foundation may rise by more.</param>
    /// <param name="percent">In per cent of 1RM, not in grams.</param>
    /// <param name="by">Told what decides, each time something lowers the cap further.</param>
    public long Cap(Draft draft, int block, int sets, int setsThisWeek, bool novice, bool percent = false, Action<LoadLimit>? by = null)
    {
        long cap = int.MaxValue;
        var day = draft.Placed.Date.DayNumber;
        int heaviest = 0, seen = 0, lowest = int.MaxValue;
        var older = false;
        for (var i = exposures.Count - 1; i >= 0; i--)
        {
            var exposure = exposures[i];
            // What stood before a race that took the legs back counts no more once they have begun again with a load.
            older |= seen > 0 && exposures[i + 1].Restart && !exposure.Restart;
            var amount = percent ? exposure.Percent : exposure.Grams;
            if (!older && exposure.Counts && amount > 0 && seen < 3)
            {
                heaviest = Math.Max(heaviest, amount);
                seen++;
            }

            if (exposure.Counts && amount > 0 && exposure.Block == block && day - exposure.Day <= 28)
                lowest = Math.Min(lowest, amount);
        }

        if (seen > 0)
            Lower((heaviest * 11L / 10) + (percent ? 0 : RoundingGrams), LoadLimit.Steps);
        // after two weeks without it 10 % less than before, after four 20 %, after eight R-522's 65 %.
        if (seen > 0)
        {
            var less = (day - exposures[^1].Day) switch { >= LongDays => (long)AfterLongPercent, >= 28 => 80L, >= 14 => 90L, _ => 0L };
            if (less > 0)
                Lower((heaviest * less / 100) + (percent ? 0 : RoundingGrams), LoadLimit.Absence);
        }

        if (draft.Restart && seen > 0 && !exposures[^1].Restart)
            Lower((heaviest * (long)RestartPercent / 100) + (percent ? 0 : RoundingGrams), LoadLimit.Race);
        if (lowest < int.MaxValue)
            Lower((lowest * (novice && draft.Placed.Phase == Calendar.Phase.AA ? 13L : 12L) / 10) + (percent ? 0 : RoundingGrams), LoadLimit.Steps);
        // P-26: the first week back is no heavier than R-542 allows.
        Lower(After(draft.Pause, percent), LoadLimit.Break);
        foreach (var pause in draft.Breaks)
            Lower(After(pause, percent), LoadLimit.Break);
        if (!percent && SetsRise(draft, block, sets, setsThisWeek, out _) && Against(draft) is { Grams: > 0 } last)
            cap = Math.Min(cap, last.Grams);
        return cap;

        void Lower(long most, LoadLimit limit)
        {
            if (most >= cap)
                return;
            cap = most;
            by?.Invoke(limit);
        }
    }

    // The share of the heaviest of the three exposures before a break.
    private long After(Pause pause, bool percent)
    {
        var (recent, seen) = (0, 0);
        for (var i = exposures.Count - 1; i >= 0 && pause.Grade >= 0 && seen < 3; i--)
        {
            if (exposures[i].Deload || exposures[i].Day > pause.Before)
                continue;
            recent = Math.Max(recent, percent ? exposures[i].Percent : exposures[i].Grams);
            seen++;
        }

        return recent > 0 ? (recent * (long)pause.LoadPercent / 100) + (percent ? 0 : RoundingGrams) : int.MaxValue;
    }

    /// <summary>P-24: more sets than in the exercise's last week of this block that was no deload.</summary>
    public bool SetsRise(Draft draft, int block, int sets, int setsThisWeek, out int percentBefore)
    {
        var last = Against(draft);
        percentBefore = last.Percent;
        return last.Week >= 0 && last.Block == block && (setsThisWeek > last.WeekSets || sets > last.SessionSets);
    }

    public int SetsToKeep(Draft draft, int block) =>
        Against(draft) is { Week: >= 0, SessionSets: >= 2 } last && last.Block == block ? last.SessionSets : int.MaxValue;

    // What was done before the season stands in none of its weeks.
    private Peak Against(Draft draft) => now.Week == draft.Week.Index && now.Block >= 0 ? before : now;

    public void Did(Draft draft, int block, Load? load, int percent, int sets, int setsThisWeek)
    {
        var counts = !draft.Placed.Deload && draft.Placed.Phase != Calendar.Phase.TP;
        exposures.Add(new(draft.Placed.Date.DayNumber, load?.Grams ?? 0, percent, block, counts, draft.Placed.Deload, draft.Restart));
        Exposures += load is null ? 0 : 1;
        if (draft.Placed.Deload)
            return;
        Last = load ?? Last;
        if (now.Week != draft.Week.Index || (now.Block < 0 && block >= 0))
            (before, now) = (now, new(draft.Week.Index, block, 0, 0, 0, 0));
        now = now with
        {
            WeekSets = setsThisWeek,
            SessionSets = Math.Max(now.SessionSets, sets),
            Grams = Math.Max(now.Grams, load?.Grams ?? 0),
            Percent = Math.Max(now.Percent, percent),
        };
    }

    private readonly record struct Exposure(int Day, int Grams, int Percent, int Block, bool Counts, bool Deload, bool Restart);

    private readonly record struct Peak(int Week, int Block, int WeekSets, int SessionSets, int Grams, int Percent)
    {
        public static readonly Peak None = new(-1, -1, 0, 0, 0, 0);
    }
}
