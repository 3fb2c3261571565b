using System.Collections.Immutable;
using Sinew.Training.Assessment;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Progression;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>
/// Fills the minutes of a rehab with a stage's exercises (ADR 0008). Light ones lose sets until all have room. Slow and heavy ones
/// keep their sets, which are the protocol's own; what finds no room takes its turn in the next session. Only a single one that is too long
/// by itself loses sets.
/// </summary>
internal sealed class RehabDoses(Runner runner, Permitted permitted, Season season, RunCalendar calendar, Modules modules, DateOnly start)
{
    /// <summary>Reserve of a dose that names none: moderate work.</summary>
    private const int UsualRir = 3;

    /// <summary>Least rest after a set of one side and the other: each leg has rested while the other worked.</summary>
    private const int LeastRestHeavy = 30;

    private const int LeastRestLight = 15;

    /// <summary>R-222: seconds to change sides.</summary>
    private const int ChangeSeconds = 15;

    private const int Step = 15;

    /// <summary>Sets of at most this many repetitions keep heavy work's distance from a race (vocabulary, class R).</summary>
    private const int HeavyReps = 6;

    private readonly HashSet<(string Protocol, int Index, DateOnly Date)> done = [];

    private readonly Dictionary<(int Module, int Day, int Weeks), (int Least, int Whole)> room = [];

    private readonly Dictionary<(string Protocol, int Index), LastLift> lifted = [];

    /// <summary>What was done, so that it is familiar, and with which loads.</summary>
    public void Remember(Module module, IEnumerable<(int Index, DateOnly Date)> before, IEnumerable<(int Index, LastLift Lift)> lifts)
    {
        Remember(module, before);
        foreach (var (index, lift) in lifts)
            lifted[(module.Protocol.Id, index)] = lift;
    }

    private void Remember(Module module, IEnumerable<(int Index, DateOnly Date)> before)
    {
        foreach (var (index, date) in before)
            _ = done.Add((module.Protocol.Id, index, date));
    }

    /// <summary>What a module does in so many seconds of a date; empty where nothing of it is open.</summary>
    /// <param name="module">The module.</param>
    /// <param name="date">The date.</param>
    /// <param name="seconds">Room, the warm-up apart.</param>
    /// <param name="weeks">Weeks of strength before the date's week.</param>
    /// <param name="taken">Exercises that stand in the session already.</param>
    /// <param name="last">Exercises of the module's last session: the turn of those after them has come.</param>
    public List<RehabItem> Fill(Module module, DateOnly date, int seconds, int weeks, Predicate<int> taken, HashSet<int> last)
    {
        var fit = new List<RehabItem>();
        var open = Open(module, date, weeks, taken, true);
        if (open.Count == 0)
            return fit;
        var turn = TurnAfter(last, open);
        var left = seconds;
        if (!open.Exists(o => o.Dose.Rm is not null) && open.Sum(o => o.With(1).Seconds) <= seconds)
        {
            fit.AddRange(open.Select(o => o.With(1)));
            left -= fit.Sum(f => f.Seconds);
            Grow(fit, ref left, i => open[i].Work.Sets);
            Remember(module, fit.Select(f => (f.Index, date)));
            More(fit, ref left, module, date);
            return fit;
        }

        for (var k = 0; k < open.Count; k++)
        {
            var item = open[(turn + k) % open.Count];
            while (fit.Count == 0 && item.Work.Sets > 1 && item.Seconds > left)
                item = item.With(item.Work.Sets - 1);
            // What pain takes off a session is not filled up with something else.
            var whole = item.With(item.Work.Sets + Fewer(item.Eased)).Seconds;
            if (fit.Count == 0 && item.Seconds > left)
                continue;
            if (fit.Count > 0 && whole > left)
                break;
            fit.Add(item);
            left -= whole;
        }

        More(fit, ref left, module, date);
        Remember(module, fit.Select(f => (f.Index, date)));
        fit.Sort((a, b) => open.FindIndex(o => o.Index == a.Index).CompareTo(open.FindIndex(o => o.Index == b.Index)));
        return fit;
    }

    // The first exercise that did not stand in the last session, and follows one that did.
    private static int TurnAfter(HashSet<int> last, List<RehabItem> open)
    {
        for (var i = 0; i < open.Count; i++)
        {
            if (!last.Contains(open[i].Index) && last.Contains(open[(i + open.Count - 1) % open.Count].Index))
                return i;
        }

        return 0;
    }

