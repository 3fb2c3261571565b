using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Progression;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;

namespace Sinew.Training.Planning;

/// <summary>What becomes of an exercise after what was done (<see cref="NextDose"/>).</summary>
/// <param name="Decision">The decision.</param>
/// <param name="InPhase">It was done in the phase it is planned for: its load goes on from there.</param>
/// <param name="Held">The last time it hurt, the form broke or it fell short: no load above those before (P-25).</param>
internal sealed record Review(DoseDecision Decision, bool InPhase, bool Held)
{
    /// <summary>What was asked when it hurt or failed, where that was in this phase: the most that is asked next (P-25).</summary>
    public Asked? Most { get; init; }

    /// <summary>The dose without the step up that <see cref="Decision"/> takes, for a day that is lightened, and the tempo it begins from; null where there is none.</summary>
    public (DoseDecision Decision, Units.Tempo Tempo)? Unstepped { get; init; }

    /// <summary>As on a lighter day: nothing harder than the last time.</summary>
    public Review Calm => Unstepped is { } calm ? this with { Decision = calm.Decision, Unstepped = null } : this;

    /// <summary>The dose with no more sets, repetitions or seconds than P-25 allows.</summary>
    public Work Within(Work work) => Most is not { } most ? work : work with
    {
        Sets = Math.Min(work.Sets, most.Sets),
        Lo = Math.Min(work.Lo, most.Hi),
        Hi = Math.Min(work.Hi, most.Hi),
    };
}

/// <summary>
/// The next dose of every exercise that was logged. It holds for the block of today, or for two weeks; beyond it no gain is assumed
/// and the next log decides. On a day that is lightened for how the runner feels nothing gets harder; the step is told in the session after it.
/// </summary>
internal sealed class Reviewed(Runner runner, Permitted permitted, Season season, Course course, TrainingLog log, DateOnly? easedOn)
{
    private const int LeastDays = 13;
    private const int NoImpactDays = 3; // 48 to 72 hours, the longer.

    private readonly Circumstances circumstances = new(runner, permitted, season, course.Start);
    private readonly HashSet<string> logged = [.. log.Sessions.SelectMany(s => s.Sets).Select(s => s.Exercise)];
    private readonly Dictionary<(int Exercise, Phase Phase, int Lo, int Hi, int Rir, bool Eased), Review?> known = [];
    private readonly HashSet<int> said = [];
    private readonly Dictionary<int, (string Name, ImmutableArray<Reason> Why)> instead = [];
    private readonly SortedDictionary<(DateOnly Date, int Exercise), ImmutableArray<Reason>> left = [];
    private readonly SortedDictionary<(DateOnly Date, int Exercise), (int Other, ImmutableArray<Reason> Why)> gaveWay = [];
    private readonly DateOnly noImpactBefore = log.Sessions.Where(s => s.Date <= course.Today && s.Sets.Any(x => x.Pain > PainResponse.Acceptable)).Select(s => s.Date)
        .Concat(log.Pain.Where(p => p.Date <= course.Today && PainResponse.TierOf(p, [.. log.Pain]) == PainTier.Stop).Select(p => p.Date))
        .DefaultIfEmpty(DateOnly.MinValue).Max().AddDays(NoImpactDays);

    // the weeks of return hold no step up.
    private readonly bool returning = Return.On(log, course.Today, runner.AgeOn(course.Today)).Row != ReturnRow.AsPlanned;

    /// <summary>Sets of the exercise were written down; what was only ticked off counts as done as it was asked.</summary>
    public bool IsLogged(Exercise exercise) => logged.Contains(exercise.Id);

    /// <summary>Nothing may land yet .</summary>
    public bool NoImpact(DateOnly date) => date < noImpactBefore;

    /// <summary>The review of an exercise for a session, or null if it was never logged or the session lies too far ahead.</summary>
    /// <param name="index">The exercise.</param>
    /// <param name="draft">The session.</param>
    /// <param name="work">Its dose there.</param>
    public Review? Of(int index, Draft draft, in Work work)
    {
        var exercise = permitted.Catalogue.Exercises[index];
        var session = draft.Placed;
        if (session.Deload || session.Class == SessionClass.P || !logged.Contains(exercise.Id) || !Applies(session.Date))
            return null;
        var key = (index, session.Phase, work.Lo, work.Hi, work.Rir, IsEased(draft));
        if (!known.TryGetValue(key, out var review))
            known[key] = review = Review(exercise, draft, work);
        return review;
    }

