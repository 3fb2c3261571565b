using Sinew.Training.Assessment;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>When a test is worth repeating, or why it is not repeated .</summary>
/// <param name="Date">The day; null where it is due already or barred.</param>
/// <param name="Barred">Begins a sentence that says why it is not repeated; null where it may be.</param>
internal readonly record struct Retest(DateOnly? Date, string? Barred)
{
    /// <summary>R-583, R-560: who has a result has met the landings it needs; what else bars hops stands in the list of R-587.</summary>
    private const int LandingsMet = 2;

    /// <summary>Weeks that a retest gives way to a goal race .</summary>
    private const int MostWeeksLater = 3;

    /// <summary>For a test whose last result is of a day.</summary>
    public static Retest Of(FitnessTest test, Runner runner, DateOnly today, DateOnly last)
    {
        var due = last.AddDays(7 * test.RetestWeeks);
        var date = due > today ? due : today;
        for (var later = 0; later <= MostWeeksLater; later++, date = date.AddDays(7))
        {
            // The pain of today says nothing about that day, unless it is that day.
            var bars = TestBars.On(runner, today, date, LandingsMet).Without(TestBar.Pain_3).And(test.NotWhen);
            if (bars.Without(TestBar.NearRace) is { IsEmpty: false } lasting)
                return new(null, Why(lasting));
            if (bars.IsEmpty)
                return new(date > today ? date : null, null);
        }

        return new(date, null);
    }

    private static string Why(Flags<TestBar> bars) => bars switch
    {
        _ when bars.Has(TestBar.BsiSuspected) => "It is not repeated before the bone is cleared",
        _ when bars.Has(TestBar.Pregnant) => "It is not repeated in pregnancy",
        _ when bars.Has(TestBar.Postpartum_12wk) => "It is not repeated in the first twelve weeks after a birth",
        _ when bars.Has(TestBar.BalanceImpaired) => "With poor balance it is not repeated: chair stands, and standing on one leg beside a support, tell enough",
        _ => "At your age it is not repeated: chair stands, and standing on one leg beside a support, tell enough and are safer",
    };
}