    // A set more of each in turn, as long as one has room.
    private static void Grow(List<RehabItem> fit, ref int left, Func<int, int> most)
    {
        for (var grown = true; grown;)
        {
            grown = false;
            for (var i = 0; i < fit.Count; i++)
            {
                var one = fit[i].Work.SecondsPerSet(fit[i].Measure);
                if (fit[i].Work.Sets >= most(i) || one > left)
                    continue;
                left -= one;
                fit[i] = fit[i].With(fit[i].Work.Sets + 1);
                grown = true;
            }
        }
    }

    /// <summary>Something of the stage is open on the date, familiar or not.</summary>
    public bool Any(Module module, DateOnly date, int weeks) => Least(module, date, weeks) < int.MaxValue;

    /// <summary>Seconds of the shortest single set that is open on the date, familiar or not: with less room nothing is done. No end where nothing is open.</summary>
    public int Least(Module module, DateOnly date, int weeks) => RoomFor(module, date, weeks).Least;

    /// <summary>Seconds with which no exercise of the date is left out and no slow and heavy one loses a set: one set of each light one, or the longest heavy one.</summary>
    public int Whole(Module module, DateOnly date, int weeks) => RoomFor(module, date, weeks).Whole;

    private (int Least, int Whole) RoomFor(Module module, DateOnly date, int weeks)
    {
        var key = (PlaceOf(module), date.DayNumber, weeks);
        if (!room.TryGetValue(key, out var known))
        {
            var open = Open(module, date, weeks, static _ => false, false);
            known = open.Count == 0 ? (int.MaxValue, 0)
                : (open.Min(static o => o.With(1).Seconds), open.Exists(static o => o.Dose.Rm is not null) ? open.Max(static o => o.Seconds) : open.Sum(static o => o.With(1).Seconds));
            room[key] = known;
        }

        return known;
    }

    private int PlaceOf(Module module)
    {
        var place = 0;
        while (!ReferenceEquals(modules.All[place], module))
            place++;
        return place;
    }

    /// <summary>Exercises of the stage that are open on the date, with their whole sets.</summary>
    public List<RehabItem> Open(Module module, DateOnly date, int weeks) => Open(module, date, weeks, static _ => false, true);

    private List<RehabItem> Open(Module module, DateOnly date, int weeks, Predicate<int> taken, bool familiar)
    {
        var limits = RehabLimits.Of(runner, permitted.CautionsOn(date), module.Milder, date, start);
        var least = Math.Max(limits.Reps, NearRace(date) ? HeavyReps + 1 : 1);
        var open = new List<RehabItem>();
        if (module.StageOn(date, least) is not { } stage)
            return open;
        foreach (var dose in stage.Doses)
        {
            if (dose.Contacts is not null)
                continue;
            var able = new List<int>();
            foreach (var id in dose.AnyOf)
            {
                if (permitted.IndexOf(id) is >= 0 and var index && IsOpen(module, index, date, weeks, familiar) && !taken(index) && !Holds(open, index))
                    able.Add(index);
            }

            if (able.Count == 0)
                continue;
            var item = dose.Rm is null ? Make(module, stage, dose, able, limits, module.EasedOn(date)) : Heavy(module, stage, dose, able, limits, module.EasedOn(date)) is var heavy && heavy.BodyWeight ? heavy with { Opens = Opens(dose, date, open) } : heavy;
            if (item.Measure != Measure.Reps || item.Work.Hi >= least)
                open.Add(item);
        }

        return open;
    }

    private static bool Holds(List<RehabItem> items, int exercise)
    {
        foreach (var item in items)
        {
            if (item.Index == exercise)
                return true;
        }

        return false;
    }

    private bool IsOpen(Module module, int index, DateOnly date, int weeks, bool familiar)
    {
        var exercise = permitted.Catalogue.Exercises[index];
        if (exercise.Impact > 0 || modules.Spares(exercise) || !permitted.AllowsRehab(index, season.PhaseOn(date), date, weeks))
            return false;
        // P-13: nothing new that makes sore shortly before a race.
        return exercise.SorenessRisk < 2 || RaceWindow.NewAllowed(calendar.Races, date)
            || (familiar && IsFamiliar(module, index, date));
    }

