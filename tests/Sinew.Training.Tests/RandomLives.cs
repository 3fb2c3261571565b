using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;
using Sinew.Training.Tests.EveryRule;
using Sinew.Training.Units;

namespace Sinew.Training.Tests;

/// <summary>
/// Random runners who live with their plan for some weeks: they do, shorten, miss and move sessions, lift more or less than asked, hurt, fall
/// ill, stop for months, mistype, change their file; and plan again and again with the log and the plan they were promised.
/// </summary>
internal static class RandomLives
{
    /// <summary>One planning of a life.</summary>
    /// <param name="Request">What was asked.</param>
    /// <param name="Plan">What came out.</param>
    public sealed record Step(PlanRequest Request, Programme Plan);

    /// <summary>Every planning of one life, the first without a log; the same for the same seed.</summary>
    public static IEnumerable<Step> Of(ulong seed, int replans)
    {
        var dice = new Dice(seed ^ 0x5DEECE66DUL);
        var mornings = new Dice(seed ^ 0x2545F4914F6CDD1DUL);
        // One in five follows an article.
        var (runner, today) = seed % 5 == 0 ? RandomRunners.WithStyle(seed) : RandomRunners.Of(seed);
        var request = new PlanRequest(runner, [], Catalogue.Default, today);
        var plan = Planner.Plan(request);
        yield return new(request, plan);
        var log = TrainingLog.Empty;
        // Some live by the book, some chaotically.
        var order = dice.Weighted(3, 3, 2);
        for (var i = 0; i < replans; i++)
        {
            var next = today.AddDays(dice.Weighted(10, 8, 3, 1, 1) switch { 0 => dice.Between(1, 4), 1 => dice.Between(5, 10), 2 => dice.Between(11, 27), 3 => dice.Between(28, 55), _ => dice.Between(56, 90) });
            log = Mornings(mornings, Lived(dice, plan, log, today, next, order), today, next);
            runner = Changed(dice, runner, next);
            today = next;
            request = new PlanRequest(runner, [], Catalogue.Default, today, null, log, plan);
            plan = Planner.Plan(request);
            yield return new(request, plan);
        }
    }

    /// <summary>What is wrong with a step; empty if nothing.</summary>
    public static IEnumerable<string> Wrong(Step step, Programme? promised)
    {
        var request = step.Request;
        var performed = Performed.Of(request.Promised, request.Log ?? TrainingLog.Empty, request.Catalogue, request.Today);
        var now = RunnerNow.Of(request.Runner, request.Log ?? TrainingLog.Empty, request.Promised, request.Catalogue, request.Today).Runner;
        foreach (var broken in Check.Run(step.Plan, now, request.Catalogue, null, performed).Floors.DistinctBy(v => v.Rule, StringComparer.Ordinal))
            yield return $"floor {broken.Rule}: {broken.Date:yyyy-MM-dd} {broken.Text}";
        foreach (var left in step.Plan.Findings.Where(f => f.Text.StartsWith("Left out by", StringComparison.Ordinal)).Take(1))
            yield return "gate: " + left.Text;
        foreach (var twice in step.Plan.Sessions.GroupBy(s => s.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Take(1))
            yield return "id: two sessions are " + twice.Key;
        if (promised is null)
            yield break;
        // Where the last block lies behind, nothing is wanted any more.
        if (!step.Plan.Blocks.IsEmpty && step.Plan.Blocks[^1].To >= request.Today)
        {
            // What was done counts on its own day and as it was done, be it of the plan or not.
            var done = performed.Done.DistinctBy(d => d.Id, StringComparer.Ordinal).ToDictionary(d => d.Id, StringComparer.Ordinal);
            var lived = step.Plan with { Sessions = [.. step.Plan.Sessions.Where(s => !done.ContainsKey(s.Id)).Concat(done.Values).OrderBy(s => s.Date).ThenBy(s => s.Start)] };
            foreach (var untold in Untold(new(0, now, request.Today, lived, performed.Done.Any(d => d.Date == request.Today) ? request.Today.AddDays(1) : request.Today)))
                yield return untold;
        }

        var ids = step.Plan.Sessions.Where(s => s.Date < request.Today).ToDictionary(s => s.Id, StringComparer.Ordinal);
        foreach (var past in promised.Sessions.Where(s => s.Date < request.Today))
        {
            if (ids.TryGetValue(past.Id, out var kept) ? !ReferenceEquals(kept, past) && !Differences.SameContent(kept, past) : !step.Plan.Sessions.Any(s => s.Id == past.Id))
            {
                yield return $"past: {past.Id} of {past.Date:yyyy-MM-dd} was touched";
                break;
            }
        }

        foreach (var change in step.Plan.Changes.Where(c => c.Why.IsDefaultOrEmpty).Take(1))
            yield return $"reason: {change.Kind} {change.Id} has none";
    }

    // Each want by the reading of EveryRule, which shares nothing with Check: met, or told by rule and date.
    private static IEnumerable<string> Untold(Planned plan)
    {
        foreach (var law in WantLaws.All)
        {
            var verdict = new EveryRule.Verdict();
            law.Look(plan, verdict);
            if (verdict.Failures > 0)
                yield return $"untold {law.Rule}: {verdict.Failures} of {verdict.Cases}, {verdict.Broken[0]}";
        }
    }

    // Some say each morning how they feel, some now and then.
    private static TrainingLog Mornings(Dice dice, TrainingLog log, DateOnly from, DateOnly to)
    {
        var ready = log.Ready.ToBuilder();
        var often = dice.Weighted(6, 2, 2) switch { 0 => 0, 1 => 30, _ => 100 };
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            if (dice.Chance(often))
                ready.Add(new(null, day, Felt(dice)));
        }

        return log with { Ready = ready.ToImmutable() };
    }

