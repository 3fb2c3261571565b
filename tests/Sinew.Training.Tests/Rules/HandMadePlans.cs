using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using static Sinew.Training.Tests.Rules.People;

namespace Sinew.Training.Tests.Rules;

/// <summary>Valid programmes for very different runners, written by hand.</summary>
internal static class HandMadePlans
{
    public static IReadOnlyList<Case> All { get; } =
        [Novice(), Gym(), Advanced(), Ultra(), Older(), Masters(), Youth(), Pregnant(), AfterBirth(), BoneStress(), LowEnergy(), Minis(), Achilles()];

    public static Case Get(string name) => All.First(c => string.Equals(c.Name, name, StringComparison.Ordinal));

    /// <summary>29, novice, home, 10 km in 14 weeks: Tuesday after the easy run and Friday.</summary>
    private static Case Novice()
    {
        var runner = Make(
            "Nina", 1997, StrengthLevel.Novice,
            [Run(DayOfWeek.Tuesday, RunKind.Easy, 45, "18:00"), Run(DayOfWeek.Thursday, RunKind.Intervals, 60, "18:00"),
                Run(DayOfWeek.Sunday, RunKind.Long, 80, "09:00")],
            Home, RaceOn(2027, 2, 28, RaceEvent.K10, 10));
        return new PlanBuilder("novice", runner, Monday)
            .Block(Phase.AA, 4).Block(Phase.GS, 7).Block(Phase.MT, 2).Block(Phase.TP, 1).Block(Phase.TR, 1)
            .Deload(4, 8, 12)
            .Weekly(DayOfWeek.Tuesday, "18:50", 1, 14, SessionClass.M, w =>
                w == 14 ? [new("goblet_squat", 1, Kg: 8), new("calf_raise_single", 1), new("single_arm_row", 1, Kg: 8)]
                : [new("goblet_squat", 2, Kg: w < 3 ? 6 : 8, Rir: w == 3 ? 5 : null, Hi: w == 3 ? 10 : null), new("calf_raise_single"), new("glute_bridge"),
                    new("plank"), new("single_arm_row", Kg: 8)])
            .Weekly(DayOfWeek.Friday, "18:00", 1, 13, SessionClass.M, w =>
                [new("reverse_lunge"), new("calf_raise_double"), new("feet_elevated_bridge"), new("side_plank"), new("clamshell"), new("bird_dog")])
            .Add(new(2027, 2, 26), "18:00", SessionClass.P, false, new Ex("calf_raise_double", 1, Rir: 5), new Ex("feet_elevated_bridge", 1, Rir: 5))
            .Weekly(DayOfWeek.Wednesday, "18:00", 15, 15, SessionClass.L, _ => [new("plank", 1, Rir: 5), new("bird_dog", 1, Rir: 5)])
            .Build();
    }

