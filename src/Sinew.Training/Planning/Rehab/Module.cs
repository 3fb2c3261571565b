using System.Collections.Immutable;
using Sinew.Training.Assessment;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Progression;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// A complaint and its load protocol (R-620 … R-632): which stage holds on a date. Weeks of the protocol are weeks of the plan, and of those
/// before it that counted them (<see cref="Programmes.LoadProgramme"/>), whenever the complaint began: nobody has told that its protocol began before. A stage that ends by a criterion lasts until a report or a test
/// shows it; the plan never assumes it.
/// </summary>
/// <param name="Complaint">As reported.</param>
/// <param name="Protocol">Its protocol.</param>
/// <param name="Start">Monday of the protocol's first week; days before it belong to that week unless <paramref name="Waits"/>.</param>
/// <param name="Waits">Nothing before <paramref name="Start"/>: the tissue hurts too much, and the protocol has nothing for it .</param>
internal sealed record Module(Condition Complaint, Protocol Protocol, DateOnly Start, bool Waits)
{
    /// <summary>More sessions a week than this are a daily task at home, not sessions of the calendar.</summary>
    private const double MostCalendarSessions = 4;

    /// <summary>Symptoms at rest or on the next day, or pain above 5 (section 9, <c>_irritable</c>).</summary>
    public bool Irritable => Complaint.Irritable || Complaint.Pain > PainfulTissue.TooMuch;

    /// <summary>Not diagnosed: guided by symptoms, with milder defaults (R-617, <see cref="RehabLimits"/>).</summary>
    public bool Milder => !Complaint.Diagnosed;

    /// <summary>What its tissue felt lately, by the log .</summary>
    public PainTier Felt { get; init; }

    /// <summary>Day of <see cref="Felt"/>.</summary>
    public DateOnly Reported { get; init; }

    /// <summary>What R-603 takes off the sessions of the week after <see cref="Felt"/>; the week itself is repeated.</summary>
    public PainTier EasedOn(DateOnly date) => Felt >= PainTier.Reduce && date < Reported.AddDays(RehabPain.Days) ? Felt : PainTier.Progress;

    /// <summary>Last week of the protocol, or null if its present stage has no weeks.</summary>
    public int? LastWeek => Entry is { Weeks: not null } ? Protocol.Stages.Last(s => s.Weeks is not null).Weeks!.Value.Hi : null;

    /// <summary>Weeks of the load programme itself, without what is kept up after it.</summary>
    public int? CountedWeeks => LastWeek is null ? null : Protocol.Stages.Last(static s => s is { Weeks: not null, IsKeptUp: false }).Weeks!.Value.Hi;

    /// <summary>The stage that holds today if it ends by a criterion, else the first with weeks; null: all is met, or it waits for the acute phase.</summary>
    public ProtocolStage? Entry { get; private init; }

    /// <summary>Its weeks were counted before this plan.</summary>
    public bool GoesOn { get; private init; }

    /// <summary>Prepares the module of a complaint.</summary>
    /// <param name="complaint">As reported.</param>
    /// <param name="protocol">Its protocol.</param>
    /// <param name="runner">For the tests that show a criterion.</param>
    /// <param name="today">First day that is planned.</param>
    /// <param name="start">Monday of its first week if it has begun, else null.</param>
    /// <param name="opens">Monday of the first week that can hold it (<see cref="RehabOpens"/>): its first week is none before. Null: today's.</param>
    public static Module Of(Condition complaint, Protocol protocol, Runner runner, DateOnly today, DateOnly? start = null, DateOnly? opens = null)
    {
        var module = new Module(complaint, protocol, start ?? opens ?? FirstMonday(today), false) { GoesOn = start is not null };
        var entry = module.Irritable && protocol.Irritable is { } calm ? calm : module.FirstOpen(runner);
        if (complaint.Pain > PainfulTissue.TooMuch && entry is { Weeks: not null })
            return new(complaint, protocol, FirstMonday(today.AddDays(PainfulTissue.Days + 3)), true) { Entry = entry };
        return module with { Entry = entry };
    }

    /// <summary>Week of the protocol, from 1; 0 or less before it begins.</summary>
    public int WeekOn(DateOnly date) =>
        date < Start ? Waits ? 0 : 1 : ((date.DayNumber - Start.DayNumber) / 7) + 1;

    /// <summary>The stage on a date, or null where it rests or is over.</summary>
    /// <param name="date">The date.</param>
    /// <param name="leastReps">Stages of fewer repetitions are not reached: the last one before them goes on.</param>
    public ProtocolStage? StageOn(DateOnly date, int leastReps = 1)
    {
        if (Entry is not { } entry || entry.AfterAcute)
            return null;
        if (entry.Weeks is null)
            return entry;
        var week = WeekOn(date);
        ProtocolStage? found = null;
        foreach (var stage in Protocol.Stages)
        {
            if (stage.Weeks is not { } weeks || weeks.Lo > week || (found is not null && Repetitions(stage) < leastReps))
                continue;
            found = stage;
        }

        return week > LastWeek ? null : found;
    }

    /// <summary>Place of the stage on a date among the protocol's, from 1; 0 where none holds, and one past the last for what calms it.</summary>
    public int StageIndexOn(DateOnly date)
    {
        if (StageOn(date) is not { } stage)
            return 0;
        var at = Protocol.Stages.IndexOf(stage);
        return at < 0 ? Protocol.Stages.Length + 1 : at + 1;
    }

    /// <summary>The same for what the general sessions leave out: while it waits for pain to settle, they do not train it either.</summary>
    public int HeldIndexOn(DateOnly date) => StageIndexOn(date) is > 0 and var at ? at : Waits && date < Start && Entry is { } entry ? Protocol.Stages.IndexOf(entry) + 1 : 0;

    /// <summary>The stage at such a place.</summary>
    public ProtocolStage StageAt(int index) => index > Protocol.Stages.Length ? Protocol.Irritable! : Protocol.Stages[index - 1];

    /// <summary>It is done every day at home rather than in sessions of the calendar.</summary>
    public static bool IsHome(ProtocolStage stage) => stage.PerWeek > MostCalendarSessions;

    /// <summary>Slow and heavy: repetitions are counted from the most that are possible.</summary>
    public static bool IsHeavy(ProtocolStage stage) => stage.Doses.Any(d => d.Rm is not null);

    private static int Repetitions(ProtocolStage stage) => stage.Doses.Min(d => d.Rm?.Hi ?? int.MaxValue);

    // A first week of fewer than four days is no week.
    internal static DateOnly FirstMonday(DateOnly today)
    {
        var monday = TrainingWeek.MondayOf(today);
        return today.DayNumber - monday.DayNumber > 3 ? monday.AddDays(7) : monday;
    }

    private ProtocolStage? FirstOpen(Runner runner)
    {
        foreach (var stage in Protocol.Stages)
        {
            if (stage.Weeks is not null || stage.Met is not { } met || !IsMet(met, runner))
                return stage;
        }

        return null;
    }

    private bool IsMet(StageCriterion met, Runner runner) =>
        !(Complaint.Pain > met.Pain) && !(met.Settled && Irritable) && (met.Test is not { } test || Tests.Reached(runner, test, met.Min ?? 0));
}
