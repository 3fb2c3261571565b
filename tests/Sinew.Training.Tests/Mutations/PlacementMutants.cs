using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Tests.Rules;

namespace Sinew.Training.Tests.Mutations;

/// <summary>Plans with a session in the wrong place: P-10 to P-21.</summary>
internal static class PlacementMutants
{
    public static IEnumerable<Mutant> LongRunDays()
    {
        foreach (var name in new[] { "gym", "masters", "low-energy" })
        {
            var made = HandMadePlans.Get(name);
            foreach (var session in made.On(DayOfWeek.Friday, 1, 15))
                yield return new($"{name} week {made.Week(session)}: Sunday after the long "
                    + "run", made.Session(session, s => s.At(DayOfWeek.Sunday, "14:00")));
        }

        var novice = HandMadePlans.Get("novice");
        foreach (var session in novice.On(DayOfWeek.Friday, 1, 13))
            yield return new($"novice week {novice.Week(session)}: Sunday "
                + "evening", novice.Session(session, s => s.At(DayOfWeek.Sunday, "18:00")));
    }

    public static IEnumerable<Mutant> HeavyBeforeRuns()
    {
        foreach (var name in new[] { "gym", "masters", "advanced" })
        {
            var made = HandMadePlans.Get(name);
            foreach (var session in made.Plan.Sessions.Where(s => s.Class == SessionClass.H && !s.Deload))
                yield return new($"{name} week {made.Week(session)}: heavy called "
                    + "moderate", made.Session(session, s => s with { Class = SessionClass.M }));
            foreach (var session in made.On(DayOfWeek.Friday, 6, name == "advanced" ? 7 : 14))
            {
                yield return new($"{name} week {made.Week(session)}: heavy on Saturday", made.Session(session, s =>
                    s.At(DayOfWeek.Saturday, "10:00") with { Class = SessionClass.H }));
            }

            foreach (var session in made.On(DayOfWeek.Friday, 2, 3).Where(s => s.Has("rdl_db")))
                yield return new($"{name} week {made.Week(session)}: deadlifts are new on "
                    + "Saturday", made.Session(session, s => s.At(DayOfWeek.Saturday, "11:00")));
        }
    }

    public static IEnumerable<Mutant> ModerateBeforeRuns()
    {
        foreach (var name in new[] { "gym", "masters", "low-energy" })
        {
            var made = HandMadePlans.Get(name);
            foreach (var session in made.On(DayOfWeek.Friday, 5, 15))
                yield return new($"{name} week {made.Week(session)}: Wednesday "
                    + "night", made.Session(session, s => s.At(DayOfWeek.Wednesday, "20:00")));
            foreach (var session in made.On(DayOfWeek.Friday, 5, 15))
                yield return new($"{name} week {made.Week(session)}: called "
                    + "light", made.Session(session, s => s with { Class = SessionClass.L }));
        }

        var novice = HandMadePlans.Get("novice");
        foreach (var session in novice.On(DayOfWeek.Friday, 1, 2))
            yield return new($"novice week {novice.Week(session)}: Saturday "
                + "afternoon", novice.Session(session, s => s.At(DayOfWeek.Saturday, "14:00")));
    }

    public static IEnumerable<Mutant> Races()
    {
        var made = HandMadePlans.Get("minis");
        foreach (var (kind, km) in new[] { (RaceEvent.Marathon, 42.2), (RaceEvent.Ultra, 60.0), (RaceEvent.Ultra, 110.0) })
        {
            for (var week = 0; week < 12; week++)
            {
                var race = new Race(People.Monday.AddDays((7 * week) + 6), kind, km, 0, RacePriority.C, "");
                yield return new($"minis week {week + 1}: C race of {km} km on Sunday", made.For(r => r with { Races = [race] }).Relist());
            }
        }
    }

    public static IEnumerable<Mutant> HeavyTooClose()
    {
        var made = HandMadePlans.Get("masters");
        foreach (var session in made.On(DayOfWeek.Friday, 6, 14).Where(s => !s.Deload))
        {
            foreach (var start in new[] { "13:00", "15:00", "17:00" })
            {
                yield return new($"masters week {made.Week(session)}: heavy on Friday at {start}", made.Session(session, s =>
                    s.At(start) with { Class = SessionClass.H }));
            }
        }

        var minis = HandMadePlans.Get("minis");
        foreach (var session in minis.On(DayOfWeek.Tuesday))
        {
            yield return new($"minis week {minis.Week(session)}: heavy the day before hard cross-training", minis.Session(session, s =>
                s with { Class = SessionClass.H }));
        }
    }

    public static IEnumerable<Mutant> AfterLongRuns()
    {
        foreach (var name in new[] { "gym", "masters", "low-energy" })
        {
            var made = HandMadePlans.Get(name);
            foreach (var session in made.On(DayOfWeek.Friday, 5, 15))
                yield return new($"{name} week {made.Week(session)}: Monday", made.Session(session, s => s.At(DayOfWeek.Monday, "17:00")));
        }

        var minis = HandMadePlans.Get("minis");
        foreach (var session in minis.On(DayOfWeek.Tuesday, 2))
            yield return new($"minis week {minis.Week(session)}: Monday", minis.Session(session, s => s.At(DayOfWeek.Monday, "18:00")));
        var ultra = HandMadePlans.Get("ultra");
        foreach (var session in ultra.On(DayOfWeek.Tuesday, 25, 25))
        {
            yield return new("ultra: legs a week after the race", ultra.Session(session, s => s with
            {
                Class = SessionClass.M,
                Exercises = [PlanBuilder.Prescribe(new("split_squat", 1, Rir: 5), Phase.AA, SessionClass.M, false)],
            }));
        }
    }

