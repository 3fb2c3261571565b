using System.Collections.Immutable;
using System.Globalization;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>Why a session and each of its exercises stand where they stand, in sentences about this runner (P-40, P-41).</summary>
internal sealed class Sentences(Runner runner, Permitted permitted, Season season, RunCalendar calendar, StyleReport? style, Reviewed? reviewed)
{
    /// <summary>R-312: an easy run of at most this many minutes.</summary>
    private const int ShortEasyMinutes = 45;

    /// <summary>Metres of climbing for each kilometre from which a race counts as a climb; a design decision.</summary>
    private const double ClimbingMetresPerKm = 25;

    /// <summary>R-554: repetitions at which a bodyweight exercise gives way to the next in its chain.</summary>
    private const int LadderReps = 20;

    private const int LadderRepsOneSided = 15;

    private readonly HashSet<int> told = [];
    private readonly HashSet<int> opened = [];
    private readonly HashSet<int> kept = [];

    private readonly Dictionary<(Role, int, Phase, Slot), Reason> roleReasons = [];
    private readonly string?[] kit = new string?[permitted.Catalogue.Exercises.Length];

    // R-024 speaks of trail and ultra runners.
    private readonly bool climbs = runner.Event == RaceEvent.Ultra
        || runner.Races.Any(r => r.Row >= RaceRow.UltraTo100 || r.AscentM >= ClimbingMetresPerKm * r.Km);

    /// <summary>Reasons of a session: its place among the runs, its phase, and what made it lighter.</summary>
    public ImmutableArray<Reason> Of(Draft draft, SessionClass content, int weekInBlock)
    {
        var session = draft.Placed;
        var why = ImmutableArray.CreateBuilder<Reason>(4);
        if (permitted.BoneMode(session.Date))
        {
            why.Add(Because.Of("P-05", "Seated and lying work only, free of pain, until a clinician has looked at the bone."));
            why.AddRange(reviewed?.LeftOut(draft) ?? []);
            return why.ToImmutable();
        }

        why.AddRange(draft.Eased);
        if (reviewed is not null)
            why.AddRange(reviewed.LeftOut(draft));
        if (draft.Week.Early is { } early && session.Deload)
            why.Add(early);
        why.Add(Place(session));
        if (Protects(session) is { } protects)
            why.Add(protects);
        why.Add(Emphasis(draft, content, weekInBlock));
        if (style is not null)
            why.AddRange(StyleWords.Reasons(style.Style, draft, runner));
        if (session is { Phase: Phase.PW, Deload: false } && (draft.JumpsBack || draft.JumpsWait) && !draft.Items.Exists(static i => i.Contacts > 0))
        {
            why.Add(draft.JumpsBack
                ? Because.Of("R-543", "No jumps in this session: after two weeks or more without strength they come back by half first, and that is less than one set of those open to you.")
                : Because.Of("R-542", "No jumps in this session: the first seven days back after a week or more without strength hold few hard sets, and the legs' lifts take them."));
        }

        if (session.GivenUp > 0 && !session.AfterFever)
            why.Add(Because.Of("R-318", FormattableString.Invariant($"{session.Budget} of your {session.Budget + session.GivenUp} minutes: with more it would stand too close to a run.")));
        if (session.AfterFever)
            why.Add(Because.Of("R-545", "Light and short, as one of the two sessions that come first after a fever."));
        else if (session.Class != session.Wanted && session.Class != SessionClass.H)
            why.Add(Because.Of("R-318", "Lighter than the phase would like: the runs around " + Words.Day(session.Date) + " leave no room for more."));
        else if (session.Class == SessionClass.H && content != SessionClass.H && !session.Deload && draft.Items.Exists(i => permitted.CanBeHeavy(i.Index) && Permitted.IsHeavyLift(i.Exercise, session.Phase)))
            why.Add(draft.Items.Where(i => Permitted.IsHeavyLift(i.Exercise, session.Phase)).Select(i => Back(i.Limit, draft)).FirstOrDefault(static b => b is not null) is { } back
                ? Because.Of(back.Rule, $"Lighter than the phase would like: its lifts begin again lighter, because {back.Session}.") : Because.Of("P-22", "Lighter than the phase would like: " + (draft.Items.TrueForAll(i => kept.Contains(i.Index) || !permitted.CanBeHeavy(i.Index) || !Permitted.IsHeavyLift(i.Exercise, session.Phase))
                ? "its lifts keep their load until your log opens the next weight." : "its lifts are still on their way to heavy loads, step by step.")));
        else if (session.Class == SessionClass.H && content != SessionClass.H && !session.Deload)
            why.Add(Because.Of("R-436", "Lighter than the phase would like: nothing in it can be loaded heavily enough today."));
        return why.ToImmutable();
    }

