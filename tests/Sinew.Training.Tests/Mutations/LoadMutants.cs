using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Tests.Rules;

namespace Sinew.Training.Tests.Mutations;

/// <summary>Plans that ask for too much, or for what is not there: P-22 to P-34, P-38, P-45.</summary>
internal static class LoadMutants
{
    public static IEnumerable<Mutant> Jumping()
    {
        var made = HandMadePlans.Get("gym");
        foreach (var session in made.On(DayOfWeek.Friday, 3, 15).Where(s => !s.Deload))
        {
            foreach (var kg in new[] { 33.5, 36, 45 })
                yield return new($"gym week {made.Week(session)}: leg curl 30 to "
                    + $"{kg}", made.Session(session, s => s.Exercise("leg_curl_machine", e => e.Kg(kg))));
        }

        foreach (var week in new[] { 6, 7 })
        {
            var creep = made;
            foreach (var session in made.On(DayOfWeek.Tuesday, week, 8))
                creep = creep.Session(session, s => s.Exercise("seated_row_close", e => e.Kg(40 + (4 * (made.Week(s) - week + 1)))));
            yield return new($"gym from week {week}: rows creep "
                + "up", creep.Session(creep.On(DayOfWeek.Tuesday, 8, 8).Single(), s => s.Exercise("seated_row_close", e => e.Kg(54))));
        }
    }

    public static IEnumerable<Mutant> MoreSets()
    {
        foreach (var name in new[] { "gym", "masters", "low-energy" })
        {
            var made = HandMadePlans.Get(name);
            foreach (var session in made.On(DayOfWeek.Friday, 3, 15).Where(s => !s.Deload && s.Has("leg_curl_machine")))
            {
                foreach (var more in new[] { 5, 6 })
                    yield return new($"{name} week {made.Week(session)}: leg curl 2 to {2 + more} "
                        + "sets", made.Session(session, s => s.Exercise("leg_curl_machine", e => e.Count(2 + more))));
            }
        }

        var low = HandMadePlans.Get("low-energy");
        foreach (var session in low.On(DayOfWeek.Friday, 3, 17).Where(s => !s.Deload && low.Week(s) % 6 != 1))
        {
            var monday = TrainingWeek.MondayOf(session.Date);
            yield return new($"low-energy week {low.Week(session)}: kilometres and sets rise", low
                .For(r => r with { Volume = [new(People.Monday, 40), new(monday, 46)] })
                .Session(session, s => s.Exercise("leg_curl_machine", e => e.Count(3))));
        }
    }

    public static IEnumerable<Mutant> LoadAndSets()
    {
        var made = HandMadePlans.Get("gym");
        foreach (var week in new[] { 3, 4, 7, 8, 11, 12, 14, 15 })
        {
            foreach (var kg in new[] { 31, 32, 33 })
            {
                yield return new($"gym week {week}: leg curl {kg} kg and 3 "
                    + "sets", made.Session(made.On(DayOfWeek.Friday, week, week).Single(), s =>
                    s.Exercise("leg_curl_machine", e => e.Kg(kg).Count(3))));
            }

            yield return new($"gym week {week}: row 42 kg and 2 sets", made.Session(made.On(DayOfWeek.Tuesday, week, week).Single(), s =>
                s.Exercise("seated_row_close", e => e.Kg(42).Count(2))));
        }
    }

    public static IEnumerable<Mutant> AsIfNothingHappened()
    {
        foreach (var name in new[] { "low-energy", "minis", "pregnant", "after-birth" })
        {
            var made = HandMadePlans.Get(name);
            for (var week = 3; week < 18; week++)
            {
                for (var weeks = 1; weeks <= 2; weeks++)
                {
                    var from = week;
                    var to = week + weeks - 1;
                    var next = made.Plan.Sessions.Where(s => made.Week(s) == to + 1).ToArray();
                    if (next.Length > 0 && !next[0].Deload && (name != "after-birth" || from > 6))
                        yield return new($"{name}: nothing in weeks {from} to "
                            + $"{to}", made.Without(s => made.Week(s) >= from && made.Week(s) <= to));
                }
            }
        }
    }