    private static TrainingLog Lived(Dice dice, Programme plan, TrainingLog log, DateOnly from, DateOnly to, int order)
    {
        var sessions = log.Sessions.ToBuilder();
        var pain = log.Pain.ToBuilder();
        var ill = log.Ill.ToBuilder();
        foreach (var session in plan.Sessions.Where(s => s.Date >= from && s.Date < to.AddDays(dice.Chance(30) ? 1 : 0)))
        {
            var what = order switch { 0 => dice.Weighted(92, 3, 4, 1), 1 => dice.Weighted(70, 10, 15, 5), _ => dice.Weighted(35, 10, 40, 15) };
            if (what == 3)
                continue;
            if (what == 2)
            {
                sessions.Add(new(session.Id, session.Date, SessionStatus.Missed, null, null, Felt(dice), []));
                continue;
            }

            var date = dice.Chance(90) ? session.Date : session.Date.AddDays(dice.Between(-1, 2));
            if (date >= to.AddDays(1) || date < from)
                date = session.Date;
            var shortened = what == 1;
            var asked = shortened ? session.Short.Exercises : session.Exercises;
            sessions.Add(new(
                session.Id, date, shortened ? SessionStatus.Short : SessionStatus.Done, dice.Chance(60) ? dice.Between(3, 10) : null, dice.Chance(60) ? session.Minutes : null,
                dice.Chance(20) ? Felt(dice) : null, dice.Chance(15) ? [] : [.. asked.SelectMany(e => Sets(dice, e))]));
            if (dice.Chance(3))
                sessions.Add(sessions[^1]);
        }

        if (dice.Chance(10))
            sessions.Add(new(null, from.AddDays(dice.Next(to.DayNumber - from.DayNumber)), SessionStatus.Other, dice.Between(2, 10), 45, null, dice.Chance(50) ? [] : [Lift(dice, "goblet_squat", 8, dice.Between(6, 20))]));
        if (dice.Chance(2))
            sessions.Add(new("2001-W01-A", from, SessionStatus.Done, null, null, null, []));
        if (dice.Chance(15))
        {
            var site = dice.Pick("achilles", "knee", "Left shin", "low back", "groin_pain", "navicular", "elbow", "plantar_fascia", "hamstring", "pfp", "shoulder");
            for (var d = from.AddDays(dice.Next(3)); d < to; d = d.AddDays(dice.Between(2, 6)))
                pain.Add(new(d, site, dice.Pick<LoggedSide?>(null, LoggedSide.Left, LoggedSide.Right), dice.Between(0, 8), dice.Between(0, 8), dice.Chance(70) ? dice.Between(0, 8) : null));
        }

        if (dice.Chance(8))
        {
            var start = from.AddDays(dice.Next(to.DayNumber - from.DayNumber + 1));
            ill.Add(new(start, dice.Chance(60) ? start.AddDays(dice.Between(1, 9)) : null, dice.Chance(50)));
        }

        return new(sessions.ToImmutable(), pain.ToImmutable(), ill.ToImmutable()) { Ready = log.Ready };
    }