    /// <summary>The last time hurt, broke the form or fell short: no load above those before (P-25), in a primer too, whose dose no review changes.</summary>
    public bool Holds(int index, Draft draft, in Work work, Review? review)
    {
        var exercise = permitted.Catalogue.Exercises[index];
        if (review is not null || draft.Placed.Class != SessionClass.P || !logged.Contains(exercise.Id) || !Applies(draft.Placed.Date))
            return review?.Held == true;
        var exposures = Exposures.Of(log, course.Promised, exercise, course.Today.AddDays(1), draft.Placed.Phase, new(work.Sets, work.Lo, work.Hi, work.Rir, work.Tempo));
        return exposures.Length > 0 && !new Lift(exposures[^1], exercise.Measure).Clean;
    }

    /// <summary>The exercise that stands for another after what was done: itself, a link up or down its chain, or −1 if it is left out of the next session.</summary>
    public int Instead(int index, Draft draft, bool[] allowed)
    {
        var exercise = permitted.Catalogue.Exercises[index];
        if (!logged.Contains(exercise.Id) || exercise.DoseIn(draft.Placed.Phase == Phase.TR ? Phase.AA : draft.Placed.Phase) is not { } dose)
            return index;
        var work = new Work(dose.Sets, dose.Lo, dose.Hi, dose.Rir, null, dose.RestSeconds, exercise.Tempo, Side.Both);
        if (Of(index, draft, work)?.Calm.Decision is not { } decision)
            return index;
        if (decision.Move == Move.LeaveOut)
            return IsNext(draft) ? -1 : index;
        var other = permitted.IndexOf(decision.Exercise);
        if (other < 0 || other == index || !allowed[other])
            return index;
        instead[other] = (exercise.Name, decision.Why);
        if (IsNext(draft))
            gaveWay[(draft.Placed.Date, index)] = (other, [decision.Why[0] with { Text = Unnamed(decision.Why[0].Text, permitted.Catalogue.Exercises[other].Name) }, .. decision.Why[1..]]);
        return other;
    }

    /// <summary>Remembers that a session does without an exercise that would stand in it, so that it can say so.</summary>
    public void LeaveOut(int index, Draft draft)
    {
        if (known.Where(k => k.Key.Exercise == index).Select(k => k.Value?.Decision).FirstOrDefault(d => d?.Move == Move.LeaveOut) is { } decision)
            left[(draft.Placed.Date, index)] = decision.Why;
    }

    /// <summary>What a session does without, and why .</summary>
    public ImmutableArray<Reason> LeftOut(Draft draft) =>
    [
        .. left.Where(l => l.Key.Date == draft.Placed.Date && !draft.Items.Exists(i => i.Index == l.Key.Exercise))
            .SelectMany(l => l.Value.Select((r, i) => i > 0 || r.Text.StartsWith("Without ", StringComparison.Ordinal) ? r : DoseReasons.Without(permitted.Catalogue.Exercises[l.Key.Exercise].Name, r))),
        // The easier one may have found no place either.
        .. gaveWay.Where(g => g.Key.Date == draft.Placed.Date && !draft.Items.Exists(i => i.Index == g.Key.Exercise || i.Index == g.Value.Other))
            .SelectMany(g => g.Value.Why.Select((r, i) => i > 0 ? r : DoseReasons.Without(permitted.Catalogue.Exercises[g.Key.Exercise].Name, r))),
    ];

    /// <summary>The exercise has to give way in this session: it is left out, or an easier one stands in for it.</summary>
    public bool GivesWay(Review review, Exercise exercise, Draft draft) => review.Decision.Move == Move.LeaveOut
        ? IsNext(draft)
        : review.Decision.Move == Move.Easier && !string.Equals(review.Decision.Exercise, exercise.Id, StringComparison.Ordinal);

    /// <summary>It hurt by more than 5 the last time, within the week: a lighter week or a primer, whose doses no review changes, does without.</summary>
    public bool HurtTooMuch(int index, Draft draft)
    {
        var exercise = permitted.Catalogue.Exercises[index];
        if (!logged.Contains(exercise.Id))
            return false;
        var last = log.Sessions.Where(s => s.Date <= course.Today && s.Status != SessionStatus.Missed && s.Sets.Any(x => x.Exercise == exercise.Id)).GroupBy(s => s.Date).MaxBy(g => g.Key);
        var pain = last?.SelectMany(s => s.Sets).Where(x => x.Exercise == exercise.Id).Max(x => x.Pain) ?? 0;
        if (pain <= PainResponse.Acceptable || draft.Placed.Date >= last!.Key.AddDays(7))
            return false;
        left[(draft.Placed.Date, index)] = [DoseReasons.Without(exercise.Name, Because.Of("R-603", $"Pain reached {pain} of 10: not this week."))];
        return true;
    }

    /// <summary>The session stands in the week from today: what is left out is left out there.</summary>
    public bool IsNext(Draft draft) => draft.Placed.Date < course.Today.AddDays(7);

    // The session is lightened for the day: no step up stands in it, and none is told.
    private bool IsEased(Draft draft) => draft.Placed.Date == easedOn;

