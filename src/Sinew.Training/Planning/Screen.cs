using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>How far a plan may go.</summary>
public enum Verdict
{
    /// <summary>Everything.</summary>
    Go,

    /// <summary>Seated and lying upper-body and trunk work only (P-05).</summary>
    BoneMode,

    /// <summary>No session until a clinician has been seen (P-01).</summary>
    Stop,
}

/// <summary>What the screening allows.</summary>
/// <param name="Verdict">How far the plan may go.</param>
/// <param name="NoRunning">No text may suggest running; each coming run is marked <c>do_not_run</c>.</param>
/// <param name="Findings">What to tell, most serious first.</param>
public sealed record ScreenResult(Verdict Verdict, bool NoRunning, ImmutableArray<Finding> Findings);

/// <summary>Step 1: go, modified, or stop and refer (R-610 … R-617, P-01 … P-09). It does not diagnose.</summary>
public static class Screen
{
    private const int LongEnough = 21; // R-606: three weeks.

    /// <summary>Screens a runner.</summary>
    public static ScreenResult Of(Runner runner, DateOnly today)
    {
        var stops = ImmutableArray.CreateBuilder<Finding>();
        var others = ImmutableArray.CreateBuilder<Finding>();
        var screening = runner.Screening;
        var seen = screening?.Cleared ?? false;
        var bone = runner.Conditions.Any(c => c.Id == ConditionId.BsiSuspected);
        var highRisk = runner.Conditions.Any(c => c is { Id: ConditionId.BsiSuspected, Site: not null and not BoneSite.Other })
            || (screening?.RedFlags.Contains(RedFlag.BsiHighRiskSite) ?? false);
        if (!seen)
        {
            if (highRisk)
                stops.Add(Stop("R-614", "Bone pain at a place where stress fractures heal badly: see a doctor today and keep weight off the leg until you have been seen. No sessions are planned and no run should be done until a clinician has looked at it. Record that you were seen, and the plan goes on from there."));
            foreach (var flag in screening?.RedFlags ?? [])
            {
                if (flag != RedFlag.BsiHighRiskSite)
                    stops.Add(Stop(IsEmergency(flag) ? "R-611" : "R-612", Sentence(flag)));
            }

            if (runner.Conditions.Any(c => c.Id == ConditionId.UncontrolledHypertension))
                stops.Add(Stop("R-634", "Blood pressure that is not under control needs a doctor's clearance before strength training. Record the clearance here; the plan then stays light, without holding your breath."));
        }

        // A yes is open until it is cleared itself (P-01); having been seen for something else does not clear it.
        if (screening is { ParqClear: false })
            stops.Add(Stop("R-610", "You answered yes to a health question that has not been cleared. Talk to a doctor or another qualified professional before the first session, then record the clearance here; the plan starts from that day."));

        if (bone)
        {
            var planned = stops.Count > 0 ? "In bone no pain counts as harmless, not even a little (R-602)."
                : "What is planned is upper-body and trunk work, seated or lying, and only if it causes no pain at all.";
            others.Add(new("R-613", Severity.Warning, "A stress injury of the bone is suspected: no running, no jumping and no standing leg work until a clinician clears you. " + planned, []));
        }

        if (seen && (bone || highRisk))
            others.Add(new("R-615", Severity.Info, "Landing comes back only when a clinician has cleared the bone, and only if all of this then goes without any pain: walking for 30 minutes, standing on one leg for 10 seconds, ten single-leg squats, a minute of jogging on the spot, and 10 to 15 hops or jump squats. Try none of it before. Once it is cleared, take it out of your file and jumps begin at their first level.", []));

        if (bone || (highRisk && !seen))
        {
            foreach (var race in runner.Races.Where(r => r.Date >= today).OrderBy(r => r.Date))
                others.Add(new("R-615", Severity.Warning, $"{Words.Begin(race)}: not advised until a clinician has cleared you.", [race.Date]));
        }

        var stop = stops.Count > 0;
        Tell(runner, screening, stop, today, others);
        return new(stop ? Verdict.Stop : bone ? Verdict.BoneMode : Verdict.Go, bone || (stop && stops.Any(f => f.Rule is not ("R-610" or "R-634"))),
            [.. stops, .. others]);
    }