    public static IEnumerable<Mutant> NothingInReserve()
    {
        foreach (var name in new[] { "gym", "novice", "low-energy" })
        {
            var made = HandMadePlans.Get(name);
            var upper = name == "novice" ? "single_arm_row" : "seated_row_close";
            foreach (var session in made.On(DayOfWeek.Tuesday, 5, 13))
                yield return new($"{name} week {made.Week(session)}: row with none "
                    + "left", made.Session(session, s => s.Exercise(upper, e => e.Rir(0))));
        }

        var novice = HandMadePlans.Get("novice");
        foreach (var session in novice.On(DayOfWeek.Tuesday, 1, 4))
            yield return new($"novice week {novice.Week(session)}: row with 2 "
                + "left", novice.Session(session, s => s.Exercise("single_arm_row", e => e.Rir(2))));
        foreach (var made in HandMadePlans.All)
        {
            yield return new($"{made.Name}: first session with 3 left", made.Session(made.Plan.Sessions[0], s =>
                s.Exercise(s.Exercises[^1].Exercise, e => e.Rir(3))));
        }

        var gym = HandMadePlans.Get("gym");
        foreach (var session in gym.On(DayOfWeek.Tuesday, 13, 15))
            yield return new($"gym week {gym.Week(session)}: press with 1 "
                + "left", gym.Session(session, s => s.Exercise("leg_press", e => e.Rir(1))));
    }

    public static IEnumerable<Mutant> NoDeload()
    {
        foreach (var made in HandMadePlans.All)
        {
            foreach (var week in made.Plan.Sessions.Where(s => s.Deload && s.Phase is not (Phase.MT or Phase.TP or Phase.TR)).GroupBy(made.Week))
            {
                var plain = made;
                var full = made;
                foreach (var session in week)
                {
                    plain = plain.Session(session, s => s with { Deload = false });
                    full = full.Session(session, s => Doubled(s));
                }

                yield return new($"{made.Name} week {week.Key}: no deload", plain);
                if (week.Any(s => s.Class == SessionClass.M) && made.Name is not ("bone-stress" or "minis"))
                    yield return new($"{made.Name} week {week.Key}: a deload with all its sets", full);
            }
        }

        static Session Doubled(Session session)
        {
            var before = session;
            foreach (var exercise in session.Exercises)
                before = before.Exercise(exercise.Exercise, e => e.Count(e.Sets.Length * 2).Rir(Math.Min(5, e.Sets[0].Rir)));
            return before;
        }
    }

    public static IEnumerable<Mutant> TooHard()
    {
        var novice = HandMadePlans.Get("novice");
        foreach (var session in novice.On(DayOfWeek.Tuesday, 2, 11))
        {
            yield return new($"novice week {novice.Week(session)}: v-sit", novice.Session(session, s => s.Last(new("v_sit", 1, Rir: 5))));
            yield return new($"novice week {novice.Week(session)}: v-sit offered", novice.Session(session, s =>
                s.Exercise("plank", e => e with { Alternatives = ["v_sit"] })));
        }

        foreach (var session in novice.On(DayOfWeek.Tuesday, 1, 4))
        {
            yield return new($"novice week {novice.Week(session)}: long-lever plank", novice.Session(session, s =>
                s.Exercise("plank", e => e with { Alternatives = ["plank_long_lever"] })));
        }

        // Within a novice's reach by level, but what comes first nobody has shown, and weeks of strength vouch for nothing.
        foreach (var session in novice.On(DayOfWeek.Tuesday, 5, 13).Where(s => s.Has("plank")))
        {
            var wide = novice.For(r => r with { Equipment = r.Equipment with { Owned = r.Equipment.Owned.With(Implement.Bench).With(Implement.Step) } });
            yield return new($"novice week {novice.Week(session)}: Copenhagen plank, side plank never shown", wide.Session(session, s =>
                s.Exercise("plank", e => e with { Alternatives = ["copenhagen_short"] })));
            if (novice.Week(session) == 13)
            {
                yield return new("novice week 13: a loaded step-down, the bare one never shown", wide.Session(session, s =>
                    s.Exercise("goblet_squat", e => e with { Alternatives = ["step_down_loaded"] })));
            }
        }

        foreach (var name in new[] { "gym", "masters" })
        {
            var made = HandMadePlans.Get(name);
            foreach (var session in made.On(DayOfWeek.Tuesday, 1, 5))
            {
                yield return new($"{name} week {made.Week(session)}: back squat before six weeks of strength", made.Session(session, s =>
                    s.Exercise("leg_press", e => e with { Alternatives = ["back_squat"] })));
            }
        }
    }

