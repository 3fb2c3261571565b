using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// Fills sessions with an article's exercises as it states them. Not an optimum but the article's own order: what does not fit falls
/// away from its end (<see cref="StyleFit"/>).
/// </summary>
internal sealed class StyleSessions(
    ArticleStyle style, Runner runner, Permitted permitted, Season season, Choice choice, Circumstances circumstances, Experience experience, StyleReport report, Reviewed? reviewed)
{
    /// <summary>Fewer exercises are no session of the article's.</summary>
    private const int Fewest = 2;

    /// <summary>Contacts that a week of jumps may add (P-30).</summary>
    private const int ContactStep = 20;

    private readonly ImmutableArray<Exercise> exercises = permitted.Catalogue.Exercises;
    private readonly StyleExercises places = new(runner, permitted, choice, style);
    private readonly bool novice = runner.Level == StrengthLevel.Novice;
    private readonly bool mini = StylePace.IsMini(style, runner.Availability);

    /// <summary>How far the exercises that take turns have been dealt.</summary>
    public int Dealt { get; set; }

    /// <summary>Fills a session; false if it is none of the article's: after a race, in a primer, while only light work is safe.</summary>
    /// <param name="draft">The session.</param>
    /// <param name="order">Its place among the style's sessions of the week.</param>
    /// <param name="contacts">Jumping contacts it may hold.</param>
    public bool Fill(Draft draft, int order, int contacts)
    {
        var placed = draft.Placed;
        if (placed.Class is not (SessionClass.H or SessionClass.M or SessionClass.L) || placed.Phase == Phase.TR || permitted.LightOnly(placed.Date) || draft.MustRestart)
            return Own(draft);
        draft.Styled = true;
        var wish = circumstances.Wish(draft);
        var first = !draft.Begun && draft.StrengthWeeks == 0;
        var block = season.BlockAt(placed.Date);
        var rules = circumstances.Rules(draft, block < 0 ? placed.Date : season.Blocks[block].From);
        foreach (var line in Lines(draft, wish, order))
        {
            if (Make(draft, line, wish, rules, first, contacts) is { } item)
                draft.Items.Add(item);
        }

        StyleFit.IntoMinutes(draft, style, (styled, rule) => report.Dropped(styled.Line, rule, placed.Date));
        if (draft.Items.Count >= Fewest)
            return true;
        draft.Items.Clear();
        draft.Styled = false;
        return Own(draft);
    }

    /// <summary>Brings a week's sessions under its hard sets; returns those they hold.</summary>
    public int Fit(List<Draft> week, int most, string rule)
    {
        StyleFit.UnderHardSets(week, most, rule, Tell);
        if (style.Balance.Length > 0)
            StyleFit.Balance(week, style.Balance, Tell);
        return week.Sum(d => d.HardSets);

        void Tell(Styled styled, string by) => report.Dropped(styled.Line, by, week[0].Placed.Date);
    }

    private bool Own(Draft draft)
    {
        report.Own(draft.Placed.Date);
        return false;
    }

    // What the article has for this session, the most important first; what is not open to the runner is passed over, so that the next comes in.
    private IEnumerable<StyleLine> Lines(Draft draft, Wish wish, int order)
    {
        if (style.Pick == StylePick.Templates)
        {
            var templates = mini ? style.MiniTemplates : style.Templates;
            return templates[order % templates.Length].Select(id => style[id]).Where(l => IsOpen(l, draft, wish));
        }

        StyleLine[] open = [.. style.Lines.Where(l => IsOpen(l, draft, wish))];
        if (style.Ramp is { } ramp)
            return open.Take(style.RampFrom + (draft.StrengthWeeks * (novice ? ramp.Lo : ramp.Hi)));
        var most = Math.Min(open.Length, style.Exercises?.Hi ?? open.Length);
        if (style.Pick == StylePick.Rotate && open.Length > most)
        {
            var rest = open.Length - most;
            // The last of the list stay away first, then those before them.
            var skip = draft.Week.Index * rest % open.Length;
            return open.Where((_, i) => ((2 * open.Length) - 1 - i - skip) % open.Length >= rest);
        }

        if (style.Pick != StylePick.Deal)
            return open;
        var start = Dealt;
        Dealt += most;
        return Enumerable.Range(start, most).Select(i => open[i % open.Length]);
    }

    private bool IsOpen(StyleLine line, Draft draft, in Wish wish)
    {
        if (draft.StrengthWeeks < (novice ? line.NoviceFrom : line.From))
            return false;
        var (exercise, rule) = places.For(line, draft, wish, static _ => false);
        if (exercise < 0)
            report.Dropped(line, rule ?? "P-31", draft.Placed.Date);
        return exercise >= 0;
    }

    private Item? Make(Draft draft, StyleLine line, in Wish wish, DoseRules rules, bool first, int contacts)
    {
        var (index, inPlace) = places.For(line, draft, wish, i => draft.Items.Exists(x => x.Index == i));
        if (index < 0)
            return null;
        var exercise = exercises[index];
        var introduced = exercise.SorenessRisk == 3 && experience.Exposures(index) < Experience.IntroExposures;
        if (StyleDose.Of(style, line, exercise, rules, Part(draft), first, experience.Exposures(index) == 0, introduced) is not (var work, var styled))
            return null;
        // What the article states stays; what was done decides the load, and pain how much of it is left.
        var review = reviewed?.Of(index, draft, work);
        if (review?.Decision is { Move: Progression.Move.LeaveOut } && reviewed!.IsNext(draft))
        {
            reviewed.LeaveOut(index, draft);
            return null;
        }

        if (review?.Decision.Load is null && reviewed?.HurtTooMuch(index, draft) == true)
            return null;
        if (review?.Decision is { Sets: > 0 } next && next.Sets < work.Sets)
            work = work with { Sets = next.Sets };
        if (review?.Within(work) is { } within && within != work)
        {
            styled = styled with { Reshaped = within.Hi < work.Hi ? "P-25" : styled.Reshaped, Cut = within.Sets < work.Sets ? "P-25" : styled.Cut };
            work = within;
        }

        var item = new Item(RoleOf(line.Slot), index, exercise, choice.CoverOf(index), line.Slot, work, introduced)
        {
            Need = choice.NeedFor(exercise),
            Styled = styled with { InPlace = inPlace },
            Review = review,
            Held = reviewed?.Holds(index, draft, work, review) == true,
        };
        if (exercise.Measure != Measure.Contacts)
            return item;
        // Jumps follow the sessions' own rules: never in a first session or a lighter week, and within the week's step (P-30).
        if (!draft.Begun || rules.Deload)
            return null;
        while (item.Contacts > contacts && item.Work.Sets > 0)
            item.Work.Sets--;
        return item.Work.Sets > 0 ? item : null;
    }

    // strength, power, endurance towards a goal race.
    private StylePart Part(Draft draft)
    {
        if (style.Order.Length == 0 || !runner.Races.Any(r => r.Priority == RacePriority.A && r.Date >= draft.Placed.Date))
            return StylePart.Endurance;
        return draft.Placed.Phase switch { Phase.AA or Phase.GS or Phase.MS => StylePart.Strength, Phase.PW => StylePart.Power, _ => StylePart.Endurance };
    }

    /// <summary>Contacts a session may still hold: its level's, and no more than a week may add (P-30).</summary>
    public int ContactRoom(Draft draft, int before, int thisWeek)
    {
        var level = permitted.JumpLevel(draft.Placed.Phase, draft.Placed.Date, draft.StrengthWeeks);
        return level == 0 || draft.MostImpact == 0 ? 0 : Math.Max(0, Math.Min(PlyoLevel.Cap(level), (novice ? Math.Min(before, ContactStep) : before) + ContactStep - thisWeek));
    }

    private static Role RoleOf(Slot slot) => slot switch
    {
        Slot.Warmup => Role.Side,
        Slot.Power => Role.Power,
        Slot.Main => Role.Squat,
        Slot.Second => Role.Second,
        Slot.Calf => Role.Calf,
        Slot.Posterior => Role.Hamstring,
        Slot.Trunk => Role.Front,
        _ => Role.Push,
    };
}
