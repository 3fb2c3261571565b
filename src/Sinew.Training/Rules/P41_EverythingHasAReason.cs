using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Rules;

/// <summary>
/// P-41: every block, session and exercise has at least one reason in words that names a rule of the rule book; so do needs and changes.
/// </summary>
internal static class P41_EverythingHasAReason
{
    public static void Look(RuleContext c, Report report)
    {
        foreach (var block in c.Plan.Blocks)
            Reasons(block.Why, block.From, $"The block {PhaseWords.Of(block.Phase)} from {Wording.Day(block.From)}");
        foreach (var need in c.Plan.Needs)
            Reasons(need.Why, null, $"The need {Units.Code<Exercises.Movement>.Of(need.Movement)}");
        foreach (var change in c.Plan.Changes)
            Reasons(change.Why, change.After?.Date ?? change.Before?.Date, $"The change of {change.Id}");
        foreach (var finding in c.Plan.Findings.Where(f => !c.KnownRule(f.Rule)))
            report.Add(finding.Dates.IsDefaultOrEmpty ? null : finding.Dates[0], $"The finding \"{finding.Text}\" names {finding.Rule}, "
                + "which is no rule.");
        foreach (var session in c.Ahead)
        {
            if (!AreSound(c, session.Session.Why))
                Reasons(session.Session.Why, session.Date, session.Opening);
            Exercises(session, session.Session.Exercises);
            Exercises(session, session.Session.Short.Exercises);
        }

        void Exercises(SessionFacts session, ImmutableArray<PrescribedExercise> all)
        {
            foreach (var asked in all)
            {
                if (!AreSound(c, asked.Why))
                    Reasons(asked.Why, session.Date, $"{asked.Name} on {Wording.Day(session.Date)}");
                if (asked.Sets.IsDefaultOrEmpty)
                    report.About(session, asked.Name, "asks for no set at all.");
            }
        }

        void Reasons(ImmutableArray<Reason> why, DateOnly? date, string what)
        {
            if (why.IsDefaultOrEmpty)
                report.Add(date, $"{what} has no reason.");
            foreach (var reason in why.IsDefault ? [] : why)
            {
                if (!c.KnownRule(reason.Rule))
                    report.Add(date, $"{what} names {(reason.Rule.Length > 0 ? reason.Rule : "no rule")}, which is no rule.");
                if (string.IsNullOrWhiteSpace(reason.Text))
                    report.Add(date, $"{what} names {reason.Rule} without a word why.");
                if (string.IsNullOrWhiteSpace(reason.Source) || reason.Grade is not ("A" or "B" or "C"))
                    report.Add(date, $"{what} names {reason.Rule} without a source and a grade of A, B or C.");
            }
        }
    }

    // There is nothing to complain of.
    private static bool AreSound(RuleContext c, ImmutableArray<Reason> why)
    {
        if (why.IsDefaultOrEmpty)
            return false;
        foreach (var reason in why)
        {
            if (!c.KnownRule(reason.Rule) || string.IsNullOrWhiteSpace(reason.Text) || string.IsNullOrWhiteSpace(reason.Source) || reason.Grade is not ("A" or "B" or "C"))
                return false;
        }

        return true;
    }
}
