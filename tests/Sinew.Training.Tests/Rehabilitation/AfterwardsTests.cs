using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Rehabilitation;

/// <summary>When a load programme ends, the general sessions train again what it stood for, also within a block.</summary>
public class AfterwardsTests
{
    private const int Weeks = 12;

    private static readonly WeekEntry[] Week =
    [
        SomeRunner.Run(DayOfWeek.Tuesday, RunKind.Intervals, 55, "18:30"), SomeRunner.Run(DayOfWeek.Thursday, RunKind.Easy, 45, "18:30"),
        SomeRunner.Run(DayOfWeek.Sunday, RunKind.Long, 95, "09:00"),
    ];

    [Theory]
    [InlineData(13)]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(18)]
    public void Calves_stand_in_each_session_with_leg_work_again(int raceWeek)
    {
        var sore = Sore.With(ConditionId.Achilles, 2, diagnosed: false, age: 41, edit: r => r with
        {
            Week = [.. Week],
            Races = [new Race(Sore.Today.AddDays((7 * raceWeek) - 1), RaceEvent.Half, 21.1, 0, RacePriority.A, "Half")],
            Availability = r.Availability with { Minutes = 40, SessionsPerWeek = 2 },
        });
        var after = sore.General.Where(s => Sore.WeekOf(s) > Weeks && s.Class is SessionClass.M or SessionClass.H && s.Phase is not (Phase.TP or Phase.TR)).ToArray();
        Assert.All(after, s => Assert.Contains(s.Exercises, e => Catalogue.Default[e.Exercise] is { Primary: Movement.PlantarFlexion, Measure: Measure.Reps }));
    }
}