    public static IEnumerable<Mutant> Jumps()
    {
        var made = HandMadePlans.Get("gym");
        foreach (var session in made.On(DayOfWeek.Tuesday, 3, 15))
        {
            yield return new($"gym week {made.Week(session)}: jumps "
                + "last", made.Session(session, s => s with { Exercises = [.. s.Exercises.Skip(1), s.Exercises[0]] }));
            if (session.Deload)
                continue;
            yield return new($"gym week {made.Week(session)}: 84 contacts", made.Session(session, s =>
                s.Exercise("pogo_double", e => e.Count(7).Sets(x => x with { Hi = 12, Rir = 6, RestSeconds = 20 }))));
            yield return new($"gym week {made.Week(session)}: 58 contacts after 20", made.Session(session, s =>
                s.Exercise("pogo_double", e => e.Count(5).Sets(x => x with { Hi = 16, Rir = 6, RestSeconds = 20 }))));
        }
    }

    public static IEnumerable<Mutant> NotOwned()
    {
        var made = HandMadePlans.Get("novice");
        string[] missing = ["leg_press", "leg_curl_machine", "swiss_ball_curl", "seated_row_close", "cable_press_close", "inverted_row", "pallof_press", "band_row"];
        foreach (var id in missing)
        {
            foreach (var session in made.On(DayOfWeek.Tuesday, 5, 8))
            {
                yield return new($"novice week {made.Week(session)}: {id} offered", made.Session(session, s =>
                    s.Exercise("plank", e => e with { Alternatives = [id] })));
            }
        }

        foreach (var name in new[] { "masters", "low-energy", "pregnant" })
        {
            yield return new($"{name}: no machines", HandMadePlans.Get(name).For(r => r with
            {
                Equipment = r.Equipment with { Owned = r.Equipment.Owned.Without(Implement.MachineRow).Without(Implement.Cable) },
            }));
        }
    }

    public static IEnumerable<Mutant> Seasons()
    {
        foreach (var name in new[] { "novice", "gym", "ultra", "youth", "achilles", "masters", "advanced" })
        {
            var made = HandMadePlans.Get(name);
            for (var i = 0; i < made.Plan.Blocks.Length; i++)
            {
                var at = i;
                var block = made.Plan.Blocks[i];
                if (i > 0)
                {
                    yield return new($"{name}: {block.Phase} begins two days "
                        + "late", made.With(p => p with { Blocks = p.Blocks.SetItem(at, block with { From = block.From.AddDays(2) }) }));
                    yield return new($"{name}: boundary before {block.Phase} moved into the week", made.With(p => p with
                    {
                        Blocks = p.Blocks.SetItem(at, block with { From = block.From.AddDays(-3) }).SetItem(at - 1, p.Blocks[at - 1] with { To = block.From.AddDays(-4) }),
                    }));
                }

                if (block.Phase is Phase.AA or Phase.GS or Phase.MS)
                    yield return new($"{name}: {block.Phase} and what follows swapped", Swapped(made, at));
            }
        }

        static Case Swapped(Case made, int at)
        {
            var (a, b) = (made.Plan.Blocks[at], made.Plan.Blocks[at + 1]);
            var days = b.To.DayNumber - b.From.DayNumber;
            var first = b with { From = a.From, To = a.From.AddDays(days) };
            var second = a with { From = first.To.AddDays(1), To = b.To };
            return made.With(p => p with
            {
                Blocks = p.Blocks.SetItem(at, first).SetItem(at + 1, second),
                Sessions = [.. p.Sessions.Select(s => s.Date >= a.From && s.Date <= b.To ? s with { Phase = s.Date <= first.To ? first.Phase : second.Phase } : s)],
            });
        }
    }

