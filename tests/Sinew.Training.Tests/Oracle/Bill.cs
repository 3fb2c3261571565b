using Sinew.Training.Calendar;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Oracle;

/// <summary>The lexicographic costs (1a, 1b, 2, 3 × 144, 4, 5, 6, 7) as plain numbers.</summary>
internal static class Bill
{
    public const int Items = 8;

    /// <summary>Costs of one week's sessions by date; weekdays not used the week before are left at 0.</summary>
    public static int[] Of(
        Runner runner, Diary diary, IReadOnlyList<Want> wants, IReadOnlyList<Trial> week, int monday, Behind? behind = null, IReadOnlySet<DateOnly>? rehab = null)
    {
        var bill = new int[Items];
        foreach (var want in wants)
        {
            var placed = week.Where(s => !s.Fact && Holds(want, s)).Select(s => s.Class).ToList();
            var left = Left(want, week);
            bill[0] += left.Count - placed.Count;
            bill[1] += Degrade(left, placed);
        }

        foreach (var s in week.Where(s => !s.Fact))
        {
            bill[2] += SoftShort(diary, s) + s.GivenUp;
            bill[6] += OffHours(runner, diary, s, wants.First(w => Holds(w, s)).Phase);
        }

        // Days and their order are of the whole week, done or planned; of two sessions done on one day the heavier counts.
        var days = week.GroupBy(s => s.Day).Select(g => (Day: g.Key, Weight: g.Max(s => Weight(s.Class)))).OrderBy(d => d.Day).ToList();
        bill[3] = days.Sum(d => 144 * (DayScore(runner, diary, d.Day) + (rehab?.Contains(DateOnly.FromDayNumber(d.Day)) == true ? 6 : 0)));
        bill[3] += Spacing([.. days.Select(d => d.Day - monday)]);
        bill[4] = behind?.Moved(monday, week) ?? 0;
        for (var i = 0; i < days.Count; i++)
        {
            for (var j = i + 1; j < days.Count; j++)
                bill[7] += days[j].Weight > days[i].Weight ? 1 : 0;
        }

        return bill;
    }

    /// <summary>
    /// What a stretch still wants beside what was done: a week that has held its heavy session wants no other; whatever else was done takes
    /// the place of an ordinary session while there is one.
    /// </summary>
    public static List<SessionClass> Left(Want want, IEnumerable<Trial> week)
    {
        var wanted = Wanted(want);
        var facts = week.Where(s => s.Fact).ToList();
        if (want.Heavy && wanted.Count > 0 && facts.Exists(f => f.Class == SessionClass.H))
            wanted[0] = want.Base;
        for (var done = facts.Count(f => Holds(want, f)); done > 0 && wanted.Count > 0; done--)
            wanted.RemoveAt(wanted.Count - 1);
        return wanted;
    }

    private static bool Holds(Want want, Trial s) => s.Day >= want.From.DayNumber && s.Day <= want.To.DayNumber;

    /// <summary>What a stretch wants, one class per session.</summary>
    public static List<SessionClass> Wanted(Want want) =>
        [.. Enumerable.Range(0, want.Count).Select(i => i == 0 && want.Heavy ? SessionClass.H : want.Base)];

    /// <summary>The cheapest way to hand the placed classes to wanted ones; -1 if there is none.</summary>
    public static int Degrade(List<SessionClass> wanted, List<SessionClass> placed)
    {
        if (placed.Count == 0)
            return 0;
        var best = -1;
        var rest = placed.GetRange(1, placed.Count - 1);
        for (var i = 0; i < wanted.Count; i++)
        {
            if (Steps(wanted[i], placed[0]) is not { } steps)
                continue;
            var left = new List<SessionClass>(wanted);
            left.RemoveAt(i);
            var more = Degrade(left, rest);
            if (more >= 0 && (best < 0 || steps + more < best))
                best = steps + more;
        }

        return best;
    }

    /// <summary>Lexicographic order.</summary>
    public static int Compare(int[] a, int[] b)
    {
        for (var i = 0; i < Items; i++)
        {
            if (a[i] != b[i])
                return a[i].CompareTo(b[i]);
        }

        return 0;
    }

    public static int[] Sum(int[] a, int[] b) => [.. a.Zip(b, (x, y) => x + y)];