    /// <summary>36, intermediate, gym, half marathon in 16 weeks, two key runs: heavy on the evening of Tuesday's intervals and on Friday.</summary>
    private static Case Gym()
    {
        var runner = Make("Mara", 1990, StrengthLevel.Intermediate, FiveRuns, People.Gym, RaceOn(2027, 3, 14, RaceEvent.Half, 21.1)) with
        {
            Tests = [new(TestId.E1rm, new(2026, 11, 18), "leg_press", null, null, 130)],
        };
        double Press(int week) => week switch { 1 => 66, 2 => 72, <= 5 => 78, 6 => 85, 7 => 92, 8 => 100, 9 => 95, <= 12 => 95, _ => 100 };
        return new PlanBuilder("gym", runner, Monday)
            .Block(Phase.AA, 1).Block(Phase.GS, 4).Block(Phase.MS, 4).Block(Phase.PW, 3).Block(Phase.MT, 3).Block(Phase.TP, 1).Block(Phase.TR, 1)
            .Deload(5, 9)
            .Weekly(DayOfWeek.Tuesday, "17:30", 1, 16, SessionClass.M, w => w is 1 or 2 or 3 or 4 or 5 ? PressDay(w, false) : null)
            .Weekly(DayOfWeek.Tuesday, "17:30", 6, 15, SessionClass.H, w => PressDay(w, true))
            .Weekly(DayOfWeek.Wednesday, "18:00", 16, 16, SessionClass.L, _ => [new("plank", 1, Rir: 5), new("side_plank", 1, Rir: 5)])
            .Weekly(DayOfWeek.Friday, "17:30", 1, 15, SessionClass.M, w =>
                [new("rdl_db", w < 5 ? 1 : 2, Rir: 4, Kg: 20), new("split_squat_db", 2, Rir: 4, Kg: 10), new("leg_curl_machine", 2, Rir: 4, Kg: 30),
                    new("side_plank", 1, Rir: 4), new("superman", 1, Rir: 4), new("lateral_band_walk", 1, Rir: 4)])
            .Weekly(DayOfWeek.Thursday, "18:00", 17, 17, SessionClass.L, _ => [new("plank", 1, Rir: 5), new("bird_dog", 1, Rir: 5)])
            .Build();

        Ex[] PressDay(int w, bool heavy)
        {
            Ex press = heavy ? new("leg_press", 3, Rir: w is >= 10 and <= 12 ? 4 : w >= 13 ? 3 : 2, Kg: Press(w), Pct: Percent(w), Hi: 5)
                : new("leg_press", 3, Rir: 4, Kg: Press(w), Pct: 67, Hi: 10);
            Ex[] rest = [press, new("calf_raise_double", 2, Rir: 4), new("plank", 1, Rir: 4), new("seated_row_close", 1, Rir: 4, Kg: 40)];
            return w switch
            {
                <= 2 or 16 => rest,
                < 7 => [new("pogo_double", w == 5 ? 2 : w < 5 ? 2 : 3, Hi: 10, Slot: Slot.Power), .. rest],
                _ => [new("squat_jump", 2, Hi: 6, Slot: Slot.Power), new("pogo_double", 2, Hi: 10, Slot: Slot.Power), .. rest],
            };
        }

        static int Percent(int w) => w is >= 10 and <= 12 ? 80 : 82;
    }

    /// <summary>31, advanced, gym, 5 km in 12 weeks and a C race, with a tested squat.</summary>
    private static Case Advanced()
    {
        var runner = Make(
            "Ada", 1995, StrengthLevel.Advanced, FiveRuns, People.Gym, RaceOn(2027, 2, 14, RaceEvent.K5, 5),
            RaceOn(2027, 1, 17, RaceEvent.K10, 10, RacePriority.C)) with
        {
            Tests = [new(TestId.E1rm, new(2026, 11, 18), "hip_thrust_barbell", null, null, 130), new(TestId.HeelRise, new(2026, 11, 18), null, 29, 30, null)],
        };
        return new PlanBuilder("advanced", runner, Monday)
            .Block(Phase.AA, 1).Block(Phase.GS, 1).Block(Phase.MS, 4).Block(Phase.PW, 3).Block(Phase.MT, 2).Block(Phase.TP, 1).Block(Phase.TR, 1)
            .Deload(6)
            .Weekly(DayOfWeek.Tuesday, "17:30", 1, 11, SessionClass.M, w => w <= 2 ? Thrust(w) : null)
            .Weekly(DayOfWeek.Tuesday, "17:30", 3, 11, SessionClass.H, w => w == 8 ? null : Thrust(w))
            .Weekly(DayOfWeek.Friday, "17:30", 1, 11, SessionClass.M, w =>
                [new("split_squat_db", 3, Rir: 4, Kg: 12), new("rdl_db", w < 5 ? 1 : 2, Rir: 4, Kg: 22), new("side_plank", 1, Rir: 4),
                    new("pallof_press", 1, Rir: 4)])
            .Weekly(DayOfWeek.Wednesday, "17:30", 12, 12, SessionClass.M, _ => [new("hip_thrust_barbell", 2, Kg: 97.5, Pct: 75, Rir: 4), new("calf_raise_double", 1)])
            .Build();

        static Ex[] Thrust(int w) =>
            [new("hip_thrust_barbell", 3, Rir: w < 3 ? 4 : w is >= 7 and <= 9 ? 3 : 2, Hi: w < 3 ? 10 : 5, Pct: w < 3 ? 68 : 82,
                Kg: w switch { 1 => 80, 2 => 87.5, 3 => 92.5, 4 => 97.5, _ => 105 }),
                new("calf_raise_single", 2, Rir: 4), new("plank", 1, Rir: 4), new("seated_row_close", 1, Rir: 4, Kg: 45)];
    }

