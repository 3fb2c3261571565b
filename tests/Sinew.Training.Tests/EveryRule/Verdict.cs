using System.Globalization;

namespace Sinew.Training.Tests.EveryRule;

/// <summary>What a rule says of a plan, read from the rule book by code that neither the planner nor Check uses.</summary>
/// <param name="Rule">Rule id.</param>
/// <param name="Look">Looks at one plan.</param>
internal sealed record Law(string Rule, Action<Planned, Verdict> Look);

/// <summary>How often a law had something to look at, and where it did not hold.</summary>
internal sealed class Verdict
{
    private const int Shown = 12;

    public long Cases { get; private set; }

    public int Failures { get; private set; }

    public List<string> Broken { get; } = [];

    /// <summary>One case; <paramref name="what"/> completes "seed, date: ".</summary>
    public void Hold(bool holds, Planned plan, DateOnly date, string what)
    {
        Cases++;
        if (holds)
            return;
        Failures++;
        if (Broken.Count < Shown)
            Broken.Add(string.Create(CultureInfo.InvariantCulture, $"seed {plan.Seed}, {date:ddd yyyy-MM-dd}: {what}"));
    }

    public void Hold(bool holds, Planned plan, Held session, string what, string exercise = "") =>
        Hold(holds, plan, session.Session.Date, holds ? "" : $"{session.Session.Id} ({session.Class}, {session.Session.Phase}) {exercise} {what}");
}