    /// <summary>(2): minutes short of 36 h (H) or 24 h (M) to the next key or long run.</summary>
    public static int SoftShort(Diary diary, Trial s)
    {
        var target = s.Class switch { SessionClass.H => 36 * 60, SessionClass.M => 24 * 60, _ => 0 };
        var next = diary.All.Where(e => (e.Key || e.Long) && e.From >= s.To).Select(e => e.From - s.To).DefaultIfEmpty(target).Min();
        return Math.Max(0, target - next);
    }

    /// <summary>(6): minutes from 18:00, or from 17:30 once a run that began before noon is over; where strength goes first, from the last moment for it.</summary>
    public static int OffHours(Runner runner, Diary diary, Trial s, Phase phase)
    {
        if (Floors.AsksFirst(runner, phase) && Floors.ShortEasyDay(diary, s.Day) && (s.Class == SessionClass.L || (s.Class is SessionClass.M or SessionClass.H && runner.Level != StrengthLevel.Novice)))
        {
            var last = diary.On(s.Day)[0].From - s.Minutes - (s.Class == SessionClass.L ? 0 : 360);
            if (Openings.Of(runner.Availability, s.Day).Exists(o => o.From <= last && last + s.Minutes <= o.To))
                return Math.Abs(s.From - last);
        }

        var morning = diary.On(s.Day).Exists(e => e.Run.Start is { } start && start < new TimeOnly(12, 0) && e.To <= s.From);
        return Math.Abs(s.From - (s.Day * 1440) - (morning ? (17 * 60) + 30 : 18 * 60));
    }

    /// <summary>(3): the first row that fits.</summary>
    public static int DayScore(Runner runner, Diary diary, int day)
    {
        var hardDaysHard = IsHardDaysHard(runner, diary, day - Diary.Weekday(day));
        var key = diary.KeyDay(day);
        if (diary.LongDay(day + 1))
            return 5;
        if (hardDaysHard && key)
            return 0;
        if (diary.LongDay(day - 1) || (diary.KeyDay(day - 1) && diary.KeyDay(day + 1)) || key)
            return 2;
        var easy = diary.On(day).Count > 0;
        return hardDaysHard ? (easy ? 1 : 2) : easy != OffDaysFirst(runner) ? 0 : 1;
    }

    /// <summary>R-095: best on an off day. Only the article that says so.</summary>
    private static bool OffDaysFirst(Runner runner) => runner.Style == ProgrammeStyle.MovementsOfRunning;

    /// <summary>R-313 by the policy, or by at least four runs and two key runs in the week, not for novices .</summary>
    private static bool IsHardDaysHard(Runner runner, Diary diary, int monday)
    {
        var runs = Enumerable.Range(monday, 7).SelectMany(diary.On).Where(e => e.Run.Kind != RunKind.Cross).ToList();
        return runner.Policies.HardDays switch
        {
            HardDays.Hard => true,
            HardDays.Light => false,
            _ => runner.Level != StrengthLevel.Novice && runs.Count >= 4 && runs.Count(e => e.Key) >= 2,
        };
    }

    // Σ (gap − 7/n)² × 144 over the gaps around the week taken as a circle. Of more than four days all were done: nothing is left to space.
    private static int Spacing(List<int> weekdays)
    {
        var n = weekdays.Count;
        if (n > 4)
            return 0;
        var sum = 0;
        for (var i = 0; i < n; i++)
        {
            var next = weekdays[(i + 1) % n] + (i + 1 == n ? 7 : 0);
            var twelfths = (12 * (next - weekdays[i])) - (84 / n);
            sum += twelfths * twelfths;
        }

        return sum;
    }

    private static int Weight(SessionClass sessionClass) => sessionClass switch { SessionClass.H => 2, SessionClass.M => 1, _ => 0 };

    private static int? Steps(SessionClass wanted, SessionClass placed) => (wanted, placed) switch
    {
        _ when wanted == placed => 0,
        (SessionClass.H, SessionClass.M) => 1,
        (SessionClass.H, SessionClass.L) => 2,
        (SessionClass.M, SessionClass.L) => 1,
        (SessionClass.P, SessionClass.L) => 0,
        _ => null,
    };
}