    /// <summary>Reasons of an exercise: its role, a need it answers, its load.</summary>
    public ImmutableArray<Reason> Of(Item item, Draft draft, Load? load, LoadSource source)
    {
        var why = ImmutableArray.CreateBuilder<Reason>(3);
        // A step up that waits is told when it comes.
        if (reviewed is not null && (item.Limit == LoadLimit.None || item.Review is not { Decision.Move: Progression.Move.MoreLoad }))
            why.AddRange(reviewed.Reasons(item));
        if (style is not null && item.Styled is { } styled)
        {
            var differs = StyleWords.Differences(item);
            style.Wrote(styled, draft.Placed.Date, differs);
            why.AddRange(StyleWords.Reasons(item, differs));
        }
        else if (item.Need is { } need)
            why.Add(need.Why.IsDefaultOrEmpty ? Because.Of("R-039", need.Text) : need.Why[0] with { Text = AssessWords.InSets(need.Why[0].Text, item.AllSets) });
        // What belongs to an age says the same as the role.
        if (item.Styled is null && item.Need is not { Kind: NeedKind.Population })
            why.Add(KnownRoleReason(item, draft));
        if (Opened(item, draft) is { } open)
            why.Add(open);
        if (item.Role == Role.Power && draft.JumpsBack)
            why.Add(Because.Of("R-543", "After two weeks or more without strength jumps come back by half first, then by 70 % of what they were."));
        if (item.Role == Role.Power && draft.JumpsLower)
            why.Add(Because.Of("R-542", "The first seven days back after a week or more without strength hold few hard sets, and the legs' lifts take them: low hops, which cost none, keep you jumping until then."));
        if (item.Extra > 0)
            why.Add(Because.Of("R-593", item.Weaker == BodySide.Left
                ? "Begin with the left side; the right one does no more than it, and the left gets the last set alone."
                : "Begin with the right side; the left one does no more than it, and the right gets the last set alone."));
        // What comes next is no word for a day that is lightened (R-518).
        if (draft.Eased.IsEmpty && Ladder(item, draft.Placed.Phase) is { } next)
            why.Add(next);
        if (item.Introduced && !why.Any(static w => w.Rule == "P-11"))
            why.Add(Because.Of("P-11", item.Exercise.Name + (runner.Tests.Any(t => t is { Id: TestId.E1rm, Exercise: { } lift } && string.Equals(lift, item.Exercise.Id, StringComparison.Ordinal)) ? " has not been in your sessions lately and is" : " is new to you and") + " known to make sore: one easy set the first three times."));
        if (item.WithHeavySet)
            why.Add(Because.Of("R-403", item.Limit == LoadLimit.None ? "The fast sets end with one heavy one, so that strength and speed stay in the same week."
                : "The fast sets end with a heavier one, so that strength and speed stay in the same week."));
        if (Back(item.Limit, draft) is { } back)
            why.Add(Because.Of(back.Rule, $"{item.Exercise.Name} begins again lighter, because {back.Clause}; from there it climbs step by step."));
        if (load is { } known && source is LoadSource.Tested or LoadSource.TestedKept)
            why.Add(Because.Of("R-437", known + (reviewed?.IsLogged(item.Exercise) == true ? " comes from the best you have lifted here" : " comes from your tested best on this lift") + ", rounded down to what you own; no gain is assumed."));
        else if (load is { } guess && source == LoadSource.Guess)
            why.Add(Because.Of("R-521", guess + " is a deliberately low first load for your body mass; the reserve decides from there."));
        if (load is { } own && source == LoadSource.TestedKept && kept.Add(item.Index))
            why.Add(Because.Of("P-22", $"{own} stays for now: {permitted.LoadsOf(item.Index).First(l => l > own)}, the next weight you own, is more than a tenth above it, and no plan takes such a step unseen. Log your sets: repetitions, a slower way down and then the step itself open by what you did (R-506)."));
        return why.ToImmutable();
    }

