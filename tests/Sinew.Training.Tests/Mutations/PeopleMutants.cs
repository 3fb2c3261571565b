using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Tests.Rules;

namespace Sinew.Training.Tests.Mutations;

/// <summary>Plans that are wrong for the person they are for: P-01 to P-09, P-43.</summary>
internal static class PeopleMutants
{
    public static IEnumerable<Mutant> Uncleared()
    {
        foreach (var made in HandMadePlans.All)
            yield return new($"{made.Name}: a screening question is "
                + "open", made.For(r => r with { Screening = r.Screening! with { ParqClear = false } }));
        foreach (var flag in Enum.GetValues<RedFlag>())
            yield return new($"novice: {flag}", HandMadePlans.Get("novice").For(r => r with { Screening = r.Screening! with { RedFlags = [flag] } }));
        foreach (var site in Enum.GetValues<BoneSite>().Where(s => s != BoneSite.Other))
        {
            yield return new($"bone-stress: {site}", HandMadePlans.Get("bone-stress").For(r =>
                r with { Conditions = [r.Conditions[0] with { Site = site }] }));
        }
    }

    public static IEnumerable<Mutant> Contraindicated()
    {
        foreach (var made in HandMadePlans.All)
        {
            var used = made.Plan.Sessions.SelectMany(s => s.Exercises).Select(e => Catalogue.Default[e.Exercise]).Distinct().ToArray();
            foreach (var id in Enum.GetValues<ConditionId>().Where(c => c is not (ConditionId.BsiSuspected or ConditionId.Osteoporosis)))
            {
                var hurt = made.For(r => r with { Conditions = r.Conditions.Add(new(id, null, null, null, 3, true, true)) });
                var without = Cautions.On(made.Runner, made.Plan.Today, made.Plan.Today);
                var active = Cautions.On(hurt.Runner, hurt.Plan.Today, hurt.Plan.Today);
                if (used.Any(e => !e.Contraindicated.And(active).IsWithin(without)))
                    yield return new($"{made.Name}: {id}", hurt);
            }

            yield return new($"{made.Name}: an unknown exercise", made.Session(made.Plan.Sessions[0], s =>
                s with { Exercises = s.Exercises.Add(s.Exercises[0] with { Exercise = "moon_walk" }) }));
        }
    }

    public static IEnumerable<Mutant> UnsafeAlternatives()
    {
        var made = HandMadePlans.Get("pregnant");
        string[] forbidden = ["plank_long_lever", "stir_the_pot", "ab_wheel", "cobra", "superman", "russian_twist", "tuck_hold", "v_sit"];
        foreach (var id in forbidden)
        {
            foreach (var session in made.On(DayOfWeek.Thursday, 2, 4))
            {
                yield return new($"pregnant week {made.Week(session)}: {id} offered", made.Session(session, s =>
                    s.Exercise("bird_dog", e => e with { Alternatives = [id] })));
            }
        }
    }

    public static IEnumerable<Mutant> TooMuchForTheYoung()
    {
        var gym = HandMadePlans.Get("gym");
        foreach (var born in new[] { 2009, 2010, 2011, 2012 })
            yield return new($"gym: born {born}, heavy and unsupervised", gym.For(r => r with { Born = new(born, 12, 31) }));
        var youth = HandMadePlans.Get("youth");
        foreach (var session in youth.On(DayOfWeek.Wednesday, 5, 11))
        {
            yield return new($"youth week {youth.Week(session)}: 1 in "
                + "reserve", youth.Session(session, s => s.Exercise("push_up", e => e.Rir(1))));
            foreach (var percent in new[] { 85, 92 })
            {
                yield return new($"youth week {youth.Week(session)}: {percent} %", youth.Session(session, s =>
                    s.Exercise("push_up", e => e.Sets(x => x with { Percent1Rm = percent }))));
            }
        }
    }

    public static IEnumerable<Mutant> RunningOnBoneStress()
    {
        var made = HandMadePlans.Get("bone-stress");
        for (var i = 0; i < 12; i++)
        {
            var at = i;
            yield return new($"bone-stress: run {i} without "
                + "advice", made.With(p => p with { Runs = p.Runs.SetItem(at, p.Runs[at] with { Advice = null }) }));
        }

        foreach (var session in made.On(DayOfWeek.Monday, 2, 8))
        {
            foreach (var id in new[] { "push_up", "calf_raise_double", "goblet_squat", "single_arm_row" })
            {
                yield return new($"bone-stress week {made.Week(session)}: {id} offered", made.Session(session, s =>
                    s.Exercise("seated_row_close", e => e with { Alternatives = [id] })));
            }
        }

        foreach (var words in new[] { "Run easy today.", "You may run if it does not hurt.", "Keep running.", "The runs go on as planned.", "Start running gently." })
            yield return new($"bone-stress: \"{words}\"", made.Session(made.Plan.Sessions[3], s => s with { Why = [PlanBuilder.Why() with { Text = words }] }));
    }

