using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Prescribing;

/// <summary>The worked cases of the rule book as scenes: what Season and Schedule would hand over.</summary>
internal static class Cases
{
    /// <summary>Case 1: novice, mini-band, two dumbbells of 8 kg, step; 10 km in 14 weeks.</summary>
    public static Scene Nina()
    {
        var runner = Scene.SomeRunner(StrengthLevel.Novice, 29) with
        {
            Name = "Nina",
            Equipment = Scene.Kit([Implement.Miniband, Implement.Dumbbell, Implement.Step], [8]),
            Tests =
            [
                new(TestId.HeelRise, new(2026, 11, 20), null, 24, 18, null), new(TestId.SidePlank, new(2026, 11, 20), null, 42, 40, null),
                new(TestId.SlBridge, new(2026, 11, 20), null, 15, 14, null),
            ],
        };
        var season = Scene.SeasonOf([(Phase.AA, 4), (Phase.GS, 7), (Phase.MT, 2), (Phase.TP, 1)]);
        var calendar = Scene.Runs(season, (DayOfWeek.Tuesday, RunKind.Easy, 45, 18), (DayOfWeek.Thursday, RunKind.Intervals, 60, 18), (DayOfWeek.Sunday, RunKind.Long, 80, 9));
        var placed = Scene.Place(season, [DayOfWeek.Tuesday, DayOfWeek.Friday], 40, null, 1130).Where(p => p.Phase != Phase.TP || p.Date.DayOfWeek == DayOfWeek.Tuesday);
        return new(runner, season, calendar, [.. placed], [Scene.Weak(Movement.PlantarFlexion, "Your right calf managed 18 heel rises; 30 is usual at your age."), Scene.Weak(Movement.KneeFlexion, "Your hamstring bridge stopped at 14.")]);
    }

    /// <summary>Case 3: 67, osteopenia, nobody supervises, no race.</summary>
    public static Scene Ruth()
    {
        var runner = Scene.SomeRunner(StrengthLevel.Novice, 67) with
        {
            Name = "Ruth",
            Equipment = Scene.Kit([Implement.Dumbbell, Implement.Band, Implement.Step], [2, 4, 6]),
            Conditions = [new(ConditionId.Osteoporosis, null, null, null, 0, false, true)],
        };
        var season = Scene.SeasonOf([(Phase.AA, 4), (Phase.GS, 20)]);
        var calendar = Scene.Runs(season, (DayOfWeek.Monday, RunKind.Easy, 40, 7), (DayOfWeek.Wednesday, RunKind.Easy, 40, 7), (DayOfWeek.Saturday, RunKind.Long, 60, 9));
        return new(runner, season, calendar, Scene.Place(season, [DayOfWeek.Tuesday, DayOfWeek.Thursday], 45), [Scene.Weak(Movement.PlantarFlexion, "Twelve heel rises; 19 is usual at your age.")]);
    }

    /// <summary>Case 4: ultra, box, two dumbbells of 20 kg, backpack.</summary>
    public static Scene Tom()
    {
        var runner = Scene.SomeRunner(StrengthLevel.Intermediate, 34) with
        {
            Name = "Tom",
            Sex = Sex.Male,
            BodyMassKg = 72,
            HeightCm = 178,
            Equipment = Scene.Kit([Implement.Box, Implement.Dumbbell, Implement.Backpack], [20]),
        };
        var season = Scene.SeasonOf([(Phase.AA, 2), (Phase.GS, 4), (Phase.MS, 6), (Phase.PW, 3), (Phase.MT, 7), (Phase.TP, 2)], w => 60 + (50.0 * w / 23), 5, true);
        var calendar = Scene.Runs(
            season, (DayOfWeek.Tuesday, RunKind.Easy, 45, 7), (DayOfWeek.Wednesday, RunKind.Easy, 45, 7), (DayOfWeek.Thursday, RunKind.Easy, 45, 7), (DayOfWeek.Saturday, RunKind.Long, 120, 9));
        var placed = Scene.Place(season, [DayOfWeek.Tuesday, DayOfWeek.Thursday], 45, (phase, i) => phase == Phase.MS && i == 0 ? SessionClass.H : SessionClass.M, 1080);
        return new(runner, season, calendar, [.. placed.Where(p => p.Phase != Phase.TP)], []);
    }

    /// <summary>A gym, an intermediate runner with tested lifts, a half marathon.</summary>
    public static Scene Lifter()
    {
        var runner = Scene.SomeRunner(StrengthLevel.Intermediate, 35) with
        {
            Sex = Sex.Male,
            BodyMassKg = 74,
            HeightCm = 180,
            Equipment = Scene.Gym(),
            Tests = [new(TestId.E1rm, new(2026, 11, 18), "back_squat", null, null, 95), new(TestId.E1rm, new(2026, 11, 18), "trap_bar_deadlift", null, null, 120)],
        };
        var season = Scene.SeasonOf([(Phase.AA, 2), (Phase.GS, 4), (Phase.MS, 6), (Phase.PW, 3), (Phase.MT, 4), (Phase.TP, 1), (Phase.TR, 1)], null, 5);
        var calendar = Scene.Runs(season, (DayOfWeek.Tuesday, RunKind.Easy, 45, 7), (DayOfWeek.Thursday, RunKind.Tempo, 60, 7), (DayOfWeek.Sunday, RunKind.Long, 100, 9));
        var placed = Scene.Place(season, [DayOfWeek.Monday, DayOfWeek.Friday], 45, (phase, i) => phase switch
        {
            Phase.MS or Phase.PW or Phase.MT when i == 0 => SessionClass.H,
            Phase.TR => SessionClass.L,
            Phase.TP when i == 1 => SessionClass.P,
            _ => SessionClass.M,
        });
        return new(runner, season, calendar, placed, []);
    }
}
