using Sinew.Training.Assessment;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>Everything about runner and date that bends a dose.</summary>
/// <param name="Class">Class of the session.</param>
/// <param name="Phase">Phase of its date.</param>
/// <param name="Deload">In a deload week.</param>
/// <param name="WeekInBlock">0 for the block's first week.</param>
/// <param name="StrengthWeeks">Weeks of strength before this one.</param>
/// <param name="Novice">Declared novice.</param>
/// <param name="LeastRir">No set may ask for less in reserve.</param>
/// <param name="HeavyBarred">No heavy dose whatever the class.</param>
/// <param name="Youth">Under 18 .</param>
/// <param name="Older">65 or older, or fragile bones without supervision .</param>
/// <param name="Sixty">60 or older .</param>
/// <param name="LegsRest">The days after a race in which one set of each is enough .</param>
/// <param name="Endurance">Long sets were chosen for these weeks .</param>
/// <param name="Recovering">After a race: 10 to 15 easy repetitions (TR).</param>
/// <param name="RaceNear">Before a B or C race, when heavy work has ended: less of everything.</param>
internal sealed record DoseRules(
    SessionClass Class, Phase Phase, bool Deload, int WeekInBlock, int StrengthWeeks, bool Novice, int LeastRir, bool HeavyBarred, bool Youth,
    bool Older, bool Sixty, bool LegsRest, bool Endurance = false, bool Recovering = false, bool RaceNear = false);

/// <summary>Turns the catalogue's dose into that of a session: "the dose columns are the prescription".</summary>
internal static class Dosing
{
    /// <summary>Highest per cent outside heavy sessions, in the taper and in pregnancy (P-06, P-19).</summary>
    private const int ModerateMost = 79;

    /// <summary>Highest per cent of a first exposure: five repetitions of it leave four or more .</summary>
    private const int FirstMost = 75;

    /// <summary>Reserve of low contacts, which never become hard sets.</summary>
    private const int FreshRir = 6;

    /// <summary>Reserve of a light load that is lifted fast: still a hard set, and 13 repetitions or more would be possible.</summary>
    private const int LightRir = 5;

    private const string UsualTempo = "2-0-1";

    /// <summary>R-406: 40 to 50 % fewer sets.</summary>
    public const int LighterPercent = 60;

    private static readonly Tempo Fast = new("2-0-X");

    /// <summary>The dose, or null if the exercise has none here.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="rules">Runner and date.</param>
    /// <param name="heavy">It can be loaded heavily .</param>
    /// <param name="loaded">External load will be used.</param>
    /// <param name="introduced">One of its first three exposures and it makes sore.</param>
    /// <param name="first">Its first exposure: four in reserve, never heavy .</param>
    public static Work? Of(Exercise exercise, DoseRules rules, bool heavy, bool loaded, bool introduced, bool first)
    {
        var heavyDose = rules is { Class: SessionClass.H, Deload: false, HeavyBarred: false } && !introduced
            && (!first || exercise.DoseIn(rules.Phase)?.PctHi is not null)
            && ((heavy && (exercise.IsLowerWork || exercise.Region == Region.Upper)) || exercise.Region == Region.Core || exercise.Measure == Measure.Contacts);
        if (Base(exercise, rules, heavyDose) is not { } dose)
            return null;
        var rir = Math.Max(dose.Rir, rules.LeastRir);
        if (!heavyDose)
            rir = Math.Max(rir, 3);
        if (rules.Deload)
            rir = Math.Max(rir, exercise.Measure == Measure.Contacts ? Math.Min(dose.Rir + 2, FreshRir) : dose.Rir + 2);
        if (introduced || first || rules is { Youth: true, Phase: Phase.TP })
            rir = Math.Max(rir, 4);
        // Low contacts end while they still feel easy: R-561 stops at the first loss of quality, so they never become hard sets.
        if (exercise.Measure == Measure.Contacts && exercise.Impact <= 1)
            rir = Math.Max(rir, FreshRir);
        var (lo, hi) = Reps(exercise, dose, rules, loaded);
        var sets = Sets(exercise, dose, rules, introduced);
        var side = dose.PerSide || exercise.Unilateral ? Side.Each : Side.Both;
        // two minutes where more than one joint works; the small ones beside it, and the trunk, rest as their dose says.
        var large = exercise.LegFatigue > 0 || exercise.Region == Region.Upper || exercise.Pattern == Pattern.Bridge;
        var rest = rules.Older && exercise.Region != Region.Core && large && exercise.Measure == Measure.Reps
            ? Math.Max(dose.RestSeconds, 120)
            : dose.RestSeconds;
        var percent = Percent(dose, rules, heavyDose);
        if (first && percent > FirstMost)
            percent = FirstMost;
        // R-702 with R-203: fast with a light load, at most 70 % of what could be lifted once; eight repetitions with five in reserve are no more.
        if (IsLightAndFast(exercise, rules))
            rir = Math.Max(rir, LightRir);
        var work = WithinTable(new Work(sets, lo, hi, rir, percent, rest, TempoOf(exercise, rules, heavyDose, dose), side));
        return rules.Endurance ? EnduranceFinish.Lengthen(work, exercise) : work;
    }