    private static void Tell(Runner runner, Screening? screening, bool stop, DateOnly today, ImmutableArray<Finding>.Builder findings)
    {
        if (screening is null)
            findings.Add(new("R-610", Severity.Warning, "The health questions have not been answered. Answer them before the first session: the plan cannot know what it should leave out.", []));
        if (screening is { Reds: true })
            findings.Add(new("R-616", Severity.Warning, "Your answers suggest that you may be eating too little for your training. Please see a sports physician. " + (stop ? "Nothing here is about weight." : "Until then the plan stays moderate, without heavy or power blocks, and says nothing about weight."), []));
        if (screening?.Trimester is not null)
            findings.Add(new("R-707", Severity.Warning, "In pregnancy the plan stays moderate and needs your clinician's agreement. It does not know when the birth is: plan again each month, and after the birth. Stop and call them if you notice bleeding, abdominal pain, regular painful contractions, leaking fluid, breathlessness before exertion, dizziness, headache, chest pain, muscle weakness, or a painful or swollen calf.", []));
        if (screening?.PostpartumWeeks < Cautions.PostpartumWeeks || screening is { PostpartumWeeks: not null, Cleared: false })
        {
            var check = screening.Cleared ? "" : " Moderate work and weights open after the check at about six weeks: until it is in your file (cleared), the plan stays light, with body weight and a light band or cable at most.";
            findings.Add(new("R-708", Severity.Warning, $"After a birth strength comes back in steps: light work without weights for six weeks, breathing and the pelvic floor first, and no impact for twelve.{check} Running and jumps wait for twelve weeks at least, and until all of this goes without symptoms: walking for 30 minutes, standing on one leg for 10 to 15 seconds, ten single-leg squats, a minute of jogging on the spot, ten bounds and ten hops; and 20 a side of calf raises, bridges and sit-to-stands on one leg and of leg lifts lying on the side. Leaking, heaviness, dragging, doming or bleeding: stop and see a pelvic-health physiotherapist.", []));
        }

        foreach (var condition in runner.Conditions.OrderBy(c => c.Id))
        {
            var name = ConditionWords.Of(condition.Id);
            if (Unseen(condition.Id) is { } without)
                findings.Add(new("R-606", Severity.Warning, $"You reported {name}: have it looked at by a physiotherapist or doctor before you load that leg. Until then {without}. Once it is cleared, take it out of your file.", []));
            // The pain bands and their fortnight are not for bone (R-602): R-613 says what holds.
            else if (condition.Id == ConditionId.BsiSuspected)
                continue;
            else if (condition.Pain > 5)
                findings.Add(new("R-603", Severity.Warning, $"Pain of {condition.Pain} of 10 ({name}) is too much to train through. {(stop ? "Report it again before you begin" : "For two weeks the plan leaves out what loads it, but for the mildest step of a load programme where it has one. " + ReportedPain.Again)}. {(condition is { Diagnosed: false, Since: { } since } && today.DayNumber - since.DayNumber >= LongEnough ? $"It has lasted since {Words.Date(since)} and nobody has diagnosed it: see a physiotherapist or doctor now" : "If it stays so, see a physiotherapist or doctor")}.", []));
            else if (!condition.Diagnosed)
                findings.Add(new("R-617", Severity.Info, $"You reported {name}, without a clinician's diagnosis. The plan avoids what commonly aggravates it and, where it has a load programme for it, stays milder; it does not treat it.", []));
        }
    }

    // What the plan leaves out of an injury that somebody has to see first; null for all others.
    private static string? Unseen(ConditionId id) => id switch
    {
        ConditionId.HamstringAvulsionSuspected => "the plan holds no hinge, no bridge, no leg curl and no lengthening of the hamstring, no lunge, no squat or step with weights and no jump",
        ConditionId.AclRecent => "the legs work with body weight on both feet at most: no weights, machines or bands for them, nothing on one leg and no jump",
        ConditionId.AcuteKneeEffusion => "the plan holds no squat, lunge or step, nothing that bends or straightens that knee against a load, and no jump",
        _ => null,
    };

    /// <summary>An injury that somebody has to look at before the leg is loaded (R-606).</summary>
    internal static bool IsUnseen(ConditionId id) => Unseen(id) is not null;

    private static Finding Stop(string rule, string text) => new(rule, Severity.Stop, text, []);

    private static bool IsEmergency(RedFlag flag) => flag is RedFlag.ChestPain or RedFlag.Syncope or RedFlag.BreathlessAtRest
        or RedFlag.NeuroDeficit or RedFlag.CalfSwelling or RedFlag.DarkUrine;

    private static string Sentence(RedFlag flag) => flag switch
    {
        RedFlag.ChestPain => "Chest pain or pressure: stop all training and get medical help now.",
        RedFlag.Syncope => "Fainting: stop all training and get medical help now.",
        RedFlag.BreathlessAtRest => "Severe breathlessness at rest: stop all training and get medical help now.",
        RedFlag.NeuroDeficit => "New weakness, numbness or trouble speaking or seeing: stop all training and get medical help now.",
        RedFlag.CalfSwelling => "A swollen, warm calf can be a clot: stop all training and get medical help now.",
        RedFlag.DarkUrine => "Dark urine with severe muscle pain: stop all training and get medical help now.",
        RedFlag.CaudaEquina => "Numbness of the saddle area, bladder or bowel changes, or weakness of both legs: go to an emergency department today.",
        RedFlag.NightPainSystemic => "Pain at night or at rest, together with fever or feeling ill: see a doctor urgently before any training.",
        RedFlag.CannotBearWeight => "You cannot bear weight after an injury: have it seen urgently before any training.",
        RedFlag.SuddenPop => "A sudden pop with loss of function: have it seen urgently before any training.",
        RedFlag.BsiHighRiskSite => throw new ArgumentOutOfRangeException(nameof(flag), flag, "Handled as R-614"),
        _ => throw new ArgumentOutOfRangeException(nameof(flag), flag, null),
    };
}
