using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>One sentence for each block: why this phase, why now, why for you.</summary>
internal static class BlockReasons
{
    /// <summary>" before City 10 on 28 Feb 2027", or nothing where no race follows.</summary>
    public static string ToRace(List<Race> goals, DateOnly from) => goals.Find(r => r.Date >= from) is { } next ? $" before {Words.Name(next)}" : "";

    /// <summary>The reason of a foundation that comes again after a long break.</summary>
    public static Reason Anew(DateOnly from, DateOnly to, List<Race> goals) =>
        Because.Of("R-542", $"{Words.Length(from, to)} of foundation again{ToRace(goals, from)}: after so long without strength you begin lighter, and then build up anew.");

    /// <summary>The reason of a block as its phase means it; <see cref="BlocksAsFilled"/> corrects what its sessions do not hold.</summary>
    public static Reason Of(Runner runner, Phase phase, DateOnly from, DateOnly to, List<Race> goals, bool shortHorizon)
    {
        var length = Words.Length(from, to);
        var next = goals.Find(r => r.Date >= from);
        var last = goals.FindLast(r => r.Date < from);
        var toRace = ToRace(goals, from);
        return phase switch
        {
            Phase.AA when shortHorizon => Because.Of("R-432", $"{length} of light hip and trunk work: there is no time left to build{toRace}, only to protect."),
            Phase.AA when runner.Level == StrengthLevel.Novice => Because.Of("R-701", $"{length} of foundation, because you are new to strength: learn the movements and give tendons time{toRace}."),
            Phase.AA => Because.Of("R-430", $"{length} of foundation{toRace}: get used to the movements again, then loads rise."),
            Phase.GS when last is not null => Because.Of("R-423", $"{length} of general strength: lower-body work comes back step by step after {Words.Name(last)}."),
            Phase.GS => Because.Of("R-401", $"{length} of general strength: more repetitions at moderate loads, the base for everything heavier{toRace}."),
            Phase.MS => Because.Of("R-207", $"{length} of maximal strength: few repetitions with high loads, the kind of lifting best supported for running economy{toRace}."),
            Phase.PW => Because.Of("R-208", $"{length} of power: jumps and fast lifting on top of your strength, which together are better supported than either alone{toRace}."),
            Phase.MT when shortHorizon => Because.Of("R-432", $"{length} of short, familiar sessions{toRace}: too late to gain, in time to keep what you have."),
            Phase.MT when next is not null => Because.Of("R-405", $"{length} of sharpening{toRace}: few sets keep your strength while running matters most."),
            Phase.MT => Because.Of("R-250", $"{length} with few sets, which is enough to keep strength while you recover from the heavier blocks."),
            Phase.TP => Because.Of("R-422", $"Taper{toRace}: much less volume, nothing new, nothing heavy close to the start."),
            _ => Because.Of("R-423", last is null ? "Recovery: light work only." : $"{length} of recovery after {Words.Name(last)}: light work only until your legs are back."),
        };
    }
}