    public static IEnumerable<Mutant> UltraSets()
    {
        var made = HandMadePlans.Get("ultra");
        foreach (var session in made.On(DayOfWeek.Tuesday, 17, 22).Where(s => !s.Deload))
        {
            foreach (var id in new[] { "step_up_loaded", "single_leg_hamstring_bridge", "calf_raise_single" })
            {
                foreach (var sets in new[] { 2, 3, 4 })
                    yield return new($"ultra week {made.Week(session)}: {id} 1 to {sets} "
                        + "sets", made.Session(session, s => s.Exercise(id, e => e.Count(sets))));
            }
        }
    }

    public static IEnumerable<Mutant> OneSide()
    {
        foreach (var (name, day, id) in new[]
        {
            ("gym", DayOfWeek.Friday, "split_squat_db"), ("masters", DayOfWeek.Friday, "step_up"), ("older", DayOfWeek.Tuesday, "single_arm_row"),
        })
        {
            var made = HandMadePlans.Get(name);
            foreach (var session in made.On(day, 2, 8))
            {
                foreach (var side in new[] { Side.Left, Side.Right, Side.Both })
                    yield return new($"{name} week {made.Week(session)}: {id} "
                        + $"{side}", made.Session(session, s => s.Exercise(id, e => e.Sets(x => x with { Side = side }))));
                yield return new($"{name} week {made.Week(session)}: {id} an extra set without a finding", made.Session(session, s =>
                    s.Exercise(id, e => e with { Sets = e.Sets.Add(e.Sets[0] with { Side = Side.Left }) })));
            }
        }

        var achilles = HandMadePlans.Get("achilles");
        foreach (var session in achilles.On(DayOfWeek.Tuesday, 2, 5))
        {
            yield return new($"achilles week {achilles.Week(session)}: two extra on "
                + "two", achilles.Session(session, s => s.Exercise("calf_raise_single", e =>
                e with { Sets = [.. e.Sets, e.Sets[0] with { Side = Side.Left }, e.Sets[0] with { Side = Side.Left }] })));
        }
    }

    public static IEnumerable<Mutant> CannotBeLoaded()
    {
        foreach (var (name, day, id, wrong) in new[]
        {
            ("novice", DayOfWeek.Tuesday, "single_arm_row", 7.5), ("older", DayOfWeek.Tuesday, "single_arm_row", 5), ("gym", DayOfWeek.Friday, "split_squat_db", 9.5),
        })
        {
            var made = HandMadePlans.Get(name);
            foreach (var session in made.On(day, 2, 10))
                yield return new($"{name} week {made.Week(session)}: {id} with {wrong} "
                    + "kg", made.Session(session, s => s.Exercise(id, e => e.Kg(wrong))));
        }

        var gym = HandMadePlans.Get("gym");
        foreach (var session in gym.On(DayOfWeek.Tuesday, 8, 15).Where(s => s.Class == SessionClass.H))
            yield return new($"gym week {gym.Week(session)}: 4 kg above the per cent", gym.Session(session, s =>
                s.Exercise("leg_press", e => e.Sets(x => x with { Percent1Rm = (int)(x.Load!.Value.Kg * 100 / 130) - 2 }))));
        foreach (var session in HandMadePlans.Get("novice").On(DayOfWeek.Friday, 2, 6))
        {
            yield return new($"novice {session.Id}: a band with kilograms", HandMadePlans.Get("novice").Session(session, s => s.Exercise("clamshell", e => e.Kg(6))));
        }
    }
}
