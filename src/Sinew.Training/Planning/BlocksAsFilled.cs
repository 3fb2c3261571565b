using System.Collections.Immutable;
using System.Globalization;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>Blocks of maximal strength and of power say what their finished sessions hold for this runner, and why (R-436 and others).</summary>
internal sealed class BlocksAsFilled(HeldBack held, Catalogue catalogue, List<Race> goals)
{
    /// <summary>Fewer sets a week than so many hundredths of those before are few; a design decision.</summary>
    private const int Few = 75;

    /// <summary>Per cent of 1RM from which a set is heavy (vocabulary, class H): a power block's one heavy set is told apart.</summary>
    private const int Heavy = 80;

    /// <summary>The blocks; one that holds what its phase means keeps its reason.</summary>
    /// <param name="blocks">The blocks as they were meant.</param>
    /// <param name="sessions">The general sessions ahead.</param>
    /// <param name="whole">All sessions, those behind and rehab too.</param>
    public ImmutableArray<Block> Of(ImmutableArray<Block> blocks, ImmutableArray<Session> sessions, ImmutableArray<Session> whole) => [.. blocks.Select(block =>
    {
        Session[] all = [.. sessions.Where(s => s.Date >= block.From && s.Date <= block.To)];
        Session[] here = [.. all.Where(s => !s.Deload)];
        return all.Length == 0 ? block : block.Phase switch
        {
            Phase.MS => Strength(block, here.Length > 0 ? here : all),
            Phase.PW => Power(block, here.Length > 0 ? here : all),
            Phase.MT when !IsFew(block, whole) && block.Why[0].Rule is "R-405" or "R-250" => Kept(block),
            _ => block,
        };
    })];

    /// <summary>Section 3: a week of power holds 60 contacts and more, or fewer that land hard.</summary>
    private const int LeastContacts = 60;

    /// <summary>It holds a jump that lands hard (impact 2 or more).</summary>
    public static bool LandsHard(Session session, Catalogue catalogue) => session.Exercises.Any(e => catalogue.TryFind(e.Exercise, out var known) && known.Impact >= 2);

    private static int Contacts(Session session) => session.Exercises.Sum(static e => e.Sets.Sum(static s =>
        s.Measure == Measure.Contacts ? s.Hi * (s.Side == Side.Each ? 2 : 1) : 0));

    /// <summary>It lands: contacts are counted.</summary>
    public static bool Jumps(Session session, Catalogue catalogue) => session.Exercises.Any(e => e.Sets.Any(s => s.Measure == Measure.Contacts)
        || (catalogue.TryFind(e.Exercise, out var known) && known.Primary == Movement.Plyometric));

    private Block Strength(Block block, Session[] here)
    {
        if (here.Any(s => s.Class == SessionClass.H))
            return block;
        var hold = held.FromHeavy(Phase.MS, here[^1].Date);
        return Say(block, hold.Rule, $"{Length(block)} in the place of maximal strength{ToRace(block)}: {Lifting(here)}, because {hold.Clause}.");
    }

    private Block Power(Block block, Session[] here)
    {
        var heavy = here.Any(s => s.Class == SessionClass.H);
        var jumps = here.Any(s => Jumps(s, catalogue));
        var contacts = here.GroupBy(static s => TrainingWeek.MondayOf(s.Date)).Select(static w => w.Sum(Contacts)).DefaultIfEmpty(0).Max();
        if (jumps && contacts < LeastContacts && !here.Any(s => LandsHard(s, catalogue)))
        {
            var few = held.FromHigherJumps(Phase.PW, here[^1].Date) ?? new("R-560", "their level allows no more yet", true);
            var beside = heavy ? "fast lifting with a heavy set" : Lifting(here);
            return Say(block, few.Rule, $"{Length(block)} in the place of power{ToRace(block)}: {beside} and {Plural.Of(contacts, "jumping contact")} a week at most, fewer than power means, because {few.Clause}.");
        }

        if (heavy && jumps)
            return block;
        var hold = heavy ? held.FromJumps(Phase.PW, here[^1].Date) : held.FromHeavy(Phase.PW, here[^1].Date);
        if (heavy)
            return Say(block, hold.Rule, $"{Length(block)} of power without jumps{ToRace(block)}: fast lifting with a heavy set, and no jumps because {hold.Clause}.");
        if (jumps)
            return Say(block, hold.Rule, $"{Length(block)} of jumps while you are fresh{ToRace(block)}, beside {Lifting(here)}; nothing heavy because {hold.Clause}.");
        var other = held.FromJumps(Phase.PW, here[^1].Date);
        var both = other.Person && other.Clause != hold.Clause ? $"{hold.Clause}, and {other.Clause}" : hold.Clause;
        return Say(block, hold.Rule, $"{Length(block)} in the place of power{ToRace(block)}: {Lifting(here)}, no jumps and nothing heavy, because {both}.");
    }

    // A week of the block beside one of those before it, deloads apart; with none before, they are few by their phase.
    private static bool IsFew(Block block, ImmutableArray<Session> whole)
    {
        var here = SetsAWeek(whole.Where(s => s.Date >= block.From && s.Date <= block.To));
        var before = SetsAWeek(whole.Where(s => s.Date < block.From && s.Phase is not (Phase.TP or Phase.TR)));
        return before == 0 || here * 100 <= before * Few;
    }

    private static double SetsAWeek(IEnumerable<Session> sessions) => sessions.Where(s => !s.Deload)
        .GroupBy(s => TrainingWeek.MondayOf(s.Date)).Select(w => w.Sum(s => s.Exercises.Sum(e => e.Sets.Length))).DefaultIfEmpty(0).Average();

    private Block Kept(Block block) => Say(block, block.Why[0].Rule, block.Why[0].Rule == "R-405"
        ? $"{Length(block)} of sharpening{ToRace(block)}: the sessions keep to what you have built, no more, while running matters most."
        : $"{Length(block)} in which the sessions keep to what you have built, no more, while you recover from the heavier blocks.");

    // What the legs lift, from the sets as they were written.
    private string Lifting(Session[] here)
    {
        PrescribedExercise[] legs = [.. here.SelectMany(s => s.Exercises).Where(e => e.Slot is not (Slot.Warmup or Slot.Rehab)
            && catalogue.TryFind(e.Exercise, out var known) && known is { IsLowerWork: true, Measure: Measure.Reps, LegFatigue: >= 2, Pattern: not Pattern.Calf })];
        if (legs.Length == 0)
            return "light sessions";
        SetPrescription[] sets = [.. legs.SelectMany(e => e.Sets).Where(s => !(s.Percent1Rm >= Heavy))];
        if (sets.Length == 0)
            return "light sessions";
        var (lo, hi) = (sets.Min(s => s.Lo), sets.Max(s => s.Hi));
        var fast = legs.Any(e => e.Sets.Any(s => s.Tempo.Text is { } t && t.EndsWith('X')));
        return string.Create(CultureInfo.InvariantCulture, $"moderate sets of {(lo == hi ? "" : $"{lo} to ")}{hi} repetitions{(fast ? ", some of them lifted fast" : "")}");
    }

    private string ToRace(Block block) => BlockReasons.ToRace(goals, block.From);

    private static string Length(Block block) => Words.Length(block.From, block.To);

    private static Block Say(Block block, string rule, string text) => block with { Why = [Because.Of(rule, text)] };
}