    /// <summary>Its reasons, once: they speak of the next session.</summary>
    public ImmutableArray<Reason> Reasons(Item item)
    {
        // The session says that the day is a lighter one; the next one tells what follows.
        if (item.Review is { Decision.Why: [{ Rule: "R-518" }] })
            return [];
        if (item.Review is { } review)
            return said.Add(item.Index) ? Back(review.Decision, review.Decision.WhyIn(item.Work.Sets)) : [];
        return instead.TryGetValue(item.Index, out var before) && said.Add(item.Index)
            ? [Named($"{DoseReasons.Instead}{DoseReasons.Lower(before.Name)}", before.Why[0] with { Text = Unnamed(before.Why[0].Text, item.Exercise.Name) }), .. before.Why[1..]]
            : [];
    }

    private static string Unnamed(string text, string name) => text.Replace($": now {name}.", ".", StringComparison.Ordinal);

    // What was left out for bone's sake comes back after a week.
    private static ImmutableArray<Reason> Back(DoseDecision decision, ImmutableArray<Reason> why) => decision.Move == Move.LeaveOut && decision.Why[0].Rule == "R-602"
        ? [Because.Of("R-602", "It hurt the last time: only if it is free of pain now, as long as a bone injury is suspected."), .. why[1..]]
        : why;

    private static Reason Named(string what, Reason reason) => reason with { Text = $"{what}: {DoseReasons.Lower(reason.Text)}" };

    private bool Applies(DateOnly date) =>
        date >= course.Today && (date <= course.Today.AddDays(LeastDays) || season.BlockAt(date) == season.BlockAt(course.Today));

    private Review? Review(Exercise exercise, Draft draft, in Work work)
    {
        var phase = draft.Placed.Phase;
        var block = season.BlockAt(draft.Placed.Date);
        var loaded = exercise.Loading != Loading.None && (exercise.DoseIn(Phase.GS)?.PctLo is not null || !permitted.LoadsOf(permitted.IndexOf(exercise.Id)).IsEmpty);
        var most = Dosing.MostReps(exercise, circumstances.Rules(draft, block < 0 ? draft.Placed.Date : season.Blocks[block].From), loaded);
        var dose = new Dose(work.Sets, Math.Min(work.Lo, most), Math.Min(work.Hi, most), work.Side == Side.Each, work.Rir, null, null, work.Rest);
        var asked = new Asked(work.Sets, work.Lo, work.Hi, work.Rir, work.Tempo);
        var day = course.Today.AddDays(1);
        var exposures = Exposures.Of(log, course.Promised, exercise, day, phase, asked);
        if (exposures.IsEmpty)
            return null;
        var allowed = permitted.On(phase, draft.Placed.Date, draft.StrengthWeeks);
        // the next of the chain takes the place of an exercise, so it trains what that one stands there for.
        var facts = new LiftFacts(
            exercise, dose, phase, day, runner.Level, runner.BodyMassKg, runner.Equipment, exposures, Pain(exercise), Links(exercise.Progressions, allowed, exercise.Impact).RemoveAll(next => !next.Movements.Has(exercise.Primary)),
            Links(exercise.Regressions, allowed, exercise.Impact), permitted.BoneMode(draft.Placed.Date),
            exercise.Measure == Measure.Reps ? most : int.MaxValue)
        { Returning = returning };
        var decision = NextDose.Of(facts);
        var last = exposures[^1];
        var held = !new Lift(last, exercise.Measure).Clean;
        return new(decision, exposures.Any(e => e.Phase == phase && !e.Deload), held)
        {
            Unstepped = IsEased(draft) && decision.Move is Move.MoreReps or Move.LongerHold or Move.MoreLoad or Move.NextRung or Move.NextBand or Move.HarderExercise
                ? (NextDose.Of(facts with { Eased = true }), work.Tempo) : null,
            Most = held && last.Phase == phase && !last.Deload && !ReferenceEquals(last.Asked, asked) ? last.Asked : null,
        };
    }

    private ImmutableArray<Exercise> Links(ImmutableArray<string> ids, bool[] allowed, int impact)
    {
        var links = ImmutableArray.CreateBuilder<Exercise>();
        foreach (var id in ids)
        {
            // A strength exercise never turns into a jump: landings have their own ladder.
            if (permitted.IndexOf(id) is >= 0 and var at && allowed[at] && permitted.Catalogue.Exercises[at].Impact <= impact)
                links.Add(permitted.Catalogue.Exercises[at]);
        }

        return links.ToImmutable();
    }

    // Reports of a tissue that the exercise loads; of a place that no condition knows, all.
    private ImmutableArray<PainReport> Pain(Exercise exercise) =>
        [.. log.Pain.Where(p => ReportedPain.IdOf(p.Site) is not { } id || PainfulTissue.Loads(exercise, id))];
}
