using Sinew.Training.Calendar;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Oracle;

/// <summary>A session the oracle considers, in absolute minutes.</summary>
/// <param name="Day">Day number.</param>
/// <param name="From">Start.</param>
/// <param name="Minutes">Minutes kept free.</param>
/// <param name="Class">H, M, L or P.</param>
internal sealed record Trial(int Day, int From, int Minutes, SessionClass Class)
{
    public int To => From + Minutes;

    /// <summary>Minutes less than its opening gives.</summary>
    public int GivenUp { get; init; }

    /// <summary>It was done already.</summary>
    public bool Fact { get; init; }

    /// <summary>A session that was done was a mini one.</summary>
    public bool FactIsMini { get; init; }

    public bool Mini => Fact ? FactIsMini : Minutes <= 20;
}

/// <summary>The placement floors, one by one as section 11 states them.</summary>
/// <param name="runner">The runner.</param>
/// <param name="diary">The runs and races.</param>
/// <param name="season">The season.</param>
/// <param name="start">First day of the programme (P-12).</param>
internal sealed class Floors(Runner runner, Diary diary, Season season, DateOnly start)
{
    private const int Hour = 60;

    // Last H, M, L, P of an A race, last H of a B race and of a C race, in days before (section 3). From the marathon up the
    // last light session is "L only": a primer is lower-body work and ends with M.
    private static readonly int[][] Table =
        [[5, 4, 2, 2, 4, 2], [6, 4, 2, 2, 4, 2], [8, 5, 3, 3, 5, 2], [10, 7, 3, 7, 6, 3], [12, 8, 4, 8, 7, 3], [14, 10, 4, 10, 8, 4]];

    // Days after an A or B race without lower-body strength (R-423, the floor).
    private static readonly int[] Recovery = [2, 2, 4, 7, 14, 14];

    // Days after an A or B race without any session.
    private static readonly int[] Quiet = [2, 2, 2, 3, 5, 5];

    /// <summary>First floor that the session breaks by itself, or null.</summary>
    public string? Broken(Trial s)
    {
        var lower = s.Class is SessionClass.H or SessionClass.M;
        if (diary.LongDay(s.Day))
            return "P-10";
        foreach (var e in diary.All)
        {
            if (s.From < e.To && e.From < s.To)
                return "P-21 overlap";
            var ahead = e.From - s.To;
            if ((e.Key || e.Long) && ahead >= 0 && s.Class == SessionClass.H && ahead < 24 * Hour)
                return "P-11";
            if ((e.Key || e.Long) && ahead >= 0 && s.Class == SessionClass.M && ahead < (s.Day < start.DayNumber + 14 ? 20 : 12) * Hour)
                return "P-12";
        }

        foreach (var race in diary.Races)
        {
            var before = race.Date.DayNumber - s.Day;
            if (before is 0 or 1 || (before > 0 && before < Least(race, s.Class)))
                return "P-13";
            if (before < 0 && s.Class != SessionClass.L && -before <= After(race))
                return "P-15 race";
            if (before < 0 && race.Priority != RacePriority.C && -before <= Quiet[Row(race)])
                return "R-423 first days";
        }

        // R-311 leaves light work only, so a primer stays away as well.
        if (s.Class != SessionClass.L && diary.Long90Day(s.Day - 1))
            return "P-15";
        foreach (var e in diary.On(s.Day))
        {
            if (e.HardCross)
                return "P-19";
            if (e.Key && (s.From < e.To || s.From - e.To < (s.Class == SessionClass.H ? 6 : s.Class == SessionClass.M ? 3 : 0) * Hour))
                return "P-16";
            if (e.Easy && lower && s.From < e.To && !(MayGoFirst(s.Day) && e.From - s.To >= 6 * Hour))
                return "P-21 order";
        }

        return null;
    }

    /// <summary>
    /// The day's only run is easy and at most 45 minutes, for the experienced: in MS or PW unless they want muscle, and
    /// wherever a weight goal asks for it.
    /// </summary>
    public bool MayGoFirst(int day) => runner.Level != StrengthLevel.Novice && ShortEasyDay(diary, day) && (AsksFirst(day)
        || (season.PhaseOn(DateOnly.FromDayNumber(day)) is Phase.MS or Phase.PW && !runner.Goals.Any(g => g == Goal.Muscle)));