    /// <summary>
    /// no set asks for more repetitions than its per cent of the maximum allows with its reserve. The range gives way from the top; where
    /// not even its lowest number fits, the per cent does. Below 70 %, where the table ends, nothing changes.
    /// </summary>
    public static Work WithinTable(in Work work)
    {
        if (work.Percent is not { } percent || percent < E1rm.PercentAt(E1rm.MostRepetitions))
            return work;
        var least = Math.Clamp(work.Lo + work.Rir, 1, E1rm.MostRepetitions);
        percent = Math.Min(percent, E1rm.PercentAt(least));
        var most = least;
        while (most < E1rm.MostRepetitions && E1rm.PercentAt(most + 1) >= percent)
            most++;
        return work with { Percent = percent, Hi = Math.Clamp(most - work.Rir, work.Lo, Math.Max(work.Lo, work.Hi)) };
    }

    /// <summary>
    /// the last full dose made lighter: about half the sets, fewer repetitions, two more in reserve, 5 % less load and never a heavy
    /// one.
    /// </summary>
    /// <param name="last">The last full dose of the block.</param>
    /// <param name="rules">Runner and date.</param>
    /// <param name="today">The dose of the day.</param>
    /// <param name="measure">What its numbers count.</param>
    public static Work Lighter(in Work last, DoseRules rules, in Work today, Measure measure) => today with
    {
        Sets = Math.Max(1, ((last.Sets * LighterPercent) + 50) / 100),
        Lo = last.Lo,
        Hi = Fewer(measure, last.Lo, last.Hi),
        Rir = Math.Max(today.Rir, Math.Max(3, Math.Max(last.Rir + 2, rules.LeastRir))),
        Percent = last.Percent is { } percent ? Math.Min(percent * 95 / 100, ModerateMost) : null,
        Rest = last.Rest,
    };

    /// <summary>The dose as what was done asks for it: range, reserve and tempo of its rung, never more sets than the day has.</summary>
    public static Work After(Progression.DoseDecision next, in Work today) => WithinTable(today with
    {
        Sets = Math.Min(today.Sets, next.Sets),
        Lo = next.Lo,
        Hi = next.Hi,
        Rir = Math.Max(today.Rir, next.Rir),
        Tempo = next.Rung is Progression.Rung.Slow or Progression.Rung.Paused ? next.Tempo : today.Tempo,
    });

    private static Dose? Base(Exercise exercise, DoseRules rules, bool heavyDose)
    {
        var phase = rules.Phase;
        if (rules.Class == SessionClass.P)
            return exercise.DoseIn(Phase.TP) ?? exercise.DoseIn(phase);
        if (rules.Youth || phase == Phase.TR)
            return exercise.DoseIn(phase == Phase.TR ? Phase.AA : phase is Phase.AA or Phase.GS ? phase : Phase.GS) ?? exercise.DoseIn(phase);
        // An M session in MS, PW or MT takes the GS dose; jumps keep their phase's, the class counts their contacts.
        var general = phase is Phase.MS or Phase.PW or Phase.MT && !heavyDose && exercise.Measure != Measure.Contacts;
        return general ? exercise.DoseIn(Phase.GS) ?? exercise.DoseIn(phase) : exercise.DoseIn(phase);
    }

