using System.Collections.Immutable;
using Sinew.Training.Programmes;
using Sinew.Training.Sessions;
using Sinew.Training.Units;

namespace Sinew.Training.Progression;

/// <summary>Rows of R-542, mildest first.</summary>
public enum ReturnRow
{
    /// <summary>Up to 7 days: as planned.</summary>
    AsPlanned,

    /// <summary>8 to 13 days: the last whole week again, one set less, the same load.</summary>
    RepeatWeek,

    /// <summary>14 to 27 days: a tenth less load, a third fewer sets for a week.</summary>
    EaseIn,

    /// <summary>28 to 55 days: a fifth less load, two fifths fewer sets, one phase back, two weeks.</summary>
    StepBack,

    /// <summary>56 days and more: the foundation again, tests again.</summary>
    Foundation,
}

/// <summary>How strength resumes on a day (R-542, R-545, R-546).</summary>
/// <param name="Row">Row of R-542; from 65 the next harsher (R-546).</param>
/// <param name="LightFirst">Light sessions still to do first (R-545).</param>
/// <param name="NotBefore">First day on which strength may be done (R-545), null for any; <see cref="DateOnly.MaxValue"/> while a fever lasts.</param>
/// <param name="Why">What a fever asks for (R-545); empty without one. What a break asks for is told where it shows, in blocks, sessions and changes.</param>
public sealed record Resumption(ReturnRow Row, int LightFirst, DateOnly? NotBefore, ImmutableArray<Reason> Why);

/// <summary>Coming back after breaks and illness.</summary>
public static class Return
{
    /// <summary>Age from which the next harsher row holds (R-546).</summary>
    public const int OlderFrom = 65;

    private const int FeverFreeDays = 2; // R-545: 24 to 48 hours, the longer
    internal const int LightSessions = 2; // R-545

    private static readonly int[] From = [0, 8, 14, 28, 56]; // R-542

    /// <summary>How strength resumes on a day; facts of that day or later have no effect.</summary>
    /// <param name="log">What was done; its order does not matter.</param>
    /// <param name="date">The day.</param>
    /// <param name="age">Age in whole years on it.</param>
    /// <param name="counts">Whether a session counts as strength; null: every one that was not missed (rehab alone should not).</param>
    public static Resumption On(TrainingLog log, DateOnly date, int age, Func<LoggedSession, bool>? counts = null)
    {
        DateOnly[] done =
        [
            .. log.Sessions.Where(s => s.Status != SessionStatus.Missed && s.Date < date && counts?.Invoke(s) != false)
                .Select(s => s.Date).Distinct().Order(),
        ];
        var row = Break(done, date, age);
        var (notBefore, light) = Fever(log, date, done);
        var why = ImmutableArray.CreateBuilder<Reason>();
        if (notBefore == DateOnly.MaxValue)
            why.Add(Told.By("R-545", "No strength while the fever lasts and for two days after."));
        else if (notBefore is { } first)
            why.Add(Told.By("R-545", $"No strength before {Told.Day(first)}: two days without fever come first."));
        if (light > 0)
            why.Add(Told.By("R-545", $"{Plural.Of(light, "light session")} first, once the fever is over."));
        return new(row, light, notBefore, why.ToImmutable());
    }

    // The break up to the day, or an earlier one whose weeks are not over yet; the harsher of them.
    private static ReturnRow Break(DateOnly[] done, DateOnly date, int age)
    {
        if (done.Length == 0)
            return ReturnRow.AsPlanned;
        var row = RowOf(date.DayNumber - done[^1].DayNumber, age);
        for (var i = 1; i < done.Length; i++)
        {
            var days = done[i].DayNumber - done[i - 1].DayNumber;
            var before = RowOf(days, age);
            var weeks = before switch { ReturnRow.AsPlanned => 0, ReturnRow.RepeatWeek or ReturnRow.EaseIn => 1, _ => 2 };
            if (date.DayNumber - done[i].DayNumber < 7 * weeks && before > row)
                row = before;
        }

        return row;
    }

    private static ReturnRow RowOf(int days, int age)
    {
        var row = Array.FindLastIndex(From, f => days >= f);
        return (ReturnRow)(row > 0 && age >= OlderFrom ? Math.Min(row + 1, From.Length - 1) : row);
    }

    private static (DateOnly? NotBefore, int Light) Fever(TrainingLog log, DateOnly date, DateOnly[] done)
    {
        var fevers = log.Ill.Where(i => i.Fever && i.From <= date).ToArray();
        if (fevers.Length == 0)
            return (null, 0);
        if (fevers.Any(i => i.To is null || i.To >= date))
            return (DateOnly.MaxValue, LightSessions);
        var end = fevers.Max(i => i.To!.Value);
        var first = end.AddDays(FeverFreeDays + 1);
        return (first > date ? first : null, Math.Max(0, LightSessions - done.Count(d => d > end)));
    }
}
