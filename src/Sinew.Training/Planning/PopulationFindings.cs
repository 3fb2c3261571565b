using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>What section 7 of the rule book has to say to this runner that no session can hold (R-706, R-709, R-710, R-713 … R-715).</summary>
internal static class PopulationFindings
{
    /// <summary>Age from which R-706 is worth a word; the rule names no number, a design decision.</summary>
    private const int Menopause = 50;

    /// <summary>R-710: days before the race by which the last downhill exposure lies, at least.</summary>
    private const int LastDescentDays = 14;

    /// <summary>Metres of climbing from which a race's descents ask for preparation (section 3: a trail race).</summary>
    private const int MountainMetres = 2000;

    /// <summary>The findings.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="season">The season.</param>
    /// <param name="runs">The running calendar as listed.</param>
    /// <param name="screen">What the screening allows.</param>
    /// <param name="sessions">The sessions of the plan.</param>
    /// <param name="today">First day.</param>
    public static IEnumerable<Finding> Of(Runner runner, Season season, ImmutableArray<ListedRun> runs, ScreenResult screen, ImmutableArray<Session> sessions, DateOnly today)
    {
        var age = runner.AgeOn(today);
        if (screen.Verdict == Verdict.BoneMode)
        {
            yield return new("R-715", Severity.Info, $"While the bone heals, strength that is safe for it goes on. {Keeping(sessions)} What else your heart and lungs may do, in water or on a bike, your clinician decides.", []);
            yield return new("R-606", Severity.Advice, "These sessions stay as they are until you tell of a change; nothing in them grows by itself. Report again every two to three weeks: the pain at its worst, what hurts, and what your clinician found. No change for three weeks, or more pain than before, is a reason to go back there at once. Once you are cleared, take the complaint out of your file and plan again.", [.. Reports(season, today)]);
            yield break;
        }

        if (runner.Screening?.Trimester is { } trimester)
        {
            var end = TrainingWeek.MondayOf(today).AddDays((7 * Periodise.WeeksOfPregnancy(trimester)) - 1);
            var races = runner.Races.Any(r => r.Date > today) ? " No race is prepared for beyond it." : "";
            yield return new("R-708", Severity.Info, $"The birth comes on {Words.Date(end)} at the latest, so this plan ends there or before.{races} After it, tell how many weeks ago it was and plan again: six weeks of light work, no running and no impact before week twelve, and then step by step, once walking, balance and single-leg strength are free of symptoms.", [end]);
        }

        if (!runner.Conditions.IsDefaultOrEmpty && runs.IsDefaultOrEmpty && runner.Conditions.Any(c => Modules.ProtocolOf(c.Id) is { General: false }))
            yield return new("R-715", Severity.Advice, $"Something hurts and no run is planned, so this plan takes it that you cannot run for now. {Keeping(sessions)} Let a bike, water or an elliptical take the place of the runs where it causes no more pain than the bands allow: two intense sessions a week keep most of your endurance.", []);
        if (age < Permitted.Adult)
            yield return new("R-709", Severity.Info, "Young bones still grow: ask yourself after each session whether the heel, the bump below the kneecap or the hip hurts to the touch. If one does, leave out jumps and what loads it, and have it looked at by a physiotherapist or doctor. Technique comes first, with someone qualified watching.", []);
        if (runner is { Sex: Sex.Female } && age >= Menopause && runner.Screening is not { Reds: true })
            yield return new("R-706", Severity.Info, "Around and after menopause, heavy lifting under a coach's eye and small landings are favoured for bone. If you find such a coach, say so in your file (supervised); until then this plan keeps to what is safe alone.", []);
        if (IsHeavier(runner))
            yield return new("R-714", Severity.Info, "Before the first session, try to get down to the floor and up again without help. If that is hard, do what is done lying on a bed or a bench, or stand at a wall, and practise the way down and up. Hands raised on a bench or a wall make push-ups and planks easier; this plan holds no hard landings.", []);
        foreach (var race in Periodise.Goals(runner, today).Where(r => r.Row >= RaceRow.UltraTo100 || r.AscentM >= MountainMetres))
        {
            var last = race.Date.AddDays(-LastDescentDays);
            if (last > today)
                yield return new("R-710", Severity.Info, $"{Words.Begin(race)}: four to six downhill runs, 5 to 21 days apart, prepare the thighs for the descents. The last of them belongs on {Words.Date(last)} or before. Your runs stay as you wrote them; where a route has hills, choose those days.", [last]);
        }
    }

    // R-715 asks for two sessions a week at least, rehab apart; said beside what the plan's weeks hold.
    private static string Keeping(ImmutableArray<Session> sessions)
    {
        int[] weeks = [.. sessions.Where(s => s.Class != SessionClass.R).GroupBy(s => TrainingWeek.MondayOf(s.Date)).Select(w => w.Count())];
        return (weeks.DefaultIfEmpty(0).Min(), weeks.DefaultIfEmpty(0).Max()) switch
        {
            (_, 0) => "Two strength sessions a week would be worth having, but this plan finds no place for one.",
            (_, 1) => "Two strength sessions a week are worth more than the one that this plan holds: while you do not run, ask for two if your week allows them, and plan again.",
            ( >= Enough, _) => "Keep at least two strength sessions a week.",
            _ => "Keep two strength sessions a week wherever this plan holds two.",
        };
    }

    /// <summary>R-715: strength sessions a week.</summary>
    private const int Enough = 2;

    /// <summary>Days between two reports of a suspected stress injury: three weeks without a change ask for another look .</summary>
    private const int ReportDays = 21;

    private static IEnumerable<DateOnly> Reports(Season season, DateOnly today)
    {
        for (var date = today.AddDays(ReportDays); date <= season.Weeks[^1].To; date = date.AddDays(ReportDays))
            yield return date;
    }

    /// <summary>R-563, R-714: a body mass index of 30 or more, or 100 kg.</summary>
    public static bool IsHeavier(Runner runner) => (runner.BodyMassKg is { } mass && Math.Round(mass, 1) >= Cautions.HeavyAboveKg) || (runner.Bmi is { } bmi && Math.Round(bmi, 1) >= 30);
}