    private static IEnumerable<LoggedSet> Sets(Dice dice, PrescribedExercise exercise)
    {
        if (dice.Chance(4))
            yield break;
        var load = exercise.Sets[0].Load;
        if (load is null && dice.Chance(50) && Catalogue.Default[exercise.Exercise].Loading is not (Loading.None or Loading.Band))
            load = new Load(dice.Between(2, 60) * 1000);
        // 80 in place of 8, pounds in place of kilograms, a bar of a tonne.
        if (load is { } known && dice.Chance(3))
            load = new Load((int)Math.Min(2_000_000L, dice.Pick(known.Grams * 10L, known.Grams * 22L / 10, 1_000_000)));
        else if (load is { } some && dice.Chance(15))
            load = new Load(Math.Max(500, some.Grams + (dice.Between(-3, 3) * 500)));
        var hurts = dice.Chance(6) ? dice.Between(1, 9) : 0;
        foreach (var set in exercise.Sets)
        {
            if (dice.Chance(5))
                continue;
            var amount = Math.Max(0, dice.Chance(70) ? set.Hi : set.Lo + dice.Between(-3, set.Hi - set.Lo + 4));
            var time = set.Measure == Measure.Time;
            yield return new(
                exercise.Exercise, set.Side switch { Side.Left => LoggedSide.Left, Side.Right => LoggedSide.Right, Side.Each => LoggedSide.Each, _ => LoggedSide.Both },
                time ? null : amount, time ? amount : null, load, dice.Chance(85) ? Math.Clamp(set.Rir + dice.Between(-3, 3), 0, 10) : null, hurts, dice.Chance(4));
        }
    }

    private static LoggedSet Lift(Dice dice, string exercise, int reps, int kg) =>
        new(exercise, LoggedSide.Both, reps, null, new Load(kg * 1000), dice.Between(0, 5), 0, false);

    private static Readiness Felt(Dice dice) => new(
        dice.Chance(80) ? dice.Between(3, 9) : null, dice.Chance(80) ? dice.Between(0, 9) : null, dice.Chance(80) ? dice.Between(0, 9) : null,
        dice.Chance(50) ? dice.Between(0, 10) : null, dice.Chance(8));

    // A race comes, goes or moves; kit is bought; times change; a complaint comes or goes.
    private static Runner Changed(Dice dice, Runner runner, DateOnly today)
    {
        if (dice.Chance(6))
            runner = runner with { Races = RandomRunners.Races(dice, today, 300) };
        if (dice.Chance(4) && !runner.Races.IsEmpty)
            runner = runner with { Races = runner.Races.RemoveAt(dice.Next(runner.Races.Length)) };
        if (dice.Chance(5))
            runner = runner with { Races = [.. runner.Races.Select(r => r.Date > today ? r with { Date = r.Date.AddDays(7 * dice.Between(-2, 6)) } : r)] };
        if (dice.Chance(6))
            runner = RandomRunners.Of(dice, today, 200) is var other ? runner with { Equipment = other.Equipment, Availability = dice.Chance(50) ? other.Availability : runner.Availability } : runner;
        if (dice.Chance(5))
            runner = runner with { Week = RandomRunners.Of(dice, today, 200).Week };
        if (dice.Chance(5))
            runner = runner with { Conditions = dice.Chance(50) ? [] : RandomRunners.Of(dice, today, 200).Conditions };
        return runner;
    }
}
