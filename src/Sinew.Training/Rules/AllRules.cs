using System.Collections.Immutable;
using Sinew.Training.Programmes;

namespace Sinew.Training.Rules;

/// <summary>One rule.</summary>
/// <param name="Id">Rule id.</param>
/// <param name="Severity">Warning: a floor. Advice: a want.</param>
/// <param name="Look">Reports what does not keep it.</param>
internal sealed record Rule(string Id, Severity Severity, Action<RuleContext, Report> Look);

/// <summary>Every rule that a finished programme can keep or break, one line each.</summary>
internal static class AllRules
{
    public static readonly ImmutableArray<Rule> List =
    [
        Floor("P-01", P01_NothingUncleared.Look),
        Floor("P-02", P02_NothingContraindicated.Look),
        Floor("P-03", P03_AlternativesAreAsSafe.Look),
        Floor("P-04", P04_Youth.Look),
        Floor("P-05", P05_BoneStressSuspected.Look),
        Floor("P-06", P06_PregnancyAndAfterBirth.Look),
        Floor("P-07", P07_OlderAndBrittleBones.Look),
        Floor("P-08", P08_EnergyDeficit.Look),
        Floor("P-09", P09_OlympicLiftsNeedACoach.Look),
        Floor("P-10", P10_NoneOnLongRunDays.Look),
        Floor("P-11", P11_HeavyBeforeRuns.Look),
        Floor("P-12", P12_ModerateBeforeRuns.Look),
        Floor("P-13", P13_RaceCutOffs.Look),
        Floor("P-14", P14_HeavySessionsApart.Look),
        Floor("P-15", P15_AfterLongRunsAndRaces.Look),
        Floor("P-16", P16_KeyRunDays.Look),
        Floor("P-17", P17_AFreeDayAWeek.Look),
        Floor("P-18", P18_NoThreeHardDays.Look),
        Floor("P-19", P19_SessionsAWeek.Look),
        Floor("P-20", P20_RunsUntouched.Look),
        Floor("P-21", P21_WhereThereIsTime.Look),
        Floor("P-22", P22_LoadSteps.Look),
        Floor("P-23", P23_HardSetsAWeek.Look),
        Floor("P-24", P24_OneThingAtATime.Look),
        Floor("P-25", P25_NothingMoreAfterTrouble.Look),
        Floor("P-26", P26_AfterABreak.Look),
        Floor("P-27", P27_RepsInReserve.Look),
        Floor("P-28", P28_Deloads.Look),
        Floor("P-29", P29_LevelAndPrerequisites.Look),
        Floor("P-30", P30_Jumps.Look),
        Floor("P-31", P31_OwnEquipment.Look),
        Floor("P-33", P33_Season.Look),
        Floor("P-34", P34_UltraSets.Look),
        Want("P-35", P35_KeepItUp.Look),
        Want("P-36", P36_MovementsAWeek.Look),
        Want("P-37", P37_BackAndFront.Look),
        Floor("P-38", P38_BothSides.Look),
        Floor("P-40", P40_NoPromises.Look),
        Floor("P-41", P41_EverythingHasAReason.Look),
        Floor("P-43", P43_PainChangesTheNextSession.Look),
        Floor("P-45", P45_LoadsRoundDown.Look),
        Floor("R-620", R620_HeavyRehabApart.Look),
        Want("R-308", SoftGaps.BeforeKeyRuns),
        Want("R-309", SoftGaps.BeforeLongRuns),
    ];

    private static Rule Floor(string id, Action<RuleContext, Report> look) => new(id, Severity.Warning, look);

    private static Rule Want(string id, Action<RuleContext, Report> look) => new(id, Severity.Advice, look);
}
