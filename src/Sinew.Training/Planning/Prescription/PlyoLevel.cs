using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// Level of jumping a runner may do, 0 to 3. Levels 1 and 2 come by experience and weeks of strength unless a test or a condition
/// speaks against them; level 3 only by tests. From 40 each level asks for the next one's weeks and calf raises, from 65 none opens without
/// a heel-rise test.
/// </summary>
internal static class PlyoLevel
{
    /// <summary>Contacts a session may hold at levels 0 to 3 .</summary>
    private static readonly int[] Contacts = [0, 40, 80, 120];

    // Weeks of strength and single-leg calf raises asked for levels 1 to 4; the fourth serves the masters' stricter level 3.
    private static readonly int[] Weeks = [4, 8, 12, 16];
    private static readonly int[] Raises = [15, 20, 25, 25];

    /// <summary>Weeks of strength a declared level stands for: three months, half a year.</summary>
    private static readonly int[] Declared = [0, 12, 26];

    /// <summary>Most contacts of a session at this level.</summary>
    public static int Cap(int level) => Contacts[level];

    /// <summary>Single-leg calf raises before the first jumps at an age, where they have been tested.</summary>
    public static int FirstRaises(int age) => RaisesFor(1, age);

    /// <summary>Single-leg calf raises that a level of 1 to 3 asks for at an age.</summary>
    public static int RaisesFor(int level, int age) => Raises[level - 1 + (age >= 40 ? 1 : 0)];

    /// <summary>From 65 on no level stands in for the heel-rise test of R-560: what nobody has tested is not met. A design decision.</summary>
    public static bool IsUntested(Runner runner, DateOnly date) =>
        runner.AgeOn(date) >= Cautions.OlderFrom && Tests.Least(runner, TestId.HeelRise) is null;

    /// <summary>The level on a date.</summary>
    public static int On(Runner runner, Flags<Caution> cautions, Phase phase, DateOnly date, int strengthWeeks, DateOnly today)
    {
        if (Forbidden(runner, cautions, date, today))
            return 0;
        if (IsUntested(runner, date))
            return 0;
        var stricter = runner.AgeOn(date) >= 40 ? 1 : 0;
        var weeks = strengthWeeks + Declared[(int)runner.Level];
        var raises = Tests.Least(runner, TestId.HeelRise);
        var level = 0;
        while (level < 3 && weeks >= Weeks[level + stricter] && (raises is null || raises >= Raises[level + stricter]))
            level++;
        // AA's third week is early enough for the first landings, though not under the stricter reading.
        if (level == 0 && stricter == 0 && phase == Phase.AA && strengthWeeks >= 2 && (raises is null || raises >= Raises[0]))
            level = 1;
        // Level 2 follows three weeks of level 1; a novice meets no impact of 2 before week 7.
        if (level >= 2 && strengthWeeks < (runner.Level == StrengthLevel.Novice ? 8 : 3))
            level = 1;
        if (level == 3 && (strengthWeeks < 7 || raises is null || Tests.Symmetry(runner, TestId.HopSingle) is not >= 0.9))
            level = 2;
        return Math.Min(level, Ceiling(runner, cautions, date));
    }

    private static bool Forbidden(Runner runner, Flags<Caution> cautions, DateOnly date, DateOnly today)
    {
        if (cautions.Has(Caution.PregnancyAny) || cautions.Has(Caution.PostpartumLt12wk) || cautions.Has(Caution.BsiSuspected)
            || cautions.Has(Caution.BalanceImpaired))
            return true;
        var cleared = runner.Screening?.Cleared == true;
        if (!cleared && (cautions.Has(Caution.OsteoporosisUnsupervised) || Cautions.WeeksPostpartum(runner, today, date) is not null))
            return true;
        foreach (var condition in runner.Conditions)
        {
            if (IsBarredBy(runner, condition))
                return true;
        }

        return false;
    }

    /// <summary>This complaint alone keeps jumps away.</summary>
    public static bool IsBarredBy(Runner runner, Condition condition)
    {
        if (IsLegOrPelvis(condition.Id) && (condition.Irritable || condition.Pain > 2))
            return true;
        // heel-rise symmetry of 90 % and 20 raises first.
        if (condition.Id is ConditionId.Achilles or ConditionId.AchillesInsertional
            && (Tests.Least(runner, TestId.HeelRise) is not >= 20 || Tests.Symmetry(runner, TestId.HeelRise) is not >= 0.9))
            return true;
        // What a protocol says of impact; only its exercises would be left out else.
        if (SparesImpact(condition))
            return true;
        return condition.Id is ConditionId.AclRecent or ConditionId.AcuteKneeEffusion or ConditionId.CalfStrainAcute or ConditionId.HamstringStrainAcute
            or ConditionId.HamstringAvulsionSuspected or ConditionId.PelvicFloorSymptoms or ConditionId.BsiSuspected or ConditionId.BalanceImpaired;
    }

    private static bool SparesImpact(Condition condition)
    {
        if (Modules.ProtocolOf(condition.Id) is not { } protocol)
            return false;
        foreach (var spared in protocol.Spared)
        {
            if (spared.Impact == 1 && (spared.AbovePain is not { } pain || condition.Pain > pain || condition.Irritable))
                return true;
        }

        return false;
    }

    private static int Ceiling(Runner runner, Flags<Caution> cautions, DateOnly date)
    {
        if (runner.AgeOn(date) >= Cautions.OlderFrom || cautions.Has(Caution.Osteoporosis) || runner.Screening?.Reds == true)
            return 1;
        // heavier runners; P-04: before puberty.
        var heavy = runner.BodyMassKg >= 100 || runner.Bmi >= 30;
        return heavy || cautions.Has(Caution.YouthPrepubertal) ? 2 : 3;
    }

    private static bool IsLegOrPelvis(ConditionId id) => id is not (ConditionId.ShoulderPain or ConditionId.ShoulderPainOverhead
        or ConditionId.WristPain or ConditionId.UncontrolledHypertension or ConditionId.Osteoporosis);
}