    /// <summary>34, intermediate, at home with two 20 kg dumbbells, 100 km in 24 weeks, kilometres rising.</summary>
    private static Case Ultra()
    {
        var twelfth = new DateOnly(2027, 2, 8);
        var runner = Make(
            "Tom", 1992, StrengthLevel.Intermediate,
            [Run(DayOfWeek.Tuesday, RunKind.Easy, 45, "07:00"), Run(DayOfWeek.Wednesday, RunKind.Easy, 45, "07:00"),
                Run(DayOfWeek.Thursday, RunKind.Easy, 45, "07:00"), Run(DayOfWeek.Saturday, RunKind.Long, 120, "09:00"),
                Run(DayOfWeek.Sunday, RunKind.Long, 120, "09:00", twelfth)],
            Owns(Flags<Implement>.Of(Implement.Box, Implement.Backpack, Implement.Dumbbell, Implement.Step), Kg(20)),
            RaceOn(2027, 5, 9, RaceEvent.Ultra, 100, ascent: 5000)) with
        {
            Volume = [.. Enumerable.Range(0, 24).Select(w => new VolumeStep(Monday.AddDays(7 * w), w < 22 ? 60 + (2.3 * w) : 50))],
        };
        return new PlanBuilder("ultra", runner, Monday)
            .Block(Phase.AA, 2).Block(Phase.GS, 4).Block(Phase.MS, 6).Block(Phase.PW, 3).Block(Phase.MT, 7).Block(Phase.TP, 2).Block(Phase.TR, 3)
            .Deload(6, 12, 18)
            .Weekly(DayOfWeek.Tuesday, "18:00", 1, 23, SessionClass.M, w => w <= 12
                ? [new("step_up_loaded", 3, Kg: 20, Rir: 4), new("single_leg_hamstring_bridge", 2, Rir: 4), new("calf_raise_single", 2, Rir: 4), new("plank", 2, Rir: 4)]
                : [new("step_up_loaded", 1, Kg: 20, Rir: 4), new("single_leg_hamstring_bridge", 1, Rir: 4), new("calf_raise_single", 1, Rir: 4), new("plank", 2, Rir: 4)])
            .Weekly(DayOfWeek.Thursday, "18:00", 1, 23, SessionClass.M, w => w <= 12
                ? [new("split_squat", 2, Rir: 4), new("calf_raise_double_deficit", 2, Rir: 4), new("side_plank", 2, Rir: 4), new("suitcase_carry", 2, Kg: 20, Rir: 4)]
                : [new("split_squat", 1, Rir: 4), new("calf_raise_double_deficit", 1, Rir: 4), new("side_plank", 2, Rir: 4), new("suitcase_carry", 2, Kg: 20, Rir: 4)])
            .Weekly(DayOfWeek.Tuesday, "18:00", 24, 27, SessionClass.L, _ => [new("plank", 1, Rir: 5), new("side_plank", 1, Rir: 5), new("bird_dog", 1, Rir: 5)])
            .Build();
    }

    /// <summary>67, novice, osteopenia without supervision, no race, 18 weeks.</summary>
    private static Case Older()
    {
        var runner = Make(
            "Ruth", 1959, StrengthLevel.Novice,
            [Run(DayOfWeek.Monday, RunKind.Easy, 40, "09:00"), Run(DayOfWeek.Wednesday, RunKind.Easy, 40, "09:00"),
                Run(DayOfWeek.Saturday, RunKind.Long, 60, "09:00")],
            Home) with
        {
            Conditions = [new(ConditionId.Osteoporosis, null, null, null, 0, false, true)],
        };
        return new PlanBuilder("older", runner, Monday)
            .Block(Phase.AA, 4).Block(Phase.GS, 14)
            .Deload(4, 8, 12, 16)
            .Weekly(DayOfWeek.Tuesday, "10:00", 1, 18, SessionClass.M, w =>
                [new("sit_to_stand"), new("goblet_squat", Kg: 6), new("glute_bridge"), new("calf_raise_double"), new("single_leg_balance", 1), new("single_arm_row", Kg: 6)])
            .Weekly(DayOfWeek.Thursday, "10:00", 1, 18, SessionClass.M, w =>
                [new("low_step_up"), new("feet_elevated_bridge"), new("soleus_raise_double"), new("side_plank_knees", 1), new("bird_dog", 1)])
            .Build();
    }