    /// <summary>X-04 on a day: light work may stand right before the run.</summary>
    public bool AsksFirst(int day) => AsksFirst(runner, season.PhaseOn(DateOnly.FromDayNumber(day))) && ShortEasyDay(diary, day);

    /// <summary>X-04: the choice, with a weight goal and a screening that allows one (no energy deficit, no pregnancy); never in the taper.</summary>
    public static bool AsksFirst(Runner runner, Phase phase) =>
        phase != Phase.TP && runner is { Policies.LiftFirst: LiftFirst.WeightGoalEasyRuns, Screening: null or { Reds: false, Trimester: null } }
        && runner.Goals.Any(g => g == Goal.Weight);

    /// <summary>One run, easy, of 45 minutes at most.</summary>
    public static bool ShortEasyDay(Diary diary, int day) => diary.On(day) is [{ Easy: true, Run.Minutes: <= 45 }];

    /// <summary>P-14 between two heavy sessions.</summary>
    public bool TooClose(Trial a, Trial b) =>
        a.Class == SessionClass.H && b.Class == SessionClass.H && Math.Abs(a.From - b.From) < Apart(Math.Max(a.Day, b.Day));

    /// <summary>P-14 between a heavy session and hard cross-training, whose start may be anywhere in 06:00–20:00 if unknown.</summary>
    public bool TooCloseToCross(Trial s) => s.Class == SessionClass.H && diary.All.Where(e => e.HardCross).Any(e =>
    {
        var last = e.Run.Start is null ? e.To : e.From;
        var gap = s.From >= last ? s.From - last : s.From <= e.From ? e.From - s.From : 0;
        return gap < Apart(Math.Max(s.Day, e.Run.Date.DayNumber));
    });

    /// <summary>P-17 for a Monday–Sunday week: a planned session takes its last free day. What was done alone is nobody's fault any more.</summary>
    public bool LastRestDayTaken(int monday, IReadOnlyCollection<Trial> sessions)
    {
        if (runner.Availability.TrainOnLastRestDay)
            return false;
        var free = Enumerable.Range(monday, 7).Where(diary.FreeDay).ToList();
        var working = sessions.Where(s => s.Class is SessionClass.H or SessionClass.M).ToList();
        return working.Exists(s => !s.Fact && free.Contains(s.Day)) && free.TrueForAll(d => working.Exists(s => s.Day == d));
    }

    /// <summary>P-18: a heavy session stands in a row of three or more hard days.</summary>
    public bool InHardStreak(Trial s, IReadOnlyCollection<Trial> all)
    {
        if (s.Class != SessionClass.H)
            return false;
        var length = 1;
        for (var d = s.Day - 1; IsHard(d, all); d--)
            length++;
        for (var d = s.Day + 1; IsHard(d, all); d++)
            length++;
        return length >= 3;
    }

    /// <summary>P-19 within a week.</summary>
    public static bool TooMany(IReadOnlyCollection<Trial> week) => week.Count > 4 || week.Count(s => !s.Mini) > 3;

    /// <summary>Days before the race until which a class is legal.</summary>
    public static int Least(Race race, SessionClass sessionClass)
    {
        var row = Table[Row(race)];
        var column = sessionClass switch { SessionClass.H => 0, SessionClass.M => 1, SessionClass.L => 2, _ => 3 };
        return race.Priority switch
        {
            RacePriority.A => row[column],
            RacePriority.B => Math.Min(row[column], row[4]),
            _ => Math.Min(row[column], row[5]),
        };
    }

    /// <summary>Row of the tables.</summary>
    public static int Row(Race race)
    {
        var row = race.Km <= 5.5 ? 0 : race.Km <= 16 ? 1 : race.Km <= 30 ? 2 : race.Km <= 45 ? 3 : race.Km <= 100 ? 4 : 5;
        return race.AscentM >= 2000 ? Math.Max(row, 4) : row;
    }

    // The day after any race, and R-423's days after an A or B race.
    private static int After(Race race) => race.Priority == RacePriority.C ? 1 : Recovery[Row(race)];

    private bool IsHard(int day, IReadOnlyCollection<Trial> all) =>
        diary.KeyDay(day) || diary.RaceDay(day) || diary.LongDay(day) || diary.On(day).Exists(e => e.HardCross) || all.Any(s => s.Day == day && s.Class == SessionClass.H);

    private int Apart(int laterDay) => (runner.AgeOn(DateOnly.FromDayNumber(laterDay)) >= 50 ? 72 : 48) * Hour;
}
