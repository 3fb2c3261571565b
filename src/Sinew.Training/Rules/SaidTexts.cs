using Sinew.Training.Programmes;

namespace Sinew.Training.Rules;

/// <summary>One text of the programme that a runner reads.</summary>
/// <param name="Date">Its day, or null.</param>
/// <param name="Rule">The rule it names, or empty.</param>
/// <param name="Text">The words.</param>
internal readonly record struct SaidText(DateOnly? Date, string Rule, string Text);

/// <summary>All texts of a programme.</summary>
internal static class SaidTexts
{
    public static IEnumerable<SaidText> Of(Programme plan)
    {
        foreach (var need in plan.Needs)
        {
            yield return new(null, "", need.Text);
            foreach (var reason in need.Why)
                yield return Said(null, reason);
        }

        foreach (var block in plan.Blocks)
        {
            foreach (var reason in block.Why)
                yield return Said(block.From, reason);
        }

        foreach (var session in plan.Sessions)
        {
            foreach (var reason in session.Why)
                yield return Said(session.Date, reason);
            foreach (var exercise in session.Exercises.Concat(session.Short.Exercises))
            {
                yield return new(session.Date, "", exercise.Name);
                foreach (var reason in exercise.Why)
                    yield return Said(session.Date, reason);
            }
        }

        foreach (var finding in plan.Findings)
            yield return new(finding.Dates.IsDefaultOrEmpty ? null : finding.Dates[0], finding.Rule, finding.Text);
        foreach (var change in plan.Changes)
        {
            foreach (var reason in change.Why)
                yield return Said(change.After?.Date ?? change.Before?.Date, reason);
        }
    }

    private static SaidText Said(DateOnly? date, Reason reason) => new(date, reason.Rule, reason.Text);
}