    public static IEnumerable<Mutant> KeyRunDays()
    {
        foreach (var name in new[] { "gym", "masters" })
        {
            var made = HandMadePlans.Get(name);
            foreach (var session in made.Plan.Sessions.Where(s => s.Class == SessionClass.H))
            {
                foreach (var start in new[] { "09:00", "11:00", "13:30" })
                    yield return new($"{name} week {made.Week(session)}: heavy at {start}", made.Session(session, s => s.At(start)));
            }
        }

        var low = HandMadePlans.Get("low-energy");
        foreach (var session in low.On(DayOfWeek.Tuesday))
            yield return new($"low-energy week {low.Week(session)}: moderate 2 h after "
                + "intervals", low.Session(session, s => s.At("10:00")));
    }

    public static IEnumerable<Mutant> NoFreeDay()
    {
        var made = HandMadePlans.Get("low-energy");
        foreach (var start in new[] { "11:00", "12:00" })
        {
            foreach (var session in made.On(DayOfWeek.Tuesday, 3))
            {
                var other = made.On(DayOfWeek.Friday, made.Week(session), made.Week(session)).Single();
                yield return new($"low-energy week {made.Week(session)}: both free days taken, {start}",
                    made.Session(session, s => s.At(DayOfWeek.Wednesday, start)).Session(other, s => s.At(DayOfWeek.Saturday, start)));
            }
        }
    }

    public static IEnumerable<Mutant> HardDaysInARow()
    {
        foreach (var name in new[] { "gym", "masters", "advanced" })
        {
            var made = HandMadePlans.Get(name);
            foreach (var session in made.On(DayOfWeek.Tuesday).Where(s => s.Class == SessionClass.H))
            {
                foreach (var start in new[] { "06:00", "06:05", "06:10" })
                    yield return new($"{name} week {made.Week(session)}: heavy on Wednesday at "
                        + $"{start}", made.Session(session, s => s.At(DayOfWeek.Wednesday, start)));
            }
        }
    }

    public static IEnumerable<Mutant> TooManySessions()
    {
        var made = HandMadePlans.Get("novice");
        foreach (var session in made.On(DayOfWeek.Tuesday, 2, 11))
        {
            var light = session with
            {
                Id = session.Id + "x",
                Class = SessionClass.L,
                Start = new(20, 20),
                Minutes = 12,
                Exercises = [PlanBuilder.Prescribe(new("bird_dog", 1, Rir: 5), Phase.AA, SessionClass.L, false)],
            };
            light = light with { Short = light.Short with { Exercises = light.Exercises } };
            yield return new($"novice week {made.Week(session)}: two on Tuesday", made.Add(light));
            yield return new($"novice week {made.Week(session)}: four full sessions",
                made.Add(light.At(DayOfWeek.Monday, "18:00"), light.At(DayOfWeek.Wednesday, "18:00") with { Id = session.Id + "y" }));
        }

        var minis = HandMadePlans.Get("minis");
        foreach (var session in minis.On(DayOfWeek.Friday))
            yield return new($"minis week {minis.Week(session)}: a "
                + "fifth", minis.Add(session.At(DayOfWeek.Saturday, "10:00") with { Id = session.Id + "x" }));
    }

    public static IEnumerable<Mutant> RunsTouched()
    {
        foreach (var name in new[] { "novice", "gym", "older", "minis" })
        {
            var made = HandMadePlans.Get(name);
            for (var i = 0; i < 6; i++)
            {
                var run = made.Plan.Runs[i];
                yield return new($"{name}: run {i} deleted", made.With(p => p with { Runs = p.Runs.Remove(run) }));
                yield return new($"{name}: run {i} shorter", made.With(p => p with { Runs = p.Runs.Replace(run, run with { Run = run.Run with { Minutes = run.Run.Minutes - 5 } }) }));
            }

            var free = Enumerable.Range(0, 7).Select(d => People.Monday.AddDays(21 + d)).First(d => made.Plan.Runs.All(r => r.Run.Date != d));
            yield return new($"{name}: a run added", made.With(p => p with
            {
                Runs = p.Runs.Add(new(new(free, RunKind.Recovery, 20, 3, new(6, 0), false, RunSource.Week), null)),
            }));
        }
    }

    public static IEnumerable<Mutant> NoTime()
    {
        foreach (var made in HandMadePlans.All)
        {
            var session = made.Plan.Sessions.First(s => s.Class is SessionClass.M or SessionClass.L);
            yield return new($"{made.Name}: day not marked", made.For(r => r with
            {
                Availability = r.Availability with { Days = r.Availability.Days.Remove(session.Date.DayOfWeek) },
            }));
            yield return new($"{made.Name}: budget of 8 "
                + "minutes", made.For(r => r with { Availability = r.Availability with { Minutes = 8 } }));
            yield return new($"{made.Name}: evenings "
                + "taken", made.For(r => r with { Availability = r.Availability with { Latest = new(10, 10) } }));
        }

        var novice = HandMadePlans.Get("novice");
        foreach (var session in novice.On(DayOfWeek.Tuesday, 1, 11))
        {
            yield return new($"novice week {novice.Week(session)}: during the run", novice.Session(session, s => s.At("18:20")));
            yield return new($"novice week {novice.Week(session)}: three hours before the "
                + "run", novice.Session(session, s => s.At("14:20")));
        }
    }
}
