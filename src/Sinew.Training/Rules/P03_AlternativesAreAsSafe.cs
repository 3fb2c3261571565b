namespace Sinew.Training.Rules;

/// <summary>P-03: what is offered as an alternative is as free of contraindications as what is prescribed.</summary>
internal static class P03_AlternativesAreAsSafe
{
    public static void Look(RuleContext c, Report report)
    {
        foreach (var (session, exercise, item) in c.Offered)
        {
            if (ReferenceEquals(exercise, item.Exercise))
                continue;
            if (RehabReading.Sparing(c.Runner, exercise) is { } complaint)
            {
                report.Add(session.Date, $"{exercise.Name}, offered on {Wording.Day(session.Date)} instead of {item.Name}, is to be "
                    + $"spared while {P02_NothingContraindicated.Spared(complaint)} is reported as it is.");
            }

            if (P02_NothingContraindicated.Forbidding(exercise, session) is { } caution)
            {
                report.Add(session.Date, $"{exercise.Name}, offered on {Wording.Day(session.Date)} instead of {item.Name}, is not for "
                    + "you while "
                    + $"{caution} holds.");
            }
        }
    }
}
