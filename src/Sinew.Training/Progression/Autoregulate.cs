using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Sessions;
using Sinew.Training.Units;

namespace Sinew.Training.Progression;

/// <summary>How ready a runner is for a session, readiest first.</summary>
public enum ReadinessTier
{
    /// <summary>As planned.</summary>
    Green,

    /// <summary>One set less, one more in reserve, no hard landings.</summary>
    Amber,

    /// <summary>Something light, or rest.</summary>
    Red,
}

/// <summary>What readiness does to a session.</summary>
/// <param name="Tier">Green, amber or red.</param>
/// <param name="FewerSets">Sets less of every exercise; one always stays.</param>
/// <param name="MoreInReserve">Repetitions more in reserve.</param>
/// <param name="Jumps">Hard landings and heavy jumping may stay.</param>
/// <param name="Rest">Nothing at all today.</param>
/// <param name="Why">Reasons; empty when green.</param>
public sealed record ReadinessAdvice(ReadinessTier Tier, int FewerSets, int MoreInReserve, bool Jumps, bool Rest, ImmutableArray<Reason> Why);

/// <summary>Changes on the day: before a session and within it .</summary>
public static class Autoregulate
{
    private const double ShortSleep = 6; // R-518, hours: fewer is amber.
    private const int Sore = 5;
    private const int VerySore = 7;
    private const int Tired = 7;
    private const int HeartRateRise = 10;
    private const int HardLanding = 2;
    private const int HarderBy = 2;
    private const int LittlePercent = 95;
    private const int MuchPercent = 90;

    /// <summary>The tier and what follows; what is not said does not count, stress has no number in the rule book.</summary>
    /// <param name="felt">How the runner felt, or null.</param>
    /// <param name="restingHeartRateRise">Beats a minute above the usual morning, or null.</param>
    public static ReadinessAdvice Before(Readiness? felt, int? restingHeartRateRise = null)
    {
        var ill = felt?.Illness == true;
        var red = ill ? "You are ill"
            : felt?.Soreness >= VerySore ? $"Soreness is {felt.Soreness} of 10"
            : restingHeartRateRise >= HeartRateRise ? $"The resting heart rate is {restingHeartRateRise} above the usual"
            : null;
        if (red is not null)
        {
            return new(ReadinessTier.Red, 1, 1, false, ill,
                [Told.By("R-518", ill ? $"{red}: rest today." : $"{red}: something light for trunk and arms today, or rest.")]);
        }

        var amber = felt?.SleepHours < ShortSleep ? FormattableString.Invariant($"Only {felt.SleepHours:0.#} hours of sleep")
            : felt?.Soreness >= Sore ? $"Soreness is {felt.Soreness} of 10"
            : felt?.Fatigue >= Tired ? $"Fatigue is {felt.Fatigue} of 10"
            : null;
        return amber is null
            ? new(ReadinessTier.Green, 0, 0, true, false, [])
            : new(ReadinessTier.Amber, 1, 1, false, false, [Told.By("R-518", $"{amber}: one set less, one more in reserve, no hard jumps.")]);
    }

    /// <summary>
    /// The exercises of a session as they may be done: amber takes out landings of impact 2 or more, red whatever tires the legs or lands.
    /// Empty means rest. Loads never change here, order never does.
    /// </summary>
    public static ImmutableArray<PrescribedExercise> Apply(ReadinessAdvice advice, ImmutableArray<PrescribedExercise> exercises, Catalogue catalogue)
    {
        if (advice.Tier == ReadinessTier.Green)
            return exercises;
        return advice.Rest ? [] : [.. exercises.Where(e => Stays(advice, catalogue[e.Exercise])).Select(e => Eased(advice, e))];
    }

    /// <summary>
    /// Load for the other sets after a first set with two or more in reserve too few: 5 % less, from three on 10 %, rounded down to
    /// what is owned; null where the planned load stays or nothing lighter is owned. No plan calls it: it is for whoever leads the runner through a
    /// session, set by set.
    /// </summary>
    public static Load? AfterFirstSet(Load load, int asked, int reported, LiftFacts facts)
    {
        var harder = asked - reported;
        return harder < HarderBy ? null : new LoadSteps(facts).Down((long)load.Grams * (harder == HarderBy ? LittlePercent : MuchPercent) / 100);
    }

    /// <summary>The exercise may stay in the session.</summary>
    internal static bool Stays(ReadinessAdvice advice, Exercise exercise) => advice.Tier == ReadinessTier.Amber
        ? exercise.Impact < HardLanding
        : exercise.Impact == 0 && (exercise.Region is Region.Core or Region.Upper || exercise.LegFatigue == 0);

    private static PrescribedExercise Eased(ReadinessAdvice advice, PrescribedExercise exercise)
    {
        var sets = exercise.Sets[..Math.Max(1, exercise.Sets.Length - advice.FewerSets)];
        return exercise with { Sets = [.. sets.Select(s => s with { Rir = Math.Min(SetPrescription.MostRir, s.Rir + advice.MoreInReserve) })], Why = [.. exercise.Why, .. advice.Why] };
    }
}
