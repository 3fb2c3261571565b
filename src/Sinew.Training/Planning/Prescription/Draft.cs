using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>The dose of one exercise in one session, before its load.</summary>
internal record struct Work(int Sets, int Lo, int Hi, int Rir, int? Percent, int Rest, Tempo Tempo, Side Side)
{
    /// <summary>Seconds of one written set with its rest, by R-222.</summary>
    public static int SecondsOf(SetPrescription set) =>
        new Work(1, set.Lo, set.Hi, set.Rir, null, set.RestSeconds, set.Tempo, set.Side).SecondsPerSet(set.Measure);

    /// <summary>Seconds of one set with its rest, by R-222.</summary>
    public readonly int SecondsPerSet(Measure measure)
    {
        var work = measure switch
        {
            Measure.Reps => Hi * Tempo.SecondsPerRep,
            Measure.Contacts => Hi * 2,
            _ => Hi,
        };
        return (Side == Side.Each ? (work * 2) + 15 : work) + Rest;
    }
}

/// <summary>An exercise on its way into a session.</summary>
internal sealed class Item(Role role, int index, Exercise exercise, Cover cover, Slot slot, Work work, bool introduced)
{
    /// <summary>R-403: the heavy set that ends a power session's main lift.</summary>
    public static readonly Work HeavySet = new(1, 2, 3, 3, 85, 180, new Tempo("2-0-X"), Side.Both);

    /// <summary>What it is for.</summary>
    public Role Role { get; } = role;

    /// <summary>Place in the catalogue.</summary>
    public int Index { get; } = index;

    /// <summary>The exercise.</summary>
    public Exercise Exercise { get; } = exercise;

    /// <summary>What it covers.</summary>
    public Cover Cover { get; } = cover;

    /// <summary>Where it stands.</summary>
    public Slot Slot { get; } = slot;

    /// <summary>Its dose; <see cref="Work.Sets"/> shrinks as the session is made to fit.</summary>
    public Work Work = work;

    /// <summary>One of its first three exposures, kept to one easy set because it makes sore.</summary>
    public bool Introduced { get; } = introduced;

    /// <summary>Followed by <see cref="HeavySet"/>.</summary>
    public bool WithHeavySet { get; set; }

    /// <summary>What was done with it asks for this dose, or null.</summary>
    public Review? Review { get; set; }

    /// <summary>The last time went wrong: no load above those before (P-25).</summary>
    public bool Held { get; init; }

    /// <summary>It would be heavy, were its steps there yet (P-22).</summary>
    public bool BelowHeavy { get; set; }

    /// <summary>What keeps its per cent below the phase's once it is written.</summary>
    public LoadLimit Limit { get; set; }

    /// <summary>No step asks for more repetitions.</summary>
    public int MostReps { get; init; } = int.MaxValue;

    /// <summary>A tested need speaks for it.</summary>
    public Need? Need { get; set; }

    /// <summary>The weaker side that begins and gets one set more, or null.</summary>
    public BodySide? Weaker { get; set; }

    /// <summary>Extra sets of the weaker side: one, where the exercise has two or more.</summary>
    public int Extra => Weaker is not null && Work.Sets >= Correction.LeastSets ? 1 : 0;

    /// <summary>Its sets, the heavy one and the weaker side's extra one included.</summary>
    public int CountedSets => AllSets + Extra;

    /// <summary>Its sets, the heavy one included.</summary>
    public int AllSets => Work.Sets + (WithHeavySet ? 1 : 0);

    /// <summary>Seconds of all its sets.</summary>
    public int Seconds => (Work.Sets * Work.SecondsPerSet(Exercise.Measure)) + (WithHeavySet ? HeavySet.SecondsPerSet(Measure.Reps) : 0)
        + (Extra == 0 ? 0 : (Work with { Side = Side.Left }).SecondsPerSet(Exercise.Measure));

