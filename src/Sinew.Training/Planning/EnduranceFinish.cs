using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// X-03, where the runner chose it: the last weeks before a race hold long easy sets, as a founding article has it (strength, then power, then
/// endurance). What stays: the weeks, their few sets, every floor and cut-off, and the taper, which is never of this kind. Nothing in it is heavy.
/// </summary>
internal static class EnduranceFinish
{
    /// <summary>R-090: endurance begins at 15 repetitions; R-554: above 20 an exercise is outgrown.</summary>
    private const int Lo = 15;

    private const int Hi = 20;

    /// <summary>R-553: a hold grows to a minute.</summary>
    private const int HoldLo = 45;

    private const int HoldHi = 60;

    /// <summary>Repetitions in reserve for legs and for the rest; far from failure, for running matters most now.</summary>
    private const int LegRir = 4;

    private const int OtherRir = 3;

    /// <summary>Seconds of rest; endurance sets stand close together.</summary>
    private const int Rest = 60;

    /// <summary>What is done ten times and more in general strength can be done fifteen times with less load.</summary>
    private const int LeastUsual = 10;

    /// <summary>
    /// The runner chose it and the block of this date leads into a taper, with time to build before it. Those under 18, from 65 on or with
    /// fragile bones keep their own repetitions.
    /// </summary>
    public static bool Holds(Runner runner, Season season, DateOnly date)
    {
        var block = season.BlockAt(date);
        return runner.Policies.LastPhase == LastPhase.Endurance && !season.ShortHorizon && block >= 0 && block + 1 < season.Blocks.Length
            && season.Blocks[block].Phase == Phase.MT && season.Blocks[block + 1].Phase == Phase.TP && IsFor(runner, date);
    }

    /// <summary>The choice is open to the runner.</summary>
    public static bool IsFor(Runner runner, DateOnly date) => runner.AgeOn(date) is >= Permitted.Adult and < Cautions.OlderFrom
        && (runner.Supervised || !runner.Conditions.Any(c => c.Id == ConditionId.Osteoporosis));

    /// <summary>The dose as a long set, or as it was where the exercise is not made for that: jumps, arms, what makes sore, what is hard at ten.</summary>
    public static Work Lengthen(in Work work, Exercise exercise)
    {
        if (exercise.Region == Region.Upper || exercise.SorenessRisk == 3 || exercise.Impact > 0)
            return work;
        if (exercise.Measure == Measure.Time && exercise.Region == Region.Core && work.Hi >= HoldLo / 2)
            return work with { Lo = HoldLo, Hi = HoldHi, Rest = Math.Min(work.Rest, Rest), Rir = Math.Max(work.Rir, OtherRir) };
        if (exercise.Measure != Measure.Reps || exercise.DoseIn(Phase.GS) is not { } usual || usual.Hi < LeastUsual)
            return work;
        return work with
        {
            Lo = Lo,
            Hi = Hi,
            Rir = Math.Max(work.Rir, exercise.IsLowerWork ? LegRir : OtherRir),
            Percent = null,
            Rest = Math.Min(work.Rest, Rest),
        };
    }

    /// <summary>The season whose last blocks before a race say what they hold, and what science says of it .</summary>
    public static Season Told(Runner runner, Season season, List<Race> goals) => season with
    {
        Blocks = [.. season.Blocks.Select(b => !Holds(runner, season, b.From) ? b : b with
        {
            Why = [Because.Of("X-03", $"{Words.Length(b.From, b.To)} of long easy sets{BlockReasons.ToRace(goals, b.From)}, as you chose: 15 to 20 repetitions with three or four in reserve, nothing heavy. Studies with runners favour few heavy sets here.")],
        })],
    };
}