    /// <summary>
    /// Most repetitions: 12 from 65 and with fragile bones, 15 under 18; loaded squats, lunges and hinges of novices stop
    /// at 10 from the third week of GS on (section 9).
    /// </summary>
    public static int MostReps(Exercise exercise, DoseRules rules, bool loaded)
    {
        var most = rules.Older ? 12 : rules.Youth ? 15 : int.MaxValue;
        return rules.Novice && loaded && (rules.Phase is Phase.MS or Phase.PW or Phase.MT || rules is { Phase: Phase.GS, WeekInBlock: >= 2 })
            && exercise.Pattern is Pattern.Squat or Pattern.Lunge or Pattern.Hinge or Pattern.SingleLegSquat or Pattern.SquatPress
            ? Math.Min(most, 10)
            : most;
    }

    private static (int Lo, int Hi) Reps(Exercise exercise, Dose dose, DoseRules rules, bool loaded)
    {
        var (lo, hi) = (dose.Lo, dose.Hi);
        if (exercise.Measure == Measure.Reps)
        {
            // TR's 10 to 15; trunk exercises keep their own.
            if (rules.Recovering && exercise.Region != Region.Core)
                (lo, hi) = (Math.Clamp(lo, 10, 15), Math.Clamp(hi, 10, 15));
            var most = MostReps(exercise, rules, loaded);
            var least = rules.Youth || rules.Older ? 8 : 1;
            (lo, hi) = (Math.Min(Math.Max(lo, least), most), Math.Min(Math.Max(hi, least), most));
        }

        if (rules.Deload)
            hi = Fewer(exercise.Measure, lo, hi);
        return (lo, hi);
    }

    // the lower half of the range; holds in steps of five seconds, contacts in pairs.
    private static int Fewer(Measure measure, int lo, int hi)
    {
        var fewer = lo + ((hi - lo) / 2);
        var step = measure switch { Measure.Time or Measure.Distance => 5, Measure.Contacts => 2, _ => 1 };
        return Math.Max(lo, fewer - (fewer % step));
    }

    private static int Sets(Exercise exercise, Dose dose, DoseRules rules, bool introduced)
    {
        if (introduced)
            return 1;
        var sets = dose.Sets;
        if (rules.Class == SessionClass.P)
            sets = 1;
        if (rules.Phase == Phase.TR)
            sets = Math.Min(sets, rules.LegsRest ? 1 : 2);
        // R-422 in small: a race that makes no taper still asks for fresh legs and no long evenings before it.
        if (rules.RaceNear)
            sets = Math.Min(sets, 2);
        // the young keep GS's repetitions, not its volume.
        if (rules is { Youth: true, Phase: Phase.TP })
            sets = 1;
        // two sets keep what is there; from 60 up to three.
        if (rules.Phase == Phase.MT && !(exercise.IsLowerWork && rules.Sixty))
            sets = Math.Min(sets, 2);
        // one set to begin with, then two, three after a season.
        if (rules.Older)
            sets = Math.Min(sets, rules.StrengthWeeks < 4 ? 1 : rules.StrengthWeeks < 16 ? 2 : 3);
        if (rules.Deload)
            sets = Math.Max(1, sets * 6 / 10);
        return sets;
    }

    private static int? Percent(Dose dose, DoseRules rules, bool heavyDose)
    {
        if (dose.PctLo is not { } lo || dose.PctHi is not { } hi)
            return null;
        // Across the block from the low to the high end in four weeks; no gain in strength is assumed.
        var percent = lo + ((hi - lo) * Math.Min(rules.WeekInBlock, 3) / 3);
        // where a later block keeps the dose of general strength, it goes on at that dose's top instead of starting over.
        if (!heavyDose && rules.Phase is Phase.MS or Phase.PW or Phase.MT)
            percent = hi;
        if (rules.Deload)
            percent = percent * 95 / 100;
        return heavyDose && !rules.Deload ? percent : Math.Min(percent, ModerateMost);
    }

    private static Tempo TempoOf(Exercise exercise, DoseRules rules, bool heavyDose, Dose dose)
    {
        if (exercise.Measure != Measure.Reps || exercise.Tempo.Text != UsualTempo)
            return exercise.Tempo;
        var power = heavyDose && dose.PctHi is not null;
        return power || IsLightAndFast(exercise, rules) ? Fast : exercise.Tempo;
    }

    // Fast lifting of the older: from week 8, two-legged main patterns only.
    private static bool IsLightAndFast(Exercise exercise, DoseRules rules) =>
        rules is { Older: true, StrengthWeeks: >= 8, HeavyBarred: true } && exercise is { Measure: Measure.Reps, Pattern: Pattern.Squat, Unilateral: false } && exercise.Tempo.Text == UsualTempo;
}
