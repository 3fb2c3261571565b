using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// The placement floors of one session against the calendar alone (P-10 … P-16, P-18, P-21). What couples sessions with each other
/// (P-14, P-17, P-18 between heavy ones, P-19) is Schedule's business. Times are minutes since the Monday of the first week.
/// </summary>
internal sealed class Legality
{
    private const int Hour = 60;
    private const int Day = 24 * Hour;

    /// <summary>P-11: hours from the end of H to a key run, long run or race.</summary>
    public const int HeavyFloor = 24 * Hour;

    /// <summary>R-308: wanted for H.</summary>
    public const int HeavySoft = 36 * Hour;

    /// <summary>P-12: for M.</summary>
    public const int ModerateFloor = 12 * Hour;

    /// <summary>P-12: for M in the first two weeks of a programme.</summary>
    public const int ModerateFloorNew = 20 * Hour;

    /// <summary>R-308: wanted for M.</summary>
    public const int ModerateSoft = 24 * Hour;

    /// <summary>P-12: days of a new programme.</summary>
    public const int NewProgrammeDays = 14;

    private readonly DayFacts[] days;
    private readonly DayFacts[] earlier;
    private readonly int[] keyStarts;
    private readonly (int From, int To)[] hardCross;
    private readonly (int Day, CutOffs CutOffs, int Recovery, int Quiet)[] races;
    private readonly int[] heavyApart;
    private readonly int newUntil;
    private readonly bool[] liftFirst;
    private readonly bool[] asksFirst;

    public Legality(Runner runner, RunCalendar calendar, Season season, DateOnly today, DayFacts[] days)
    {
        this.days = days;
        var first = days[0].Date;
        earlier = new DayFacts[RunCalendar.DaysBefore];
        for (var d = 0; d < earlier.Length; d++)
            earlier[d] = DayFacts.Of(first.AddDays(d - earlier.Length), calendar, runner.Availability);
        var starts = new List<int>();
        var cross = new List<(int, int)>();
        for (var d = -earlier.Length; d < days.Length; d++)
        {
            foreach (var run in FactsOf(d)!.Runs)
            {
                if (run.Kind.IsKey() || calendar.IsLong(run))
                    starts.Add((d * Day) + run.From);
                if (run.IsHardCross)
                    cross.Add(((d * Day) + run.From, (d * Day) + (run.Start is null ? run.To : run.From)));
            }
        }

        starts.Sort();
        keyStarts = [.. starts];
        hardCross = [.. cross];
        // Races before the first week still ask for their days of rest (P-15, R-423); the day after any race is one.
        races =
        [
            .. calendar.Races.Concat(runner.Races.Where(r => r.Date < first))
                .Select(r => (r.Date.DayNumber - first.DayNumber, CutOffs.Of(r), Math.Max(1, CutOffs.RecoveryDays(r)), CutOffs.QuietDays(r))),
        ];
        newUntil = today.DayNumber - first.DayNumber + NewProgrammeDays;
        heavyApart = new int[days.Length];
        liftFirst = new bool[days.Length];
        asksFirst = new bool[days.Length];
        var (asked, open) = (LiftingFirst.IsAsked(runner), LiftingFirst.IsOpen(runner));
        for (var d = 0; d < days.Length; d++)
        {
            // P-14: 72 hours from 50.
            heavyApart[d] = (runner.AgeOn(days[d].Date) >= 50 ? 72 : 48) * Hour;
            var phase = season.PhaseOn(days[d].Date);
            asksFirst[d] = asked && days[d].OnlyShortEasy && phase != Phase.TP;
            liftFirst[d] = runner.Level != StrengthLevel.Novice && days[d].OnlyShortEasy
                && (asksFirst[d] || (open && phase is Phase.MS or Phase.PW));
        }
    }

    /// <summary>P-14: least minutes between the starts of two heavy sessions, by the age on the day of the later one.</summary>
    public int HeavyApart(int day) => heavyApart[day];

    /// <summary>What refuses the whole day to a class, whatever the time.</summary>
    public Refusal OfDay(int day, SessionClass sessionClass)
    {
        var facts = days[day];
        if (facts.Openings.IsEmpty)
            return Refusal.NotAvailable;
        if (facts.IsLong)
            return Refusal.LongRunDay;
        if (facts.HasHardCross)
            return Refusal.HardClass;
        foreach (var (raceDay, cutOffs, recovery, quiet) in races)
        {
            var before = raceDay - day;
            if (before is 0 or 1)
                return Refusal.RaceEve;
            if (before > 0 && before < Last(cutOffs, sessionClass))
                return Refusal.CutOff;
            // The first days after a race belong to sleep and food; rehab loading has its own rules.
            if (before < 0 && -before <= (sessionClass == SessionClass.L ? quiet : recovery))
                return Refusal.AfterRace;
        }

        // Rehab counts as light here (vocabulary).
        if (sessionClass is not (SessionClass.L or SessionClass.R) && FactsOf(day - 1) is { } yesterday && (yesterday.HasLong90 || yesterday.IsRace))
            return Refusal.AfterLongRun;
        return sessionClass == SessionClass.H && MakesStreak(day) ? Refusal.Streak : Refusal.None;
    }

