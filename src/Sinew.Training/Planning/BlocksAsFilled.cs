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
    /// <summary>The blocks; one that holds what its phase means keeps its reason.</summary>
    public ImmutableArray<Block> Of(ImmutableArray<Block> blocks, ImmutableArray<Session> sessions) => [.. blocks.Select(block =>
    {
        Session[] all = [.. sessions.Where(s => s.Date >= block.From && s.Date <= block.To)];
        Session[] here = [.. all.Where(s => !s.Deload)];
        return all.Length == 0 ? block : block.Phase switch
        {
            Phase.MS => Strength(block, here.Length > 0 ? here : all),
            Phase.PW => Power(block, here.Length > 0 ? here : all),
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

    // What the legs lift, from the sets as they were written.
    private string Lifting(Session[] here)
    {
        PrescribedExercise[] legs = [.. here.SelectMany(s => s.Exercises).Where(e => e.Slot is not (Slot.Warmup or Slot.Rehab)
            && catalogue.TryFind(e.Exercise, out var known) && known is { IsLowerWork: true, Measure: Measure.Reps, LegFatigue: >= 2, Pattern: not Pattern.Calf })];
        if (legs.Length == 0)
            return "light sessions";
        var (lo, hi) = (legs.Min(e => e.Sets.Min(s => s.Lo)), legs.Max(e => e.Sets.Max(s => s.Hi)));
        var fast = legs.Any(e => e.Sets.Any(s => s.Tempo.Text is { } t && t.EndsWith('X')));
        return string.Create(CultureInfo.InvariantCulture, $"moderate sets of {lo} to {hi} repetitions{(fast ? ", some of them lifted fast" : "")}");
    }

    private string ToRace(Block block) => BlockReasons.ToRace(goals, block.From);

    private static string Length(Block block) => Words.Length(block.From, block.To);

    private static Block Say(Block block, string rule, string text) => block with { Why = [Because.Of(rule, text)] };
}