    /// <summary>55, intermediate, gym, half marathon in 16 weeks: heavy once a week, a deload every fourth.</summary>
    private static Case Masters()
    {
        var runner = Make("Max", 1971, StrengthLevel.Intermediate, FiveRuns, People.Gym, RaceOn(2027, 3, 14, RaceEvent.Half, 21.1));
        return new PlanBuilder("masters", runner, Monday)
            .Block(Phase.AA, 1).Block(Phase.GS, 4).Block(Phase.MS, 7).Block(Phase.MT, 3).Block(Phase.TP, 1).Block(Phase.TR, 1)
            .Deload(4, 8, 12)
            .Weekly(DayOfWeek.Tuesday, "17:30", 1, 15, SessionClass.M, w => w < 6 ? Press(w) : null)
            .Weekly(DayOfWeek.Tuesday, "17:30", 6, 15, SessionClass.H, Press)
            .Weekly(DayOfWeek.Friday, "17:30", 1, 15, SessionClass.M, w =>
                [new("kb_deadlift", 2, Rir: 4, Kg: 24), new("step_up", 2, Rir: 4), new("leg_curl_machine", 2, Rir: 4), new("side_plank", 1, Rir: 4)])
            .Build();

        static Ex[] Press(int w) =>
            [new("leg_press", 3, Rir: w < 6 ? 4 : 2, Kg: w switch { 1 => 60, 2 => 65, _ => 70 }), new("calf_raise_double", 2, Rir: 4), new("plank", 1, Rir: 4),
                new("seated_row_close", 1, Rir: 4)];
    }

    /// <summary>15, novice, in a supervised club, 3 km in 12 weeks.</summary>
    private static Case Youth()
    {
        var runner = Make(
            "Jonas", 2011, StrengthLevel.Novice,
            [Run(DayOfWeek.Tuesday, RunKind.Intervals, 50, "17:00"), Run(DayOfWeek.Thursday, RunKind.Easy, 40, "17:00"),
                Run(DayOfWeek.Saturday, RunKind.Long, 60, "10:00")],
            Home, RaceOn(2027, 2, 14, RaceEvent.K3, 3)) with
        { Supervised = true, BodyMassKg = 55 };
        return new PlanBuilder("youth", runner, Monday)
            .Block(Phase.AA, 4).Block(Phase.GS, 6).Block(Phase.MT, 1).Block(Phase.TP, 1).Block(Phase.TR, 1)
            .Deload(4, 8)
            .Weekly(DayOfWeek.Wednesday, "17:00", 1, 11, SessionClass.M, w =>
                w < 3 ? [new("bw_squat"), new("calf_raise_double"), new("glute_bridge"), new("push_up")]
                : [new("landing_snap_down", 2, Hi: 8, Slot: Slot.Power), new("bw_squat"), new("calf_raise_double"), new("glute_bridge"), new("push_up")])
            .Weekly(DayOfWeek.Thursday, "18:00", 1, 11, SessionClass.L, w => [new("side_plank"), new("bird_dog"), new("clamshell")])
            .Build();
    }

    /// <summary>32, intermediate, second trimester, 12 weeks.</summary>
    private static Case Pregnant()
    {
        var runner = Make(
            "Petra", 1994, StrengthLevel.Intermediate,
            [Run(DayOfWeek.Tuesday, RunKind.Easy, 30, "09:00"), Run(DayOfWeek.Saturday, RunKind.Easy, 40, "09:00")], People.Gym) with
        {
            Screening = new(true, [], false, false, 2, null, null),
        };
        return new PlanBuilder("pregnant", runner, Monday)
            .Block(Phase.AA, 2).Block(Phase.GS, 10)
            .Deload(6, 12)
            .Weekly(DayOfWeek.Monday, "18:00", 1, 12, SessionClass.M, w =>
                [new("goblet_squat", 2, Rir: 4, Kg: 10), new("calf_raise_double", 2, Rir: 4), new("seated_row_close", 2, Rir: 4), new("pallof_press", 1, Rir: 4)])
            .Weekly(DayOfWeek.Thursday, "18:00", 1, 12, SessionClass.M, w =>
                [new("step_up", 2, Rir: 4), new("cable_pull_through", 2, Rir: 4), new("lateral_band_walk", 2, Rir: 4), new("bird_dog", 1, Rir: 4)])
            .Build();
    }