    /// <summary>What refuses a start inside an opening, given that the day allows the class.</summary>
    /// <param name="day">Day index.</param>
    /// <param name="sessionClass">Class.</param>
    /// <param name="from">Start in minutes after midnight.</param>
    /// <param name="minutes">Minutes kept free for the session.</param>
    public Refusal OfStart(int day, SessionClass sessionClass, int from, int minutes)
    {
        var facts = days[day];
        var to = from + minutes;
        if (FactsOf(day - 1) is { } before && from < before.RunsUntil - Day)
            return Refusal.NoRoom;
        var working = sessionClass is SessionClass.H or SessionClass.M;
        var atOnce = false;
        foreach (var run in facts.Runs)
            atOnce |= run.Kind.IsEasy() && from == run.To + AfterEasyRun;
        foreach (var run in facts.Runs)
        {
            if (from < run.To && to > run.From)
                return Refusal.NoRoom;
            if (run.Kind.IsKey())
            {
                var after = sessionClass switch { SessionClass.H => 6 * Hour, SessionClass.M => 3 * Hour, _ => 0 };
                if (from < run.To + after)
                    return Refusal.SameDayKey;
            }
            else if (working && run.Kind.IsEasy())
            {
                var right = from >= run.To ? atOnce || from >= run.To + (3 * Hour) : liftFirst[day] && to <= run.From - (6 * Hour);
                if (!right)
                    return Refusal.AroundEasyRun;
            }
        }

        var start = (day * Day) + from;
        var gap = NextKey(start + minutes) - (start + minutes);
        if (sessionClass == SessionClass.H)
        {
            if (gap < HeavyFloor)
                return Refusal.BeforeKey;
            foreach (var (crossFrom, crossTo) in hardCross)
            {
                var apart = heavyApart[Math.Max(day, crossFrom / Day)];
                if (start < crossTo + apart && crossFrom < start + apart)
                    return Refusal.NearHeavy;
            }
        }
        else if (sessionClass == SessionClass.M && gap < (day < newUntil ? ModerateFloorNew : ModerateFloor))
        {
            return Refusal.BeforeKey;
        }

        return Refusal.None;
    }

    /// <summary>Minutes after the end of an easy run at which a session may follow at once.</summary>
    public const int AfterEasyRun = 5;

    /// <summary>
    /// where strength is asked for first, the latest start before that day's easy run: light work right before it, the rest six hours
    /// before; −1 where it is not asked for or no opening has room for it.
    /// </summary>
    public int LatestFirst(int day, SessionClass sessionClass, int minutes)
    {
        var light = sessionClass == SessionClass.L;
        if (!asksFirst[day] || !(light || (liftFirst[day] && sessionClass is SessionClass.H or SessionClass.M)))
            return -1;
        var from = days[day].Runs[0].From - minutes - (light ? 0 : 6 * Hour);
        foreach (var opening in days[day].Openings)
        {
            if (from >= opening.From && from + minutes <= opening.To)
                return from;
        }

        return -1;
    }

    /// <summary>Minutes short of the wanted gap to the next key or long run.</summary>
    public int SoftShort(int day, SessionClass sessionClass, int from, int minutes)
    {
        var soft = sessionClass switch { SessionClass.H => HeavySoft, SessionClass.M => ModerateSoft, _ => 0 };
        var end = (day * Day) + from + minutes;
        return soft == 0 ? 0 : Math.Max(0, soft - (NextKey(end) - end));
    }

    /// <summary>True if all days strictly between two heavy sessions are hard: together they make one streak (P-18).</summary>
    public bool AllHardBetween(int dayA, int dayB)
    {
        for (var d = dayA + 1; d < dayB; d++)
        {
            if (FactsOf(d) is not { IsHard: true })
                return false;
        }

        return true;
    }

    /// <summary>Last day before a race on which a class is legal.</summary>
    private static int Last(CutOffs cutOffs, SessionClass sessionClass) => sessionClass switch
    {
        SessionClass.H => cutOffs.Heavy,
        SessionClass.M or SessionClass.R => cutOffs.Moderate,
        SessionClass.P => cutOffs.Primer,
        SessionClass.L => cutOffs.Light,
        _ => throw new ArgumentOutOfRangeException(nameof(sessionClass), sessionClass, null),
    };

    private bool MakesStreak(int day)
    {
        var length = 1;
        for (var d = day - 1; FactsOf(d) is { } facts ? facts.IsHard : Array.Exists(races, r => r.Day == d); d--)
            length++;
        for (var d = day + 1; d < days.Length && days[d].IsHard; d++)
            length++;
        return length >= 3;
    }

    // The week before the first one counts too: its last days may ask for rest.
    private DayFacts? FactsOf(int day) => day >= 0 ? days[day] : day >= -earlier.Length ? earlier[earlier.Length + day] : null;

    private int NextKey(int from)
    {
        var at = Array.BinarySearch(keyStarts, from);
        at = at >= 0 ? at : ~at;
        return at < keyStarts.Length ? keyStarts[at] : int.MaxValue;
    }
}