    // What took a lift back, or null where it only climbs (P-22).
    private (string Rule, string Clause, string Session)? Back(LoadLimit limit, Draft draft) => limit switch
    {
        LoadLimit.Absence => ("R-542", "two weeks or more have passed without it", "two weeks or more have passed without them"),
        LoadLimit.Break => ("R-542", "your first week back after a break is lighter", "your first week back after a break is lighter"),
        LoadLimit.Race when RaceWindow.RestartFrom(runner.Races, draft.Placed.Date) is { } race => ("R-423", "your legs come back from " + Words.Name(race), "your legs come back from " + Words.Name(race)),
        _ => null,
    };

    // P-29: what the log has opened says so once, and so does what waits for a coach's eye.
    private Reason? Opened(Item item, Draft draft)
    {
        if (item.Exercise.Prerequisites.IsEmpty || opened.Contains(item.Index))
            return null;
        var shown = permitted.Earned(item.Exercise, draft.StrengthWeeks, true).ToArray();
        if (shown.Length == 0 && CoachFirst.Seen(permitted, item.Exercise) is { } seen)
        {
            opened.Add(item.Index);
            return Because.Of("P-29", $"It {seen}");
        }

        if (shown.Length == 0)
            return null;
        opened.Add(item.Index);
        return Because.Of("P-29", $"Open to you since {Words.Date(shown.Max(s => s.Since!.Value))}: your log shows {PrerequisiteWords.Of(shown.Select(s => s.Need), permitted.Catalogue)}.");
    }

    // R-554: without a load the next exercise of the chain is the next step; said once for each exercise.
    private Reason? Ladder(Item item, Phase phase)
    {
        var own = item.Exercise;
        // Close to a race and after it nothing is new.
        if (phase is Phase.MT or Phase.TP or Phase.TR || own.Pattern == Pattern.HamstringLength || item.Slot is not (Slot.Main or Slot.Second or Slot.Calf or Slot.Posterior or Slot.Upper) || own.Measure != Measure.Reps || !permitted.LoadsOf(item.Index).IsEmpty
            || item.Work.Percent is not null || own.Loading is not (Loading.None or Loading.Band) || told.Contains(item.Index))
            return null;
        foreach (var harder in own.Progressions)
        {
            if (permitted.IndexOf(harder) is not (>= 0 and var at) || permitted.Catalogue.Exercises[at] is not { Impact: 0 } next || next.Pattern != own.Pattern || next.Primary != own.Primary || !runner.Equipment.Allows(next)
                || !next.Contraindicated.And(permitted.CautionsOn(calendar.First)).IsEmpty)
                continue;
            told.Add(item.Index);
            // No more than the dose may ever ask of this runner (R-702, R-709).
            var reps = Math.Min(own.Unilateral ? LadderRepsOneSided : LadderReps, item.MostReps);
            return Because.Of("R-554", FormattableString.Invariant($"Once every set of {own.Name} reaches {reps} with three in reserve in two sessions in a row, {next.Name} is the next step."));
        }

        return null;
    }

