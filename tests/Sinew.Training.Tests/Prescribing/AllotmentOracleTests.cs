using System.Globalization;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;

namespace Sinew.Training.Tests.Prescribing;

/// <summary>The two exact searches of Prescribe against counting everything, on small problems with tight and loose limits.</summary>
public sealed class AllotmentOracleTests(ITestOutputHelper output)
{
    private const int Cases = 2000;

    private static readonly int[] Movements = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048];

    private ulong First()
    {
        var first = ulong.TryParse(Environment.GetEnvironmentVariable("SINEW_SEED"), out var asked) ? asked : (ulong)(uint)Environment.TickCount;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seeds {first} to {first + Cases - 1}; repeat with SINEW_SEED={first}"));
        return first;
    }

    [Fact]
    public void A_session_is_filled_as_well_as_can_be()
    {
        var allotment = new Allotment();
        for (var (seed, end) = (First(), 0); end < Cases; seed++, end++)
        {
            var random = new Random((int)(seed % int.MaxValue));
            var problem = Session(random);
            var value = allotment.Solve(problem, out var filled);
            Assert.True(value == Brute(problem), $"seed {seed}: {value}, but {Brute(problem)} can be had");
            Assert.True(value == Worth(problem, filled), $"seed {seed}: {value} is said, {Worth(problem, filled)} is there");
        }
    }

    [Fact]
    public void A_weeks_sets_are_shared_as_well_as_can_be()
    {
        var sets = new WeekSets();
        for (var (seed, end) = (First(), 0); end < Cases; seed++, end++)
        {
            var random = new Random((int)(seed % int.MaxValue));
            var (week, seconds, hard, upTo) = Week(random);
            var value = sets.Solve(week, seconds, hard, upTo, out var filled);
            var best = BruteWeek(week, seconds, hard, upTo);
            Assert.True(value == best, $"seed {seed}: {value}, but {best} can be had");
            Assert.True(Fits(week, seconds, hard, upTo, filled), $"seed {seed}: a limit is broken");
            Assert.Equal(value, filled.Select((f, i) => f < 0 ? 0 : week[i].Fillings[f].Value).Sum());
        }
    }

    [Fact]
    public void Plans_from_small_catalogues_are_as_good_as_trying_everything()
    {
        const int Plans = 1000;
        var (sessions, weeks, large, whole) = (0, 0, 0, 0);
        for (var (seed, end) = (First(), 0); end < Plans; seed++, end++)
        {
            var tried = FromFew(seed);
            (sessions, weeks, large, whole) = (sessions + tried.Sessions, weeks + tried.Weeks, large + tried.Large, whole + tried.Whole);
        }

        output.WriteLine($"{sessions} sessions and {weeks} weeks of {Plans} plans tried; {large} too large to try; {whole} sessions with all that was left out beforehand");
        Assert.True(sessions > Plans && weeks > Plans && whole > Plans / 10);
    }

    [Theory]
    [InlineData(59302001)] // what the block does not take back left out what it would have taken
    public void Plans_that_once_were_not_are(ulong seed) => Assert.True(FromFew(seed).Whole > 0);

    private static (int Sessions, int Weeks, int Large, int Whole) FromFew(ulong seed)
    {
        const int Most = 100_000;
        var (sessions, weeks, large, whole) = (0, 0, 0, 0);
        var random = new Random((int)(seed % int.MaxValue));
        var few = Catalogue.Default.Exercises.ToArray();
        random.Shuffle(few);
        var trace = RandomScene.Of((int)(seed % 1_000_000)).Watch(new Catalogue(few[..12]));
        foreach (var (problem, value) in trace.Sessions.Take(6))
        {
            if (problem.Seats.Aggregate(1.0, (n, s) => n * (s.Count + 1)) > Most)
            {
                large++;
                continue;
            }

            sessions++;
            Assert.True(value == Brute(problem), $"seed {seed}: a session is worth {value}, but {Brute(problem)} can be had");
            // What was left out beforehand because others beat it is not missed either.
            var all = problem with { Seats = [.. problem.Seats.Select(s => trace.Whole.GetValueOrDefault(s, s))] };
            if (!problem.Seats.Any(trace.Whole.ContainsKey) || all.Seats.Aggregate(1.0, (n, s) => n * (s.Count + 1)) > Most)
                continue;
            whole++;
            Assert.True(value == Brute(all), $"seed {seed}: a session is worth {value}, but {Brute(all)} can be had with what was left out beforehand");
        }

        foreach (var (week, seconds, hard, upTo, value) in trace.Weeks.Take(6))
        {
            if (week.Aggregate(1.0, (n, c) => n * (c.Fillings.Count + 1)) > Most)
            {
                large++;
                continue;
            }

            weeks++;
            Assert.True(value == BruteWeek(week, seconds, hard, upTo), $"seed {seed}: a week is worth {value}, but {BruteWeek(week, seconds, hard, upTo)} can be had");
        }

        return (sessions, weeks, large, whole);
    }

    [Fact]
    public void The_last_look_at_a_week_takes_no_movement_and_adds_no_hard_set()
    {
        const int Plans = 250;
        var (rounded, of) = (0, 0);
        for (var (seed, end) = (First(), 0); end < Plans; seed++, end++)
        {
            var random = new Random((int)(seed % int.MaxValue));
            var some = Catalogue.Default.Exercises.ToArray();
            random.Shuffle(some);
            // Small catalogues leave gaps; the whole one leaves few.
            foreach (var (before, after) in RandomScene.Of((int)(seed % 1_000_000)).Watch(new Catalogue(some[..random.Next(12, some.Length + 1)])).Rounded)
            {
                of++;
                rounded += before.Cover == after.Cover ? 0 : 1;
                Assert.True((before.Cover & ~after.Cover) == Cover.None, $"seed {seed}: {before.Cover & ~after.Cover} was lost");
                Assert.True(after.HardSets <= before.HardSets, $"seed {seed}: {before.HardSets} hard sets became {after.HardSets}");
                Assert.True(after.IsBalanced || !before.IsBalanced, $"seed {seed}: front and back are out of balance (P-37)");
                Assert.True(after.IsInTime || !before.IsInTime, $"seed {seed}: a session lasts too long (R-222)");
                Assert.True(before.Cover != after.Cover || before == after, $"seed {seed}: sets or exercises changed and nothing was won");
            }
        }

        output.WriteLine($"{rounded} of {of} weeks were rounded out");
        Assert.True(rounded > 50);
    }

    private static AllotmentProblem Session(Random random)
    {
        var seats = new List<Filling>[random.Next(1, 6)];
        for (var i = 0; i < seats.Length; i++)
        {
            seats[i] = [];
            for (var e = random.Next(0, 4); e > 0; e--)
                seats[i].AddRange(Exercise(random, random.Next(8)));
        }

        return new(
            seats, random.Next(60, 1500), random.Next(1, 6), random.Next(0, 10), (Cover)(random.Next(4096) & random.Next(4096) & random.Next(4096)), random.Next(2) == 0,
            random.Next(0, 3));
    }

    private static (List<Candidate> Week, int[] Seconds, int Hard, int[] UpTo) Week(Random random)
    {
        var seconds = new int[random.Next(1, 4)];
        var week = new List<Candidate>();
        for (var s = 0; s < seconds.Length; s++)
        {
            seconds[s] = random.Next(0, 1200);
            for (var e = random.Next(0, 4); e > 0; e--)
                week.Add(new(s, Exercise(random, week.Count)));
        }

        // In every third week a break's first days end inside it.
        var upTo = new int[seconds.Length];
        Array.Fill(upTo, int.MaxValue);
        var hard = random.Next(0, 12);
        if (random.Next(3) == 0)
            upTo.AsSpan(0, random.Next(1, upTo.Length + 1)).Fill(random.Next(0, 6));
        return (week, seconds, hard, upTo);
    }

    // Sets of one exercise: each costs time, may be hard, and is worth less than the one before.
    private static List<Filling> Exercise(Random random, int id)
    {
        var (each, worth, kind) = (random.Next(30, 200), random.Next(-40, 200), random.Next(4));
        var cover = (Cover)(Movements[random.Next(12)] | Movements[random.Next(12)]);
        var fillings = new List<Filling>();
        var value = random.Next(-60, 60);
        for (var sets = 1; sets <= random.Next(1, 4); sets++)
        {
            value += worth / sets;
            var hard = kind == 3 ? 0 : sets;
            fillings.Add(new(id, sets, value, each * sets, hard, kind == 1 ? hard : 0, kind == 2 ? hard : 0, cover, false));
        }

        return fillings;
    }

    private static int Brute(AllotmentProblem problem)
    {
        var chosen = new int[problem.Seats.Length];
        Array.Fill(chosen, -1);
        var best = int.MinValue;
        for (var more = true; more;)
        {
            best = Math.Max(best, Worth(problem, chosen));
            more = false;
            for (var i = 0; i < chosen.Length && !more; i++)
            {
                more = ++chosen[i] < problem.Seats[i].Count;
                chosen[i] = more ? chosen[i] : -1;
            }
        }

        return best;
    }

    // What a choice is worth, or the least number where it breaks a limit.
    private static int Worth(AllotmentProblem problem, int[] chosen)
    {
        var taken = chosen.Select((f, i) => (f, i)).Where(c => c.f >= 0).Select(c => problem.Seats[c.i][c.f]).ToArray();
        if (taken.Sum(f => f.Seconds) > problem.Seconds || taken.Length > problem.Most || taken.Sum(f => f.Hard) > problem.HardSets
            || taken.Sum(f => f.Front - f.Back) > problem.Front || taken.Select(f => f.Exercise).Distinct().Count() < taken.Length)
            return int.MinValue;
        var cover = taken.Aggregate(problem.Already, (c, f) => c | f.Cover);
        var covered = Movements.Count(m => m < 256 && ((int)cover & m) != 0) * Objective.Coverage(Cover.Calf, problem.Demanded)
            + (Movements.Count(m => m is 256 or 512 or 1024 && ((int)cover & m) != 0) * Objective.Coverage(Cover.Push, problem.Demanded))
            + (((int)cover & 2048) != 0 ? Objective.Coverage(Cover.Stabilisation, problem.Demanded) : 0);
        return taken.Sum(f => f.Value) + covered;
    }

    private static int BruteWeek(List<Candidate> week, int[] seconds, int hard, int[] upTo)
    {
        var chosen = new int[week.Count];
        Array.Fill(chosen, -1);
        var best = int.MinValue;
        for (var more = true; more;)
        {
            if (Fits(week, seconds, hard, upTo, chosen))
                best = Math.Max(best, chosen.Select((f, i) => f < 0 ? 0 : week[i].Fillings[f].Value).Sum());
            more = false;
            for (var i = 0; i < chosen.Length && !more; i++)
            {
                more = ++chosen[i] < week[i].Fillings.Count;
                chosen[i] = more ? chosen[i] : -1;
            }
        }

        return best;
    }

    private static bool Fits(List<Candidate> week, int[] seconds, int hard, int[] upTo, int[] chosen)
    {
        var taken = week.Zip(chosen).Where(p => p.Second >= 0).Select(p => (p.First.Session, Filling: p.First.Fillings[p.Second])).ToArray();
        return taken.Sum(t => t.Filling.Hard) <= hard && upTo.Index().All(u => taken.Where(t => t.Session <= u.Index).Sum(t => t.Filling.Hard) <= u.Item) && taken.Sum(t => t.Filling.Front - t.Filling.Back) <= 1
            && taken.GroupBy(t => t.Session).All(g => g.Sum(t => t.Filling.Seconds) <= seconds[g.Key]);
    }
}
