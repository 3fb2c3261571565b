using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>
/// Moderate sessions with leg work less than a day apart. No floor forbids them (P-14 speaks of heavy ones), and where the distances to key and long runs
/// leave no other days they stand so; but it is told. Of sessions of a quarter of an hour four a week are meant to be.
/// </summary>
internal static class CloseTogether
{
    private const int ADay = 24 * 60;

    /// <summary>One finding with the days of the second sessions, or none.</summary>
    /// <param name="sessions">The general sessions.</param>
    public static IEnumerable<Finding> Of(ImmutableArray<Session> sessions)
    {
        Session[] legs = [.. sessions.Where(static s => s.Class is SessionClass.H or SessionClass.M && s.Format != SessionFormat.Mini).OrderBy(static s => s.StartsAt)];
        DateOnly[] close = [.. legs.Zip(legs.Skip(1)).Where(static p => p.Second.StartsAt - p.First.EndsAt < ADay).Select(static p => p.Second.Date)];
        if (close.Length > 0)
        {
            yield return new("R-318", Severity.Advice, "Here two sessions with leg work stand less than a day apart: with the distances to your key and long runs no days further apart were better. Where your legs are "
                + "still heavy, take the short version of the second; other or longer free times in your file may part them.", [.. close]);
        }
    }
}