    public static IEnumerable<Mutant> TooMuchAroundBirth()
    {
        var made = HandMadePlans.Get("pregnant");
        foreach (var session in made.On(DayOfWeek.Monday, 2, 12))
        {
            foreach (var rir in new[] { 1, 2 })
            {
                yield return new($"pregnant week {made.Week(session)}: {rir} in reserve", made.Session(session, s =>
                    s.Exercise("seated_row_close", e => e.Rir(rir))));
            }

            yield return new($"pregnant week {made.Week(session)}: 85 %", made.Session(session, s =>
                s.Exercise("seated_row_close", e => e.Sets(x => x with { Percent1Rm = 85 }))));
        }

        var after = HandMadePlans.Get("after-birth");
        foreach (var session in after.Plan.Sessions.Where(s => after.Week(s) <= 3))
            yield return new($"after-birth week {after.Week(session)}: "
                + "moderate", after.Session(session, s => s with { Class = SessionClass.M }));
    }

    public static IEnumerable<Mutant> TooMuchForOldBones()
    {
        var made = HandMadePlans.Get("older");
        foreach (var session in made.On(DayOfWeek.Tuesday, 2, 18))
        {
            foreach (var percent in new[] { 95, 100 })
            {
                yield return new($"older week {made.Week(session)}: a single at {percent} %", made.Session(session, s =>
                    s.Exercise("single_arm_row", e => e.Sets(x => x with { Lo = 1, Hi = 1, Percent1Rm = percent }))));
            }
        }
    }

    public static IEnumerable<Mutant> HeavyOnLowEnergy()
    {
        var made = HandMadePlans.Get("low-energy");
        var gs = made.Plan.Blocks[1];
        foreach (var phase in new[] { Phase.MS, Phase.PW })
        {
            for (var from = phase == Phase.MS ? 2 : 4; from < 12; from++)
            {
                var start = gs.From.AddDays(7 * from);
                var end = start.AddDays((7 * 4) - 1);
                yield return new($"low-energy: {phase} from week {from + 3}", made.With(p => p with
                {
                    Blocks = [p.Blocks[0], gs with { To = start.AddDays(-1) }, gs with { Phase = phase, From = start, To = end }, gs with { From = end.AddDays(1) }],
                    Sessions = [.. p.Sessions.Select(s => s.Date >= start && s.Date <= end ? s with { Phase = phase } : s)],
                }));
            }
        }

        foreach (var words in new[] { "Keep a calorie deficit.", "Towards your race weight.", "Your target weight is near.", "Body fat first.", "Stay slim." })
            yield return new($"low-energy: \"{words}\"", made.Session(made.Plan.Sessions[3], s => s with { Why = [PlanBuilder.Why() with { Text = words }] }));
    }

    public static IEnumerable<Mutant> OlympicLiftsAlone()
    {
        foreach (var name in new[] { "gym", "advanced", "masters" })
        {
            var made = HandMadePlans.Get(name);
            foreach (var session in made.On(DayOfWeek.Tuesday, 2, 9))
            {
                foreach (var id in new[] { "hang_power_clean", "clean_and_jerk" })
                {
                    yield return new($"{name} week {made.Week(session)}: {id} offered", made.Session(session, s =>
                        s.Exercise(s.Exercises[^1].Exercise, e => e with { Alternatives = [id] })));
                }
            }
        }
    }

    public static IEnumerable<Mutant> TrainingOnPain()
    {
        foreach (var name in new[] { "gym", "masters", "advanced" })
        {
            var made = HandMadePlans.Get(name);
            var first = made.Plan.Sessions[0];
            foreach (var id in new[] { ConditionId.ShoulderPainOverhead, ConditionId.WristPain, ConditionId.HipFlexorStrain, ConditionId.BalanceImpaired })
            {
                foreach (var pain in new[] { 6, 8 })
                {
                    var hurt = made.For(r => r with { Conditions = [new(id, null, null, null, pain, false, false)] });
                    yield return new($"{name}: heavy with {id} at {pain}", hurt.Session(first, s => s with { Class = SessionClass.H }));
                    yield return new($"{name}: jumps with {id} at {pain}", hurt.Session(first, s =>
                        s.First(new("pogo_double", 1, Rir: 6, Hi: 10, Slot: Slot.Power))));
                }
            }
        }
    }
}
