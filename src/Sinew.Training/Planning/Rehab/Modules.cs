using System.Collections.Immutable;
using Sinew.Training.Assessment;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Progression;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>The load protocols a runner's complaints ask for, and what they mean for the general sessions. Reported, never diagnosed .</summary>
internal sealed class Modules
{
    /// <summary>No complaint.</summary>
    public static readonly Modules None = new([], [], [], [], []);

    /// <summary>More would leave no time to train: a design decision.</summary>
    private const int Most = 2;

    /// <summary>Bits that hold the number of a stage.</summary>
    private const int StageBits = 8;

    private static readonly Protocol?[] OfCondition =
        [.. Enum.GetValues<ConditionId>().Select(id => Protocol.All.FirstOrDefault(p => p.Conditions.Contains(id)))];

    private readonly ImmutableArray<(Condition Complaint, Protocol Protocol)> complaints;

    private readonly ImmutableArray<IdleModule> idle;

    private Modules(
        ImmutableArray<Module> all, ImmutableArray<Condition> unserved, ImmutableArray<(Condition, Protocol)> complaints, ImmutableArray<Module> waiting,
        ImmutableArray<IdleModule> idle)
    {
        (All, Unserved, Waiting, this.idle) = (all, unserved, waiting, idle);
        this.complaints = complaints;
    }

    /// <summary>The modules, the most important first.</summary>
    public ImmutableArray<Module> All { get; }

    /// <summary>Modules that stand back behind others: the general sessions leave out what they would train, all the same.</summary>
    private ImmutableArray<Module> Waiting { get; }

    /// <summary>Those at a stage that counts weeks.</summary>
    public IEnumerable<Module> Counting => All.Concat(Waiting).Where(m => m.Entry is { Weeks: not null, AfterAcute: false });

    /// <summary>Complaints whose protocol stands back behind another one's.</summary>
    public ImmutableArray<Condition> Unserved { get; }

    /// <summary>The usual protocol of a complaint, or null.</summary>
    public static Protocol? ProtocolOf(ConditionId id) => OfCondition[(int)id];

    /// <summary>
    /// The modules of a runner: the most painful complaint first (0 to 2, 3 to 5 and 6 to 10 of 10 each count alike, R-601), at most two, and one for each movement they load. None while a bone injury
    /// is suspected (P-05) or only light work is allowed after a birth.
    /// </summary>
    /// <param name="runner">The runner.</param>
    /// <param name="today">First day that is planned.</param>
    /// <param name="begun">Monday of the first week of a protocol that has begun, or null; asked with true for one that stands back.</param>
    /// <param name="declared">False for a complaint that a report of pain alone names: it is spared, and begins no module.</param>
    /// <param name="felt">What the tissue of a protocol felt lately .</param>
    /// <param name="opens">Monday of the first week that can hold rehab; null: today's.</param>
    public static Modules Of(
        Runner runner, DateOnly today, Func<Protocol, bool, DateOnly?>? begun = null, Func<ConditionId, bool>? declared = null, Func<Protocol, PainTier>? felt = null,
        DateOnly? opens = null)
    {
        if (runner.Conditions.IsDefaultOrEmpty)
            return None;
        var known = runner.Conditions.OrderByDescending(c => c.Pain > PainfulTissue.TooMuch ? 2 : c.Pain > PainResponse.Safe ? 1 : 0).ThenBy(c => c.Id).ThenBy(c => c.Side)
            .Select(c => (Complaint: c, Protocol: ProtocolOf(c.Id))).Where(c => c.Protocol is not null).Select(c => (c.Complaint, Protocol: c.Protocol!)).ToImmutableArray();
        if (runner.Conditions.Any(c => c.Id == ConditionId.BsiSuspected) || Cautions.IsUncheckedAfterBirth(runner, today, today))
            return new([], [], known, [], []);
        var all = ImmutableArray.CreateBuilder<Module>();
        var unserved = ImmutableArray.CreateBuilder<Condition>();
        var waiting = ImmutableArray.CreateBuilder<Module>();
        var loaded = Flags<Movement>.Empty;
        foreach (var (complaint, protocol) in known)
        {
            if (declared?.Invoke(complaint.Id) == false)
                continue;
            if (protocol.General || all.Any(m => m.Protocol.Id == protocol.Id))
                continue;
            if (all.Count == Most || !loaded.And(protocol.Replaces).IsEmpty)
            {
                unserved.Add(complaint);
                waiting.Add(Module.Of(complaint, protocol, runner, today, begun?.Invoke(protocol, true), opens));
                continue;
            }

            all.Add(Module.Of(complaint, protocol, runner, today, begun?.Invoke(protocol, false), opens) with { Felt = felt?.Invoke(protocol) ?? PainTier.Progress, Reported = today });
            loaded = loaded.Or(protocol.Replaces);
        }

        return new(all.ToImmutable(), unserved.ToImmutable(), known, waiting.ToImmutable(), []);
    }

