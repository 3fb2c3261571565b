using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Rules;

/// <summary>
/// P-02: no exercise that a caution active on its date forbids, in the full or the short version; unknown ones are unsafe.
/// </summary>
internal static class P02_NothingContraindicated
{
    public static void Look(RuleContext c, Report report)
    {
        foreach (var session in c.Ahead)
        {
            foreach (var id in session.Unknown)
                report.About(session, $"names {id}, which the catalogue does not know: nobody can say whether it is safe.");
        }

        foreach (var (session, item) in c.ItemsAhead)
        {
            if (Forbidding(item.Exercise, session) is { } caution)
                report.About(session, item.Name, $"is not for you while {caution} holds.");
            else if (RehabReading.Sparing(c.Runner, item.Exercise) is { } complaint)
                report.About(session, item.Name, $"is to be spared while {Spared(complaint)} is reported as it is.");
        }
    }

    /// <summary>A complaint in plain words.</summary>
    public static string Spared(Condition complaint) => CautionWords.Of(Units.Code<Caution>.Parse(Units.Code<ConditionId>.Of(complaint.Id)));

    /// <summary>The first active caution that forbids the exercise, in plain words, or null.</summary>
    public static string? Forbidding(Exercise exercise, SessionFacts session)
    {
        var both = exercise.Contraindicated.And(session.Active);
        return both.IsEmpty ? null : CautionWords.Of(both.Members().First());
    }
}