    private bool IsFamiliar(Module module, int index, DateOnly date)
    {
        for (var d = 1; d <= Experience.FamiliarDays; d++)
        {
            if (done.Contains((module.Protocol.Id, index, date.AddDays(-d))))
                return true;
        }

        return false;
    }

    private bool NearRace(DateOnly date)
    {
        foreach (var race in calendar.Races)
        {
            var days = race.Date.DayNumber - date.DayNumber;
            if (days >= 0 && days < CutOffs.Of(race).Heavy)
                return true;
        }

        return false;
    }

    // a set less, or after strong pain two of three, two of four.
    private static int Fewer(PainTier eased) => eased switch { PainTier.Reduce => 1, PainTier.Stop => 2, _ => 0 };

    // A repetition maximum asks for a load that can be raised. Where nothing owned does that, body weight has its own repetitions.
    private RehabItem Heavy(Module module, ProtocolStage stage, ProtocolDose dose, List<int> able, RehabLimits limits, PainTier eased)
    {
        var raised = able.FindAll(i => Kit.CanRaise(runner, permitted.Catalogue.Exercises[i], permitted.LoadsOf(i)));
        var loaded = raised.FindAll(i => IsWithinReach(permitted.Catalogue.Exercises[i], dose.Rm!.Value.Hi + Math.Max(limits.Rir, 1)));
        if (loaded.Count > 0)
            return Make(module, stage, dose, loaded, limits, eased);
        if (raised.Count < able.Count)
            able = able.FindAll(i => !raised.Contains(i));
        var own = permitted.Catalogue.Exercises[able[0]].DoseIn(Phase.GS);
        var plain = own is null ? dose with { Rm = null, Reps = dose.Rm } : dose with { Rm = null, Reps = new(own.Lo, own.Hi), RestSeconds = new(own.RestSeconds, own.RestSeconds) };
        return Make(module, stage, plain, able, limits, eased) with { BodyWeight = true, OutOfReach = raised.Count > 0 };
    }

    private static readonly Implement[] Furniture = [Implement.Step, Implement.Box, Implement.Bench];

    // What has no weight itself and lets those be used that are owned.
    private (Implement, Exercise)? Opens(ProtocolDose dose, DateOnly date, List<RehabItem> open)
    {
        foreach (var id in dose.AnyOf)
        {
            if (permitted.IndexOf(id) is not (>= 0 and var index) || Holds(open, index))
                continue;
            var exercise = permitted.Catalogue.Exercises[index];
            if (runner.Equipment.Allows(exercise) || modules.Spares(exercise) || !exercise.Contraindicated.And(permitted.CautionsOn(date)).IsEmpty)
                continue;
            foreach (var thing in Furniture)
            {
                var with = runner.Equipment with { Owned = runner.Equipment.Owned.With(thing) };
                if (with.Allows(exercise) && Kit.CanRaise(runner with { Equipment = with }, exercise, with.LoadsFor(exercise)))
                    return (thing, exercise);
            }
        }

        return null;
    }

    // Who rises on one leg no more often than that has no load to add.
    private bool IsWithinReach(Exercise exercise, int reps) =>
        !(exercise is { Unilateral: true, Primary: Movement.PlantarFlexion } && Tests.Least(runner, TestId.HeelRise) <= reps);