    /// <summary>33, novice, three weeks after birth, 16 weeks.</summary>
    private static Case AfterBirth()
    {
        var runner = Make("Birte", 1993, StrengthLevel.Novice, [Run(DayOfWeek.Saturday, RunKind.Cross, 40, "09:00")], Home) with
        {
            Screening = new(true, [], true, false, null, 3, null),
        };
        return new PlanBuilder("after-birth", runner, Monday)
            .Block(Phase.AA, 4).Block(Phase.GS, 12)
            .Deload(4, 8, 12, 16)
            .Weekly(DayOfWeek.Monday, "18:00", 1, 3, SessionClass.L, _ => [new("bird_dog", 1), new("clamshell", 1), new("side_plank_knees", 1)])
            .Weekly(DayOfWeek.Thursday, "18:00", 1, 3, SessionClass.L, _ => [new("bird_dog", 1), new("glute_bridge", 1), new("dead_bug", 1)])
            .Weekly(DayOfWeek.Monday, "18:00", 4, 16, SessionClass.M, _ => [new("bw_squat", Rir: 4), new("calf_raise_double", Rir: 4), new("bird_dog", 1)])
            .Weekly(DayOfWeek.Thursday, "18:00", 4, 16, SessionClass.M, _ => [new("reverse_lunge", Rir: 4), new("glute_bridge"), new("clamshell", 1)])
            .Build();
    }

    /// <summary>40, intermediate, a bone stress injury suspected at a site of low risk: trunk and arms only.</summary>
    private static Case BoneStress()
    {
        var runner = Make("Bo", 1986, StrengthLevel.Intermediate, FiveRuns, People.Gym) with
        {
            Conditions = [new(ConditionId.BsiSuspected, BodySide.Left, BoneSite.Other, null, 3, false, false)],
        };
        return new PlanBuilder("bone-stress", runner, Monday)
            .Block(Phase.AA, 2).Block(Phase.GS, 6)
            .Deload(6)
            .Weekly(DayOfWeek.Monday, "18:00", 1, 8, SessionClass.L, _ => [new("seated_row_close", 2, Rir: 4), new("bench_press_close", 2, Rir: 4, Kg: 10)])
            .Weekly(DayOfWeek.Friday, "18:00", 1, 8, SessionClass.L, _ => [new("seated_row_close", 2, Rir: 4), new("bench_press_close", 2, Rir: 4, Kg: 10)])
            .Build("do_not_run");
    }

    /// <summary>22, intermediate, screen for low energy positive, no race: general strength instead of heavy.</summary>
    private static Case LowEnergy()
    {
        var runner = Make("Lea", 2004, StrengthLevel.Intermediate, FiveRuns, People.Gym) with
        {
            Screening = new(true, [], false, true, null, null, null),
        };
        return new PlanBuilder("low-energy", runner, Monday)
            .Block(Phase.AA, 2).Block(Phase.GS, 16)
            .Deload(6, 12, 18)
            .Weekly(DayOfWeek.Tuesday, "17:30", 1, 18, SessionClass.M, w =>
                [new("goblet_squat", 2, Rir: 4, Kg: 14), new("calf_raise_double", 2, Rir: 4), new("seated_row_close", 2, Rir: 4), new("plank", 1, Rir: 4)])
            .Weekly(DayOfWeek.Friday, "17:30", 1, 18, SessionClass.M, w =>
                [new("kb_deadlift", 2, Rir: 4, Kg: 16), new("leg_curl_machine", 2, Rir: 4), new("lateral_band_walk", 1, Rir: 4), new("superman", 1, Rir: 4)])
            .Build();
    }