    private Reason Place(PlacedSession session)
    {
        var day = Words.Day(session.Date);
        var runs = calendar.On(session.Date);
        if (session.Placement == Placement.OwnDay || runs.IsEmpty)
            return style?.Style.Days is { } days ? StyleWords.Place(days, day) : Because.Of("R-011", day + " has no run, so your legs are free for strength.");
        var run = runs[^1];
        if (session.Placement == Placement.BeforeRun)
        {
            if (LiftingFirst.IsAsked(runner) && runs.Length == 1 && run.Kind.IsEasy() && run.Minutes <= ShortEasyMinutes)
            {
                var when = run.From - session.Start - session.Budget < 60 ? "Right before " : "Hours before ";
                return Because.Of("X-04", when + day + "'s " + Words.Run(run.Kind, calendar.IsLong(run)) + ", as you chose; for weight the energy of the whole day counts, not the order.");
            }

            if (session.Class is SessionClass.L or SessionClass.P)
                return Because.Of("P-21", "Before " + day + "'s " + Words.Run(run.Kind, calendar.IsLong(run)) + ", where you have time: it is light and leaves the legs fresh.");
            var short45 = runs.Length == 1 && run.Kind.IsEasy() && run.Minutes <= ShortEasyMinutes;
            return short45 && runner.Level != StrengthLevel.Novice && session.Phase is Phase.MS or Phase.PW
                ? Because.Of("R-312", "Hours before " + day + "'s " + Words.Run(run.Kind, calendar.IsLong(run)) + ": in these weeks strength may come first on a short easy day.")
                : Because.Of("P-21", "Hours before " + day + "'s " + Words.Run(run.Kind, calendar.IsLong(run)) + ", where you have time; the run is far enough away.");
        }

        if (style?.Style.Days is not null && run.Kind.IsKey())
            return Because.Of("R-318", "On the evening of " + day + "'s " + Words.Run(run.Kind, calendar.IsLong(run)) + ": the article wants a lighter day, but no other keeps all distances this week.");
        return run.Kind.IsKey()
            ? Because.Of("R-313", "On the evening of " + day + "'s " + Words.Run(run.Kind, calendar.IsLong(run)) + ": the hard day stays hard and the next one easy.")
            : Because.Of("R-303", "After " + day + "'s " + Words.Run(run.Kind, calendar.IsLong(run)) + ": run first, then lift.");
    }

    private Reason? Protects(PlacedSession session)
    {
        var end = session.Start + session.Budget;
        for (var ahead = 0; ahead <= 3; ahead++)
        {
            var date = session.Date.AddDays(ahead);
            foreach (var run in calendar.On(date))
            {
                var isLong = calendar.IsLong(run);
                var minutes = (ahead * 1440) + run.From - end;
                if (minutes <= 0 || !(run.Kind.IsKey() || isLong))
                    continue;
                return Because.Of(
                    run.Kind.IsKey() ? "R-308" : "R-309",
                    "It ends at least " + Plural.Of(minutes / 60, "hour") + " before " + Words.Day(date) + "'s " + (Words.Run(run.Kind, isLong)) + ".");
            }
        }

        return null;
    }