    private RehabItem Make(Module module, ProtocolStage stage, ProtocolDose dose, List<int> able, RehabLimits limits, PainTier eased)
    {
        var exercise = permitted.Catalogue.Exercises[able[0]];
        var held = dose is { Seconds: not null, Reps: not null };
        // What is only held counts seconds, whatever the list beside it counts.
        var measure = held || (exercise.Measure != Measure.Time && (dose.Rm ?? dose.Reps) is not null) ? Measure.Reps : Measure.Time;
        var amount = dose.Rm ?? dose.Reps ?? dose.Seconds ?? default;
        var tempo = held ? new Tempo(FormattableString.Invariant($"0-{dose.Seconds!.Value.Lo}-0")) : dose.Tempo ?? exercise.Tempo;
        var rir = Math.Max(limits.Rir, dose.Rm is not null ? 1 : UsualRir);
        var sets = Math.Max(1, dose.Sets.Lo - (dose.Sets.Lo > 2 ? limits.FewerSets : 0) - Fewer(eased));
        var side = exercise.Unilateral ? Side.Each : Side.Both;
        var work = new Work(sets, amount.Lo, amount.Hi, rir, null, 0, tempo, side);
        work.Rest = (Rest(dose, work, measure, dose.RestSeconds.Lo) + Step - 1) / Step * Step;
        var last = dose.Rm is not null ? lifted.GetValueOrDefault((module.Protocol.Id, able[0])) : null;
        var load = dose.Rm is { } rm ? LoadFor(able[0], exercise, rm.Hi + rir) : null;
        // the same as last time, or less. Where nothing hurt, a better number of a test may stand above it; fewer repetitions begin with what more had.
        if (last is { } before && before.Reps >= amount.Hi && !(eased == PainTier.Progress && before.Percent == 100 && load > before.Load))
            load = new((eased is PainTier.Reduce or PainTier.Stop ? before.Heaviest : before.Load).Grams * before.Percent / 100);
        return new(module, stage, dose, able[0], exercise, Others(able), work, measure, Eased(able[0], load, eased)) { Eased = eased, Last = last };
    }

    private ImmutableArray<string> Others(List<int> able)
    {
        var others = ImmutableArray.CreateBuilder<string>(able.Count - 1);
        for (var i = 1; i < able.Count; i++)
            others.Add(permitted.Catalogue.Exercises[able[i]].Id);
        return others.MoveToImmutable();
    }

    // Where one side works after the other, a leg rests while the other works: that time counts.
    private static int Rest(ProtocolDose dose, in Work work, Measure measure, int wanted)
    {
        if (work.Side != Side.Each)
            return wanted;
        var own = measure == Measure.Reps ? work.Hi * work.Tempo.SecondsPerRep : work.Hi;
        return Math.Max(dose.Rm is not null ? LeastRestHeavy : Math.Min(wanted, LeastRestLight), wanted - ChangeSeconds - own);
    }

    // Sets up to the dose's most, then, for one exercise alone, longer rests within the dose.
    private void More(List<RehabItem> fit, ref int left, Module module, DateOnly date)
    {
        var fewer = RehabLimits.Of(runner, permitted.CautionsOn(date), module.Milder, date, start).FewerSets + Fewer(module.EasedOn(date));
        if (fit.TrueForAll(f => f.Work.Sets >= f.Dose.Sets.Lo - fewer))
            Grow(fit, ref left, i => fit[i].Dose.Sets.Hi - fewer);
        if (fit.Count != 1)
            return;
        var only = fit[0];
        var most = Rest(only.Dose, only.Work, only.Measure, only.Dose.RestSeconds.Hi);
        if (only.Work.Side == Side.Each)
            most = most / Step * Step;
        var longer = Math.Min(most, only.Work.Rest + (left / only.Work.Sets / Step * Step));
        fit[0] = only with { Work = only.Work with { Rest = Math.Max(only.Work.Rest, longer) } };
    }

    // n repetitions at the load of n and what stays in reserve; beyond 12 no number is good.
    private Load? LoadFor(int index, Exercise exercise, int reps) =>
        reps < PercentOf.Length && E1Rm.Of(runner, exercise, start) is { } e1Rm ? Down(index, e1Rm * PercentOf[reps] / 100) : null;

    // a fifth less, or half. What no file lists takes any number.
    private Load? Eased(int index, Load? load, PainTier eased)
    {
        if (load is not { } whole)
            return null;
        var percent = eased switch { PainTier.Reduce => 80, PainTier.Stop => 50, _ => 100 };
        return permitted.LoadsOf(index).IsEmpty && Kit.IsUnlisted(runner, permitted.Catalogue.Exercises[index])
            ? new(whole.Grams * percent / 100) : Down(index, (double)whole.Kg * percent / 100);
    }

    // Rounded down to what the runner owns.
    private Load? Down(int index, double kg)
    {
        Load? best = null;
        foreach (var load in permitted.LoadsOf(index))
        {
            if ((double)load.Kg <= kg)
                best = load;
        }

        return best;
    }

    /// <summary>R-511: per cent of 1RM by the repetitions it allows, 1 to 12.</summary>
    private static readonly int[] PercentOf = [100, 100, 95, 93, 90, 87, 85, 83, 80, 77, 75, 73, 70];
}
