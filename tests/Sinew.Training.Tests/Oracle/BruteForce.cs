using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Oracle;

/// <summary>The cheapest season by trying them all.</summary>
internal sealed record Answer(int[] Bill, IReadOnlyList<Trial> Sessions);

/// <summary>
/// Every set of (day, class, start) of a week that keeps the floors, then every combination of weeks. Left out are only choices that cannot
/// be part of the answer: (a) a light, primer or moderate session binds no other day by its start, so of equal day, class and size only
/// the start with the least (2), (4), (6) and hour can win; (b) a combination whose costs so far plus the least each later week can cost by
/// itself already exceed a known season. <see cref="Prune"/> switches both off.
/// </summary>
internal sealed class BruteForce(Runner runner, Diary diary, Season season, IReadOnlyList<Want> wants, DateOnly today)
{
    private readonly Floors floors = new(runner, diary, season, season.Blocks.IsEmpty ? today : season.Blocks[0].From);
    private readonly int monday = today.DayNumber - Diary.Weekday(today.DayNumber);
    private readonly List<Trial> sessions = [];
    private List<Week>[] weeks = [];
    private int[][] least = [];
    private Answer? best;

    /// <summary>False: every start of every class, and every combination of weeks.</summary>
    public bool Prune { get; init; } = true;

    /// <summary>What was done and promised, or null.</summary>
    public Behind? Behind { get; init; }

    /// <summary>Days that rehab would like for itself, or null.</summary>
    public IReadOnlySet<DateOnly>? RehabDays { get; init; }

    /// <summary>Combinations looked at.</summary>
    public long Looked { get; private set; }

    /// <summary>Tries them all.</summary>
    public Answer Solve()
    {
        var end = season.Weeks.IsEmpty ? monday : season.Weeks[^1].To.DayNumber;
        var count = (end - monday + 7) / 7;
        weeks = [.. Enumerable.Range(0, count).Select(w => monday + (7 * w)).Select(m => WeeksOf(m, Asked(m)))];
        sessions.AddRange((Behind?.All ?? []).Where(s => s.Day < monday));
        least = new int[count + 1][];
        least[count] = new int[Bill.Items];
        for (var w = count - 1; w >= 0; w--)
            least[w] = Bill.Sum(least[w + 1], weeks[w][0].Costs);
        Combine(0, new int[Bill.Items], Behind?.WeekdaysBefore ?? 0);
        return best!;
    }

    /// <summary>The best of one week by itself, as if no other week stood beside it.</summary>
    public Answer BestOfWeek(int week)
    {
        var alone = WeeksOf(monday + (7 * week), [.. wants.Where(w => w.Week == week)]).First(w => w.Sessions.All(s => !floors.InHardStreak(s, w.Sessions)));
        return new(alone.Costs, alone.Sessions);
    }

    private void Combine(int at, int[] soFar, int usedBefore)
    {
        if (at == weeks.Length)
        {
            Looked++;
            if (sessions.TrueForAll(s => s.Fact || !floors.InHardStreak(s, sessions)))
                Offer(soFar);
            return;
        }

        foreach (var week in weeks[at])
        {
            if (Prune && best is not null && Bill.Compare(Bill.Sum(soFar, Bill.Sum(week.Costs, least[at + 1])), best.Bill) > 0)
                break;
            if (week.Sessions.Any(a => !a.Fact && sessions.Exists(b => floors.TooClose(a, b))))
                continue;
            var costs = Bill.Sum(soFar, week.Costs);
            // What stands before the first week planned counts if anything was planned for it.
            if (at > 0 || usedBefore != 0)
                costs[5] += System.Numerics.BitOperations.PopCount((uint)(week.Weekdays & ~usedBefore));
            sessions.AddRange(week.Sessions);
            Combine(at + 1, costs, week.Weekdays);
            sessions.RemoveRange(sessions.Count - week.Sessions.Count, week.Sessions.Count);
        }
    }

    private void Offer(int[] costs)
    {
        var planned = sessions.FindAll(s => !s.Fact);
        var order = best is null ? -1 : Bill.Compare(costs, best.Bill);
        if (order == 0)
            order = CompareSequences(planned, best!.Sessions);
        if (order < 0)
            best = new(costs, planned);
    }