    /// <summary>45, intermediate, fifteen minutes, four times a week, hard cross-training on Wednesdays, no race.</summary>
    private static Case Minis()
    {
        var runner = Make(
            "Mini", 1981, StrengthLevel.Intermediate,
            [Run(DayOfWeek.Monday, RunKind.Easy, 40, "07:00"), Run(DayOfWeek.Wednesday, RunKind.Cross, 50, "18:00", hard: true),
                Run(DayOfWeek.Sunday, RunKind.Long, 100, null)],
            People.Gym);
        runner = runner with { Availability = runner.Availability with { Minutes = 20, SessionsPerWeek = 4, Style = SessionStyle.Mini } };
        return new PlanBuilder("minis", runner, Monday)
            .Block(Phase.AA, 2).Block(Phase.GS, 10)
            .Deload(6, 12)
            .Weekly(DayOfWeek.Tuesday, "18:00", 1, 12, SessionClass.M, _ => [new("goblet_squat", 1, Rir: 4, Kg: 14), new("calf_raise_double", 1, Rir: 4)])
            .Weekly(DayOfWeek.Wednesday, "07:00", 1, 12, SessionClass.L, _ => [new("plank", 1, Rir: 4), new("bird_dog", 1, Rir: 4)])
            .Weekly(DayOfWeek.Thursday, "18:00", 1, 12, SessionClass.M, _ => [new("kb_deadlift", 1, Rir: 4, Kg: 16), new("leg_curl_machine", 1, Rir: 4)])
            .Weekly(DayOfWeek.Friday, "18:00", 1, 12, SessionClass.L, _ => [new("side_plank", 1, Rir: 4), new("seated_row_close", 1, Rir: 4)])
            .Build();
    }

    /// <summary>38, intermediate, Achilles tendon: rehab after the easy runs, a half marathon in 12 weeks.</summary>
    private static Case Achilles()
    {
        var runner = Make(
            "Erik", 1988, StrengthLevel.Intermediate,
            [Run(DayOfWeek.Monday, RunKind.Easy, 45, "07:00"), Run(DayOfWeek.Wednesday, RunKind.Easy, 45, "07:00"),
                Run(DayOfWeek.Friday, RunKind.Easy, 45, "07:00"), Run(DayOfWeek.Sunday, RunKind.Long, 85, "09:00")],
            People.Gym, RaceOn(2027, 2, 14, RaceEvent.Half, 21.1)) with
        {
            Conditions = [new(ConditionId.Achilles, BodySide.Left, null, new(2026, 9, 10), 3, false, true)],
            Tests = [new(TestId.HeelRise, new(2026, 11, 1), null, 15, 25, null), new(TestId.HeelRise, new(2026, 11, 20), null, 16, 26, null)],
        };
        var plan = new PlanBuilder("achilles", runner, Monday)
            .Block(Phase.AA, 1).Block(Phase.GS, 4).Block(Phase.MS, 4).Block(Phase.MT, 2).Block(Phase.TP, 1).Block(Phase.TR, 1)
            .Deload(6)
            .Weekly(DayOfWeek.Tuesday, "18:00", 1, 11, SessionClass.M, w =>
                [new("leg_press", 2, Rir: 4, Kg: 70), new("leg_curl_machine", 2, Rir: 4), new("calf_raise_single", 2, Rir: 4, Slot: Slot.Calf), new("plank", 1, Rir: 4)])
            .Weekly(DayOfWeek.Thursday, "18:00", 1, 11, SessionClass.M, w =>
                [new("kb_deadlift", 2, Rir: 4, Kg: 16), new("step_up", 2, Rir: 4), new("side_plank", 1, Rir: 4)]);
        foreach (var day in new[] { DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday })
        {
            plan.Weekly(day, "17:00", 2, 11, SessionClass.R, w =>
                [new("calf_raise_double", 3, Rir: 1, Hi: w < 8 ? 12 : 8), new("seated_calf_raise", 2, Rir: 1, Hi: w < 8 ? 12 : 8)]);
        }

        var made = plan.Build();
        return made with
        {
            Plan = made.Plan with
            {
                Sessions = [.. made.Plan.Sessions.Select(s => s.Class == SessionClass.R ? s with { Format = SessionFormat.Rehab } : s)],
            },
        };
    }

    private static System.Collections.Immutable.ImmutableArray<WeekEntry> FiveRuns =>
    [
        Run(DayOfWeek.Monday, RunKind.Easy, 45, "07:00"), Run(DayOfWeek.Tuesday, RunKind.Intervals, 60, "07:00"),
        Run(DayOfWeek.Thursday, RunKind.Tempo, 50, "07:00"), Run(DayOfWeek.Friday, RunKind.Easy, 45, "07:00"),
        Run(DayOfWeek.Sunday, RunKind.Long, 100, "09:00"),
    ];
}