    private Reason Emphasis(Draft draft, SessionClass content, int weekInBlock)
    {
        var session = draft.Placed;
        var week = ", week " + (weekInBlock + 1).ToString(CultureInfo.InvariantCulture);
        if (draft.Recovering && session.Phase != Phase.TR)
            return Because.Of("R-423", "The days after your race: short, easy work that you know, nothing for the legs.");
        if (session.Deload)
            return Because.Of("R-406", "A lighter week: fewer sets and more in reserve, so that what you did can settle.");
        if (!draft.Styled && draft.Return.Grade is 1 or 2 && session.Phase is Phase.AA or Phase.GS or Phase.MS or Phase.PW or Phase.MT)
        {
            return Because.Of("R-542", Name(session.Phase) + week + (draft.Return.IsLong
                ? ", back after four weeks or more: for two weeks about two fifths of the sets and a fifth of the loads less."
                : ", back after two weeks or more: for a week about a third of the sets and a tenth of the loads less."));
        }

        if (style is not null && draft.Styled)
        {
            return Because.Of(style.Style.Rule, string.Create(
                CultureInfo.InvariantCulture, $"{style.Style.Name}: {Plural.Of(draft.Items.Count, "exercise")}, {Plural.Of(draft.Items.Sum(static i => i.AllSets), "set")}, week {draft.StrengthWeeks + 1} with it."));
        }

        if (session.Class == SessionClass.P)
            return Because.Of("R-420", "A short primer: two familiar exercises, nothing that tires.");
        if (content == SessionClass.L && session.Phase is Phase.AA or Phase.GS or Phase.MS or Phase.PW)
        {
            var rule = draft.MustRestart || (session.Class is SessionClass.M or SessionClass.H && draft.Back.Grade >= 0) ? "R-542" : session.AfterFever ? "R-545" : permitted.LightOnly(session.Date) ? "R-708" : "R-318";
            return Because.Of(rule, Name(session.Phase) + week + ", a light session: nothing in it tires the legs.");
        }

        return session.Phase switch
        {
            Phase.AA => Because.Of("R-105", "Foundation" + week + ": learn the movements; hips, calves and trunk first."),
            Phase.GS => Because.Of("R-203", "General strength" + week + ": steady sets with a few repetitions in reserve."),
            Phase.MS when content == SessionClass.H => Because.Of("R-208", "Maximal strength" + week + ": few repetitions, long rests, as heavy as this day allows."),
            Phase.PW when content == SessionClass.H => Because.Of("R-210", "Power" + week + ": turn strength into speed, fresh and never to exhaustion."),
            Phase.PW when draft.Items.Exists(i => i.Contacts > 0) => Because.Of("R-561", "Power" + week + ": jumps while you are fresh, then moderate sets."),
            Phase.MS or Phase.PW => Because.Of("R-203", Name(session.Phase) + week + ", a moderate session: steady sets with a few repetitions in reserve."),
            Phase.MT when EnduranceFinish.Holds(runner, season, session.Date) => Because.Of("X-03", "Long easy sets" + week + ", as you chose: trunk, calves and legs at 15 to 20 repetitions, far from failure."),
            Phase.MT => Because.Of("R-250", "Sharpen" + week + ": little volume is enough to keep what you built."),
            Phase.TP => Because.Of("R-422", "Taper: a little, so that you reach the start line fresh."),
            _ => Because.Of("R-423", "Recovery: easy work for trunk and upper body while the legs come back."),
        };
    }