    /// <summary>Its sets that count as hard (vocabulary).</summary>
    public int HardSets => Lived?.Hard ?? Asked;

    /// <summary>What was really done, where it was done.</summary>
    public (int Hard, int Contacts)? Lived { get; init; }

    private int Asked => !Exercise.IsLowerWork || Slot == Slot.Warmup || (Exercise.Measure == Measure.Time && Work.Hi < 30) ? 0
        : (Work.Rir <= 5 ? Work.Sets + Extra : 0) + (WithHeavySet ? 1 : 0);

    /// <summary>Ground contacts, each leg for itself.</summary>
    public int Contacts => Lived is { } lived ? lived.Contacts : Exercise.Measure == Measure.Contacts ? Work.Sets * Work.Hi * (Work.Side == Side.Each ? 2 : 1) : 0;

    /// <summary>The line of an article that it stands for, or null.</summary>
    public Styled? Styled { get; init; }

    /// <summary>A test found weak what it is in the session for; so for a week's sets, not for the choice of a block's exercises.</summary>
    public bool Flagged { get; init; }

    /// <summary>A main lift after the foundation, outside mini sessions: two sets of it carry the session.</summary>
    public bool Carries { get; init; }

    /// <summary>What the phase makes of its role's worth.</summary>
    public double Weight { get; set; } = 1;

    /// <summary>A lower- or full-body set that makes the session heavy.</summary>
    public bool IsHeavy => WithHeavySet
        || (Exercise.Region is Region.Lower or Region.Full && (Work.Rir <= 2 || Work.Percent >= 80));
}

/// <summary>A session on its way.</summary>
internal sealed class Draft(PlacedSession placed, char letter, SeasonWeek week, int strengthWeeks, Pause pause)
{
    /// <summary>The same circumstances for another session.</summary>
    public Draft(PlacedSession placed, Draft like)
        : this(placed, like.Letter, like.Week, like.StrengthWeeks, like.Pause)
    {
        (Begun, DayClear, NewAllowed, LegsRest, MostImpact) = (like.Begun, like.DayClear, like.NewAllowed, like.LegsRest, like.MostImpact);
        (Recovering, OnlyKnown, Restart) = (like.Recovering, like.OnlyKnown, like.Restart);
    }

    /// <summary>Where it was placed.</summary>
    public PlacedSession Placed { get; } = placed;

    /// <summary>Letter of its id.</summary>
    public char Letter { get; } = letter;

    /// <summary>Its season week.</summary>
    public SeasonWeek Week { get; } = week;

    /// <summary>Weeks of strength before this one: those that hold a session.</summary>
    public int StrengthWeeks { get; } = strengthWeeks;

    /// <summary>Break before this week.</summary>
    public Pause Pause { get; } = pause;

    /// <summary>Exercises, the most important first until the session is written.</summary>
    public List<Item> Items { get; } = new(10);

    /// <summary>The session as it was done, or null while it is to come.</summary>
    public Session? Lived { get; init; }

    /// <summary>It holds an article's exercises.</summary>
    public bool Styled { get; set; }

    /// <summary>A session of the plan stands before it.</summary>
    public bool Begun { get; init; }

    /// <summary>At least 24 hours lie between its end and the next key or long run.</summary>
    public bool DayClear { get; set; }

    /// <summary>A break keeps its jumps fewer .</summary>
    public bool JumpsBack { get; set; }

    /// <summary>The hard sets after a break have no room for the block's jumps .</summary>
    public bool JumpsWait { get; set; }

    /// <summary>Low jumps, which cost no hard set, stand for them.</summary>
    public bool JumpsLower { get; set; }

    /// <summary>Why it was eased on its own day; empty if it was not.</summary>
    public ImmutableArray<Reason> Eased { get; set; } = [];

    /// <summary>Exercises new to the runner may be brought in (P-13).</summary>
    public bool NewAllowed { get; set; }