    /// <summary>The same complaints; where a module has no place, the general sessions train what it would have.</summary>
    public Modules Without(IEnumerable<IdleModule> placeless) => new(All, Unserved, complaints, Waiting, [.. placeless]);

    /// <summary>Which stages are under way on a date, some bits for each module.</summary>
    public int ActiveOn(DateOnly date)
    {
        var active = 0;
        for (var i = 0; i < Watched; i++)
            active |= (IsIdle(At(i), date) ? 0 : At(i).HeldIndexOn(date)) << (i * StageBits);
        return active;
    }

    /// <summary>
    /// The module that keeps the general sessions moderate on a date: its slow heavy work is the heavy work of the week (case 6), or what it
    /// is for is irritable.
    /// </summary>
    public Module? ModerateOn(DateOnly date)
    {
        foreach (var module in All)
        {
            if (!IsIdle(module, date) && (module.Irritable || (module.StageOn(date) is { } stage && Module.IsHeavy(stage))))
                return module;
        }

        return null;
    }

    /// <summary>
    /// A general session leaves the exercise out: a stage under way trains its movement in its place, or holds the exercise itself slow and
    /// heavy, or a complaint asks to spare it.
    /// </summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="active">Stages under way.</param>
    /// <param name="catalogue">The exercises.</param>
    public bool Forbids(Exercise exercise, int active, Catalogue catalogue)
    {
        for (var i = 0; i < Watched; i++)
        {
            var index = (active >> (i * StageBits)) & ((1 << StageBits) - 1);
            if (index > 0 && Replaces(At(i), At(i).StageAt(index), exercise, catalogue))
                return true;
        }

        return Spares(exercise);
    }

    private bool IsIdle(Module module, DateOnly date)
    {
        foreach (var none in idle)
        {
            if (none.Module == module && date >= none.First && date <= none.Last)
                return true;
        }

        return false;
    }

    // As many as their stages have bits for.
    private int Watched => Math.Min(All.Length + Waiting.Length, 32 / StageBits);

    private Module At(int i) => i < All.Length ? All[i] : Waiting[i - All.Length];

    private static bool Replaces(Module module, ProtocolStage stage, Exercise exercise, Catalogue catalogue)
    {
        var protocol = module.Protocol;
        // What is irritable has its protocol alone, also where that only holds still.
        if (module.Irritable && protocol.Replaces.Has(exercise.Primary))
            return true;
        foreach (var dose in stage.Doses)
        {
            foreach (var id in dose.AnyOf)
            {
                if (dose.Rm is not null && id == exercise.Id)
                    return true;
                if (protocol.Replaces.Has(exercise.Primary) && catalogue.TryFind(id, out var own) && own.Primary == exercise.Primary)
                    return true;
            }
        }

        return false;
    }

    /// <summary>A complaint asks to spare the exercise, in rehab too.</summary>
    public bool Spares(Exercise exercise)
    {
        foreach (var (complaint, protocol) in complaints)
        {
            foreach (var spared in protocol.Spared)
            {
                if (spared.Forbids(complaint, exercise))
                    return true;
            }
        }

        return false;
    }
}
