using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Oracle;

/// <summary>
/// Random pasts of a season that has begun: placed sessions that became something else, were done on their day, on another, twice a day, too
/// early or not at all, others that nobody planned, illness; promised ones that the world no longer has room for.
/// </summary>
internal static class RandomFacts
{
    /// <summary>A past from <paramref name="start"/> to <paramref name="today"/>, and promises for what follows.</summary>
    /// <param name="dice">Random numbers.</param>
    /// <param name="runner">The runner.</param>
    /// <param name="season">The season, from <paramref name="start"/> on.</param>
    /// <param name="placed">Sessions as Schedule placed them when the season was planned.</param>
    /// <param name="start">First day of the season.</param>
    /// <param name="today">First day that is planned.</param>
    public static Facts Of(Dice dice, Runner runner, Season season, ImmutableArray<PlacedSession> placed, DateOnly start, DateOnly today)
    {
        var ill = dice.Chance(12) ? today.AddDays(dice.Between(0, 5)) : (DateOnly?)null;
        // Without a plan before only an illness or what was done freely is known.
        if (start == today && dice.Chance(50))
            return new(start, ill, [], null, [.. Freely(dice, today, dice.Between(0, 3)).OrderBy(s => s.StartsAt)], []);
        ImmutableArray<PlacedSession> meant = dice.Chance(75) ? [.. placed.Where(_ => dice.Chance(93))] : AnyPlacement(dice, season);
        var promised = Promised(dice, meant);
        var done = Freely(dice, today, dice.Weighted(75, 18, 7)).ToList();
        var missed = new List<Session>();
        foreach (var session in promised.Where(s => s.Date <= today.AddDays(3)))
        {
            var late = session.Date < today;
            var what = late ? dice.Weighted(75, 25, 0) : session.Date == today ? dice.Weighted(35, 20, 45) : dice.Weighted(6, 0, 94);
            if (what == 1)
                missed.Add(session);
            if (what != 0)
                continue;
            var date = late && dice.Chance(88) ? session.Date : session.Date.AddDays(dice.Between(-2, 2));
            done.Add(session with { Date = date > today ? today : date });
        }

        var facts = new Facts(start, ill, meant, promised, [.. done.OrderBy(s => s.StartsAt)], [.. missed.OrderBy(s => s.StartsAt)]);
        // After too long a break the season would begin again today: then it is taken as one that held no strength.
        return Restarts(runner, season, facts, today) ? facts with { Missed = [] } : facts;
    }

    private static bool Restarts(Runner runner, Season season, Facts facts, DateOnly today) =>
        facts.Kept(runner, season, today).FirstWeek != TrainingWeek.Count(facts.Start, today) - 1;

    private static ImmutableArray<Session> Promised(Dice dice, ImmutableArray<PlacedSession> meant)
    {
        var sessions = new SortedDictionary<DateOnly, Session>();
        foreach (var (m, i) in meant.Select((m, i) => (m, i)))
        {
            var date = dice.Chance(90) ? m.Date : m.Date.AddDays(dice.Between(-1, 1));
            var start = dice.Weighted(80, 12, 8) switch { 0 => m.Start, 1 => dice.Between(12, 42) * 30, _ => dice.Between(360, 1260) };
            // Where fewer were promised than are wanted now, a miss must not bring more (P-26).
            if (dice.Chance(84))
                sessions[date] = Made($"P{i}", date, start, m.Budget, m.Class == SessionClass.H && dice.Chance(25) ? SessionClass.M : m.Class);
        }

        // Rehab stands beside it all.
        var rehab = sessions.Keys.Where(_ => dice.Chance(15)).Select((d, i) => Made($"R{i}", d.AddDays(dice.Next(2)), 7 * 60, 20, SessionClass.R));
        return [.. sessions.Values.Concat(rehab).OrderBy(s => s.StartsAt)];
    }

    private static ImmutableArray<PlacedSession> AnyPlacement(Dice dice, Season season)
    {
        var placed = ImmutableArray.CreateBuilder<PlacedSession>();
        foreach (var week in season.Weeks)
        {
            foreach (var date in Enumerable.Range(0, week.To.DayNumber - week.From.DayNumber + 1).Select(week.From.AddDays).Where(_ => dice.Chance(30)))
            {
                var sessionClass = dice.Pick(SessionClass.H, SessionClass.M, SessionClass.M, SessionClass.L, SessionClass.P);
                placed.Add(new(date, dice.Between(12, 40) * 30, dice.Pick(15, 25, 40), sessionClass, sessionClass, Placement.OwnDay, season.PhaseOn(date), false, week.Index));
            }
        }

        return placed.ToImmutable();
    }

    private static IEnumerable<Session> Freely(Dice dice, DateOnly today, int count) => Enumerable.Range(0, count).Select(i => Made(
        $"F{i}", today.AddDays(-dice.Next(9)), dice.Between(360, 1260), dice.Pick(15, 22, 25, 45),
        dice.Pick(SessionClass.H, SessionClass.H, SessionClass.M, SessionClass.M, SessionClass.L, SessionClass.R)));

    private static Session Made(string id, DateOnly date, int start, int minutes, SessionClass sessionClass) => new(
        id, date, new(start / 60, start % 60), minutes, sessionClass, minutes <= 22 ? SessionFormat.Mini : PlacedSession.FormatOf(minutes), Placement.OwnDay, Phase.GS, false, [], new(0, []), []);
}