    // (8): dates, then starts; then a primer rather than a light session, the heavier one first.
    private static int CompareSequences(IReadOnlyList<Trial> a, IReadOnlyList<Trial> b)
    {
        var keys = new Func<Trial, int>[] { s => s.Day, s => s.From, s => s.Class switch { SessionClass.H => 0, SessionClass.M => 1, SessionClass.P => 2, _ => 3 } };
        foreach (var key in keys)
        {
            for (var i = 0; i < a.Count; i++)
            {
                if (key(a[i]) != key(b[i]))
                    return key(a[i]).CompareTo(key(b[i]));
            }
        }

        return 0;
    }

    private List<Want> Asked(int first) => [.. wants.Where(w => w.From.DayNumber >= first && w.From.DayNumber < first + 7)];

    private List<Week> WeeksOf(int first, IReadOnlyList<Want> asked)
    {
        var days = new List<Trial>[7];
        for (var d = 0; d < 7; d++)
            days[d] = Possible(first + d, asked.FirstOrDefault(w => w.From.DayNumber <= first + d && first + d <= w.To.DayNumber));
        var found = new List<Week>();
        var now = first == monday;
        var chosen = now && Behind is not null ? Behind.ThisWeek.ToList() : [];
        Choose(0);
        return [.. found.OrderBy(w => w, Comparer<Week>.Create((a, b) => Bill.Compare(a.Costs, b.Costs)))];

        void Choose(int day)
        {
            if (day == 7)
            {
                if (!floors.LastRestDayTaken(first, chosen) && !(now && Behind?.SlidTooFar(chosen) == true))
                    found.Add(new([.. chosen], Bill.Of(runner, diary, asked, chosen, first, Behind, RehabDays)));
                return;
            }

            Choose(day + 1);
            foreach (var trial in days[day])
            {
                chosen.Add(trial);
                if (Fits(asked, chosen) && !(now && chosen.Count > Behind?.Most))
                    Choose(day + 1);
                chosen.RemoveAt(chosen.Count - 1);
            }
        }
    }

    private bool Fits(IReadOnlyList<Want> asked, List<Trial> chosen)
    {
        var last = chosen[^1];
        var want = asked.First(w => w.From.DayNumber <= last.Day && last.Day <= w.To.DayNumber);
        var inWant = chosen.Where(s => !s.Fact && s.Day >= want.From.DayNumber && s.Day <= want.To.DayNumber).Select(s => s.Class).ToList();
        return Bill.Degrade(Bill.Left(want, chosen), inWant) >= 0 && !Floors.TooMany(chosen)
            && chosen.TrueForAll(s => ReferenceEquals(s, last) || !floors.TooClose(s, last));
    }

    private List<Trial> Possible(int day, Want? want)
    {
        var list = new List<Trial>();
        if (want is null || want.Count == 0 || day < today.DayNumber || Behind?.IsClosed(day) == true)
            return list;
        var promised = Behind?.PromisedOn(day);
        foreach (var sessionClass in new[] { SessionClass.H, SessionClass.M, SessionClass.P, SessionClass.L })
        {
            if (Bill.Degrade(Bill.Wanted(want), [sessionClass]) < 0)
                continue;
            var legal = Openings.Legal(runner.Availability, diary, floors, day, sessionClass, promised);
            if (!Prune || sessionClass == SessionClass.H)
                list.AddRange(legal);
            else
                list.AddRange(legal.GroupBy(s => s.Mini).Select(g => g.OrderBy(s => Bill.SoftShort(diary, s) + s.GivenUp).ThenBy(s => s.From != promised).ThenBy(s => Bill.OffHours(runner, diary, s, want.Phase)).ThenBy(s => s.From).First()));
        }

        return list;
    }

    private sealed record Week(IReadOnlyList<Trial> Sessions, int[] Costs)
    {
        public int Weekdays { get; } = Sessions.Aggregate(0, (bits, s) => bits | (1 << Diary.Weekday(s.Day)));
    }
}
