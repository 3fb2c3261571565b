using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>What runner, date and class of a session mean for the choice, the dose and the number of its exercises.</summary>
internal sealed class Circumstances(Runner runner, Permitted permitted, Season season, DateOnly today)
{
    private readonly bool novice = runner.Level == StrengthLevel.Novice;
    private (Draft? Draft, DateOnly From, DoseRules Rules) asked = (null, default, null!);

    /// <summary>Within 48 hours of a reported pain above 5: nothing heavy, no impact (R-603, P-43).</summary>
    public bool IsTender(DateOnly date) =>
        date < today.AddDays(2) && runner.Conditions.Any(c => c.Pain > 5);

    /// <summary>Stages of load programmes that stand for work of this session: a number for each state.</summary>
    public int LoadProgrammes(Draft draft) => permitted.LoadProgrammesOn(draft.Placed.Date);

    /// <summary>What a choice of exercise in this session depends on.</summary>
    public Wish Wish(Draft draft)
    {
        var session = draft.Placed;
        // The foundation keeps its own, lower level (P-29).
        var phase = session.Phase == Phase.AA ? Phase.AA : draft.DosePhase;
        return new()
        {
            Allowed = draft.Styled ? permitted.InAnyPhase(phase, session.Date, draft.StrengthWeeks) : permitted.On(phase, session.Date, draft.StrengthWeeks),
            Phase = draft.DosePhase,
            Date = session.Date,
            Light = session.Class == SessionClass.L || draft.DosePhase == Phase.TR || permitted.LightOnly(session.Date)
                || draft.MustRestart,
            NoLegs = draft.LegsRest,
            OnlyFamiliar = !draft.NewAllowed,
            OnlyKnown = draft.OnlyKnown,
            NoIntroductions = !draft.DayClear,
            MostImpact = draft.MostImpact,
            StrengthWeeks = draft.StrengthWeeks,
            Heavy = session.Class == SessionClass.H,
            Brief = session.Format == SessionFormat.Mini,
            Appended = session.Appended,
        };
    }

    /// <summary>What a dose in this session depends on.</summary>
    /// <param name="draft">The session.</param>
    /// <param name="blockFrom">First day of its block.</param>
    public DoseRules Rules(Draft draft, DateOnly blockFrom)
    {
        if (!ReferenceEquals(draft, asked.Draft) || asked.From != blockFrom)
            asked = (draft, blockFrom, RulesOf(draft, blockFrom));
        return asked.Rules;
    }

    private DoseRules RulesOf(Draft draft, DateOnly blockFrom)
    {
        var session = draft.Placed;
        var weeks = draft.StrengthWeeks;
        var codes = permitted.CautionsOn(session.Date);
        var age = runner.AgeOn(session.Date);
        var older = IsOlder(session.Date);
        var least = 1;
        // P-27 and R-701: four in reserve in the first session and a novice's first week, three in the first four.
        if (weeks == 0 && (!draft.Begun || novice))
            least = 4;
        else if (novice && weeks < 4)
            least = 3;
        if (IsYoung(session.Date) || older || codes.Has(Caution.PregnancyAny) || codes.Has(Caution.PostpartumLt12wk))
            least = Math.Max(least, 3);
        if (codes.Has(Caution.UncontrolledHypertension) || (season.ShortHorizon && novice))
            least = Math.Max(least, 4);
        // A primer asks for four or more; six keep its sets out of the week's hard ones.
        if (session.Class == SessionClass.P)
            least = 6;
        if (draft.DosePhase == Phase.TR)
            least = Math.Max(least, 5);
        var weekInBlock = (session.Date.DayNumber - TrainingWeek.MondayOf(blockFrom).DayNumber) / 7;
        return new(
            session.Class, draft.DosePhase, session.Deload && !draft.Recovering, Math.Max(0, weekInBlock), weeks, novice, least,
            permitted.HeavyBarred(session.Date, weeks) || (season.ShortHorizon && novice), IsYoung(session.Date), older, age >= 60, draft.LegsRest,
            EnduranceFinish.Holds(runner, season, session.Date), draft.Recovering,
            RaceWindow.IsNear(runner.Races, session.Date));
    }

    /// <summary>65 or older, or fragile bones without supervision .</summary>
    public bool IsOlder(DateOnly date) =>
        runner.AgeOn(date) >= Cautions.OlderFrom || permitted.CautionsOn(date).Has(Caution.OsteoporosisUnsupervised);

    /// <summary>What stands in a lighter session, too, whatever else is left out: calves from 40 on, balance from 65 on and as a young runner's skill. A quarter of an hour has its main lift first.</summary>
    public bool Always(Role role, PlacedSession session) => role switch
    {
        Role.Calf => (runner.AgeOn(session.Date) >= Assess.MastersFrom && session.Format != SessionFormat.Mini) || IsOlder(session.Date),
        Role.Balance => IsOlder(session.Date) || IsYoung(session.Date),
        _ => false,
    };

    /// <summary>Under 18 .</summary>
    public bool IsYoung(DateOnly date) => runner.AgeOn(date) < Permitted.Adult;

    /// <summary>Most exercises where the week would else lack a movement of R-223: X-08's eight in a full session, one more than usual in a short one.</summary>
    public int MostToRoundOut(Draft draft) => draft.Placed.Format switch
    {
        SessionFormat.Full when !novice || draft.StrengthWeeks >= 2 => Math.Max(Most(draft), 8),
        SessionFormat.Short => Most(draft) + 1,
        // five or six exercises fit a shorter session; a quarter of an hour is too short for a fifth.
        SessionFormat.Mini when draft.Placed.Budget >= 20 => Most(draft) + 1,
        _ => Most(draft),
    };

    /// <summary>Most exercises: six as a rule, eight at most; ten from 65 on; a novice starts with six at most .</summary>
    public int Most(Draft draft)
    {
        if (draft.Placed.Class == SessionClass.P)
            return 4;
        return draft.Placed.Format switch
        {
            SessionFormat.Mini => 4,
            SessionFormat.Short => 5,
            _ when IsOlder(draft.Placed.Date) => 10,
            _ when novice && draft.StrengthWeeks < 2 => 6,
            // A novice's few hard sets leave minutes for trunk and hip.
            _ when novice && draft.Placed.Phase != Phase.AA && draft.Placed.Budget >= 45 => draft.Placed.Budget >= 60 ? 8 : 7,
            _ => draft.Placed.Budget switch { >= 60 => 8, >= 50 => 7, _ => 6 },
        };
    }
}
