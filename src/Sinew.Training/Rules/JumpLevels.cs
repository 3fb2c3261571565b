using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Rules;

/// <summary>
/// The runner's jumping level on a date by the table of R-560, as far as a plan and the runner's tests show it. Weeks of strength are those
/// planned; a declared level above novice stands for them and for the criteria of levels 1 and 2, never of level 3. A heel-rise test that
/// falls short holds the level down whatever was declared; from 65 on so does none at all.
/// </summary>
internal static class JumpLevels
{
    /// <summary>Age from which nothing but a test shows that the calves are ready.</summary>
    private const int UntestedUntil = 65;

    public static int On(RuleContext c, SessionFacts session)
    {
        if (c.Runner.Conditions.Any(x => x.Id is ConditionId.Achilles or ConditionId.AchillesInsertional) && !IsTendonReady(c.Runner))
            return 0;
        var weeks = c.StrengthWeeksBefore(session.Date);
        var trained = c.Runner.Level != StrengthLevel.Novice;
        var heelRise = TestValues.Least(c.Runner, TestId.HeelRise);
        if (heelRise is null && c.Runner.AgeOn(session.Date) >= UntestedUntil)
            return 0;
        var third = session.Session.Phase == Phase.AA && weeks >= 2;
        if (!(trained || weeks >= 4 || third) || heelRise < 15)
            return 0;
        if (!(trained || weeks >= 6) || heelRise < 20)
            return 1;
        var symmetric = TestValues.Symmetry(c.Runner, TestId.HopSingle) >= 90 || TestValues.Symmetry(c.Runner, TestId.HopTriple) >= 90;
        return weeks >= 12 && heelRise >= 25 && symmetric ? 3 : 2;
    }

    /// <summary>R-620: 20 heel rises, sides within 10 %; the pain itself is what the protocol spares (P-02).</summary>
    private static bool IsTendonReady(Runner runner) =>
        TestValues.Least(runner, TestId.HeelRise) >= 20 && TestValues.Symmetry(runner, TestId.HeelRise) >= 90;

    /// <summary>Most contacts a session.</summary>
    public static int Contacts(int level) => level switch { 0 => 0, 1 => 40, 2 => 80, _ => 120 };

    /// <summary>Highest impact; drop jumps only with a squat of body mass or more.</summary>
    public static int Impact(RuleContext c, int level) => level switch
    {
        0 or 1 or 2 => level,
        _ => SquatsBodyMass(c.Runner) ? 4 : 3,
    };

    private static bool SquatsBodyMass(Runner runner) => runner.BodyMassKg is { } mass && !runner.Tests.IsDefault && runner.Tests.Any(t =>
        t.Id == TestId.E1rm && t.Exercise is "back_squat" or "half_squat_heavy" && t.Value >= mass);
}