    /// <summary>In recovery, the legs still rest after a race: trunk and upper body only, one set each .</summary>
    public bool LegsRest { get; set; }

    /// <summary>In the recovery from a race (TR, or R-423's days after a B race): one or two easy sets of each, 20 minutes at most.</summary>
    public bool Recovering { get; set; }

    /// <summary>Only what was done in the last eight weeks: a race lies behind, and strength before it.</summary>
    public bool OnlyKnown { get; set; }

    /// <summary>The legs begin again after a marathon or an ultra .</summary>
    public bool Restart { get; set; }

    /// <summary>Phase whose doses it takes.</summary>
    public Phase DosePhase => Recovering ? Phase.TR : LighterOf ?? Placed.Phase;

    /// <summary>A lighter week made of the exercises of this phase, or null .</summary>
    public Phase? LighterOf { get; set; }

    /// <summary>Most impact its date allows.</summary>
    public int MostImpact { get; set; }

    /// <summary>Minutes by R-222, rounded up.</summary>
    public int Minutes
    {
        get
        {
            var seconds = 0;
            foreach (var item in Items)
                seconds += item.Seconds;
            return WarmUpMinutes + ((seconds + 59) / 60);
        }
    }

    /// <summary>Warm-up of R-222.</summary>
    public const int WarmUpMinutes = 6;

    /// <summary>Breaks before the calendar's week whose seven days are not over yet .</summary>
    public ImmutableArray<Pause> Breaks { get; init; } = [];

    /// <summary>The longest of them, or none.</summary>
    public Pause Back => Breaks.IsEmpty ? Pause.None : Breaks.MaxBy(static b => b.Grade);

    /// <summary>The harsher of both breaks that its day still answers, or none.</summary>
    public Pause Return => Back.Grade > Pause.Grade ? Back : Pause;

    /// <summary>After eight weeks or more outside the foundation only light work stands .</summary>
    public bool MustRestart => Pause.IsRestart && Placed.Phase != Phase.AA;

    /// <summary>Minutes it may take.</summary>
    public int Budget => Placed.Class == SessionClass.P ? Math.Min(Placed.Budget, PrimerMinutes) : Recovering ? Math.Min(Placed.Budget, RecoveryMinutes) : Placed.Budget;

    /// <summary>Most minutes in the recovery from a race (TR: light, one or two sets; [D]).</summary>
    public const int RecoveryMinutes = 20;

    /// <summary>Its end, in minutes since the first day of the calendar.</summary>
    public int End => (Placed.Date.DayNumber * 1440) + Placed.Start + Placed.Budget;

    /// <summary>Seconds for exercises, after the warm-up.</summary>
    public int Seconds => ((Budget - WarmUpMinutes) * 60) - Placed.Reserved;

    /// <summary>A primer's most minutes (vocabulary).</summary>
    public const int PrimerMinutes = 15;

    /// <summary>Hard sets.</summary>
    public int HardSets
    {
        get
        {
            var sets = 0;
            foreach (var item in Items)
                sets += item.HardSets;
            return sets;
        }
    }

    /// <summary>Everything its exercises cover.</summary>
    public Cover Cover
    {
        get
        {
            var cover = Cover.None;
            foreach (var item in Items)
                cover |= item.Cover;
            return cover;
        }
    }

    /// <summary>The class its content has (vocabulary): heavy, moderate, light; a primer stays one.</summary>
    public SessionClass ContentClass
    {
        get
        {
            if (Placed.Class == SessionClass.R || (Placed.Class == SessionClass.P && !MustRestart))
                return Placed.Class;
            var heaviest = SessionClass.L;
            foreach (var item in Items)
            {
                if (item.IsHeavy)
                    return SessionClass.H;
                if (item.Exercise.IsLowerWork || item.Exercise.Impact > 0)
                    heaviest = SessionClass.M;
            }

            return heaviest;
        }
    }
}