    private static string Name(Phase phase)
    {
        var name = PhaseWords.Of(phase);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    // Most of these sentences stay the same through a phase; those of jumps, single legs and calves name their day.
    private Reason KnownRoleReason(Item item, Draft draft)
    {
        if (item.Role is Role.Power or Role.Single or Role.Calf)
            return RoleReason(item, draft);
        var key = (item.Role, item.Index, draft.Placed.Phase, item.Slot);
        if (!roleReasons.TryGetValue(key, out var known))
            roleReasons.Add(key, known = RoleReason(item, draft));
        return known;
    }

    private Reason RoleReason(Item item, Draft draft)
    {
        var phase = During(draft.Placed.Phase);
        var day = Words.Day(draft.Placed.Date);
        return item.Role switch
        {
            Role.Power => Because.Of("R-561", "Jumps come first on " + day + ", while you are fresh: " + item.Contacts.ToString(CultureInfo.InvariantCulture) + " contacts."),
            Role.Squat when item.Exercise.Pattern == Pattern.Squat => Because.Of("R-088", "Hip, knee and ankle straighten together, as in a stride; " + With(item) + ", " + phase + "."),
            Role.Squat => Because.Of("R-088", "Knee-dominant strength " + phase + ", " + With(item) + "."),
            Role.Hinge => Because.Of("R-085", "The week's hip-hinge, " + With(item) + ": hamstrings and glutes push you forward."),
            Role.Single => Because.Of("R-088", "One leg at a time, as running is; " + With(item) + " on " + day + "."),
            Role.Second when item.Exercise.Pattern == Pattern.Step && !climbs => Because.Of("R-085", "Stepping up straightens hip and knee of one leg at a time; " + With(item) + ", " + phase + "."),
            Role.Second when item.Exercise.Pattern == Pattern.Step => Because.Of("R-024", "Step-ups are the climber's exercise; " + With(item) + ", " + phase + "."),
            Role.Second => Because.Of("R-085", "One leg at a time, as running is; " + With(item) + ", " + phase + "."),
            Role.Descent => Because.Of("R-710", "Slow steps down prepare your legs for descents."),
            Role.Calf => Because.Of("R-082", "Calves work in every session with legs, " + day + " included; " + With(item) + "."),
            Role.Hamstring => Because.Of("R-083", "Hamstrings at the knee, " + With(item) + ", to balance the squats " + phase + "."),
            Role.Bridge => Because.Of("R-085", "Hip extension without load on the knee, " + With(item) + "."),
            Role.Side when item.Slot == Slot.Warmup => Because.Of("R-227", "Your foundation weeks begin with the hip: it steadies every landing."),
            Role.Side => Because.Of("R-089", "The week's work to the side of the hip, " + With(item) + "."),
            Role.Balance when runner.AgeOn(draft.Placed.Date) < Permitted.Adult => Because.Of("R-709", "Young runners practise skills: balance here, landing and jumping where they stand."),
            Role.Balance => Because.Of("R-702", "Balance belongs in each of your sessions; hold on to something whenever you like."),
            Role.Front => Because.Of("R-087", "A trunk that does not arch when you tire; " + With(item) + "."),
            Role.Back when (item.Cover & Cover.SpinalExtension) != Cover.None => Because.Of("R-081", "The back straightens against the hours bent forward, and the trunk resists twisting."),
            Role.Back => Because.Of("R-087", "A trunk that resists twisting with each step; " + With(item) + "."),
            Role.Flank => Because.Of("R-087", "The side of the trunk holds the pelvis level; " + With(item) + "."),
            Role.Lift => Because.Of("R-086", "The muscles that bring the knee forward, once a week at least."),
            Role.Pull => Because.Of("R-080", "A pull for arm swing and upright shoulders, " + With(item) + "."),
            _ => Because.Of("R-079", "A push for arm swing and upright shoulders, " + With(item) + "."),
        };
    }

    // "with your dumbbells", "without equipment".
    private string With(Item item)
    {
        if (kit[item.Index] is { } known)
            return known;
        var words = "without equipment";
        foreach (var together in item.Exercise.Equipment)
        {
            if (!together.IsWithin(runner.Equipment.Owned))
                continue;
            var things = new List<string>();
            foreach (var thing in together.Members())
            {
                if (thing is not (Implement.None or Implement.Mat))
                    things.Add(Thing(thing, item.Exercise.Loading == Loading.Pair));
            }

            if (things.Count > 0)
                words = InWords(things);
            break;
        }

        return kit[item.Index] = words;
    }

    // "at a wall with your mini-band".
    private static string InWords(List<string> things)
    {
        const string Wall = "a wall";
        var with = things.Where(static t => t != Wall).ToArray();
        var at = with.Length < things.Count ? "at " + Wall : "";
        return with.Length == 0 ? at : (at.Length > 0 ? at + " " : "") + "with " + string.Join(" and ", with);
    }

    private static string Thing(Implement thing, bool pair) => thing switch
    {
        Implement.Wall or Implement.Towel or Implement.Pillow or Implement.Chair => "a " + Code<Implement>.Of(thing),
        Implement.Dumbbell or Implement.Kettlebell => "your " + Code<Implement>.Of(thing) + (pair ? "s" : ""),
        Implement.Miniband => "your mini-band",
        Implement.Trapbar => "the trap bar",
        Implement.MachineLegpress => "the leg press",
        Implement.MachineLegext => "the leg-extension machine",
        Implement.MachineLegcurl => "the leg-curl machine",
        Implement.MachineCalf => "the calf machine",
        Implement.MachineRow => "the rowing machine for the back",
        Implement.MachineBackExt => "the back-extension bench",
        Implement.MachineSmith => "the Smith machine",
        Implement.MachineAssist => "the assisted pull-up machine",
        Implement.Cable or Implement.Pulldown or Implement.Sled => "the " + Code<Implement>.Of(thing),
        _ => "your " + Code<Implement>.Of(thing).Replace('_', '-'),
    };

    private static string During(Phase phase) => phase switch
    {
        Phase.AA => "in the foundation weeks",
        Phase.MT => "while you sharpen",
        Phase.TP => "in the taper",
        Phase.TR => "while you recover",
        _ => "in the weeks of " + PhaseWords.Of(phase),
    };
}
