using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Assessment;

/// <summary>What forbids tests to a runner on a day. The 48 hours before a key run are the calendar's business.</summary>
public static class TestBars
{
    /// <summary>Pain from which hop and heel-rise tests are off .</summary>
    public const int Pain = 3;

    /// <summary>What holds on a day.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="today">Day on which the screening was answered: weeks since birth count from it.</param>
    /// <param name="date">Day of the test.</param>
    /// <param name="plyoLevel">Plyometric level reached, 0 to 3 .</param>
    public static Flags<TestBar> On(Runner runner, DateOnly today, DateOnly date, int plyoLevel)
    {
        var bars = Flags<TestBar>.Empty;
        var age = runner.AgeOn(date);
        Add(runner.Conditions.Any(c => c.Pain >= Pain), TestBar.Pain_3);
        Add(runner.Conditions.Any(c => c.Id == ConditionId.BsiSuspected), TestBar.BsiSuspected);
        Add(runner.Conditions.Any(c => c.Id == ConditionId.BalanceImpaired), TestBar.BalanceImpaired);
        Add(runner.Screening?.Trimester is not null, TestBar.Pregnant);
        Add(Cautions.WeeksPostpartum(runner, today, date) < Cautions.PostpartumWeeks, TestBar.Postpartum_12wk);
        Add(age >= 65, TestBar.Age_65);
        Add(age >= 75, TestBar.Age_75);
        Add(plyoLevel < 2, TestBar.PlyoBelow_2);
        Add(runner.Races.Any(race => IsNear(race, date)), TestBar.NearRace);
        return bars;

        void Add(bool holds, TestBar bar) => bars = holds ? bars.With(bar) : bars;
    }

    // R-424; a test on the last day named is allowed, as with the other cut-offs.
    private static bool IsNear(Race race, DateOnly date)
    {
        var days = race.Date.DayNumber - date.DayNumber;
        return race.Priority == RacePriority.A && days >= 0 && days < Cutoff(race.Row);
    }

    private static int Cutoff(RaceRow row) => row switch
    {
        RaceRow.UpTo5k or RaceRow.K10 => 7,
        RaceRow.Half => 10,
        RaceRow.Marathon or RaceRow.UltraTo100 or RaceRow.UltraOver100 => 14,
        _ => throw new ArgumentOutOfRangeException(nameof(row), row, null),
    };
}
