using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>Collects what could not be met, week by week, and says it once.</summary>
internal sealed class Report(Runner runner, Permitted permitted)
{
    // Pairs of dumbbells as shops have them, in grams.
    private const int LightestPair = 5_000;
    private const int HeaviestPair = 40_000;
    private const int PairStep = 2_500;

    private readonly SortedDictionary<Cover, List<DateOnly>> impossible = [];
    private readonly SortedDictionary<Cover, List<DateOnly>> crowded = [];
    private readonly SortedDictionary<Cover, List<DateOnly>> tooEasy = [];
    private readonly SortedDictionary<Cover, List<DateOnly>> easedAway = [];
    private readonly SortedDictionary<Cover, List<DateOnly>> bounded = [];
    private readonly List<DateOnly> dropped = [];
    private readonly List<DateOnly> unbalanced = [];
    private readonly List<DateOnly> tooLight = [];
    private int weeksBeforeTooLight;
    private readonly bool styled = runner.Style != ProgrammeStyle.Sinew;
    private DateOnly? unloaded;

    /// <summary>Looks at a finished week.</summary>
    public void Note(List<Draft> week, WeekBuilder builder)
    {
        foreach (var (demand, _, _) in Covers.Each(Coverage.Missing(week)))
        {
            var possible = false;
            foreach (var draft in week)
                possible |= draft.Items.Count > 0 && builder.IsPossible(draft, demand);
            var light = !week.Exists(d => d.Placed.Class is SessionClass.H or SessionClass.M);
            var list = !possible ? impossible : week.Exists(d => !d.Eased.IsEmpty) ? easedAway : light ? tooEasy : builder.IsBounded(week, demand) ? bounded : crowded;
            if (!list.TryGetValue(demand, out var dates))
                list[demand] = dates = [];
            dates.Add(week[0].Placed.Date);
        }

        if (!Coverage.IsBalanced(week) && !week.Exists(d => d.Placed.Deload || d.Placed.Phase is Phase.TP or Phase.TR))
            unbalanced.Add(week[0].Placed.Date);
        foreach (var draft in week)
        {
            if (draft.Lived is not null)
                continue;
            if (draft.Items.Count == 0 && draft.Eased.IsEmpty)
                dropped.Add(draft.Placed.Date);
            if (!styled && draft.Placed.Phase == Phase.MS && !draft.Placed.Deload && !permitted.OwnsHeavy(Phase.MS) && !permitted.HeavyBarred(draft.Placed.Date, draft.StrengthWeeks)
                && !permitted.HeavyPossible(Phase.MS, draft.Placed.Date, draft.StrengthWeeks))
            {
                tooLight.Add(draft.Placed.Date);
                weeksBeforeTooLight = draft.StrengthWeeks;
            }

            if (unloaded is null && draft.Placed.Phase is not (Phase.AA or Phase.TR) && !permitted.LightOnly(draft.Placed.Date) && !OwnsLoad())
                unloaded = draft.Placed.Date;
        }
    }

    /// <summary>The findings, in order of rule.</summary>
    public ImmutableArray<Finding> Findings()
    {
        var found = ImmutableArray.CreateBuilder<Finding>();
        if (styled)
            InAStyle(found);
        foreach (var (demand, dates) in impossible)
        {
            var (_, words, cause) = Covers.Each(demand).First();
            found.Add(new("P-36", Severity.Advice, "These weeks hold no " + Bare(words) + ": nothing your equipment and your cautions allow trains it; " + cause + ".", [.. dates]));
        }

        foreach (var (demand, dates) in easedAway)
        {
            var (_, words, _) = Covers.Each(demand).First();
            found.Add(new("P-36", Severity.Advice, "This week holds no " + Bare(words) + ": today's session was made easier.", [.. dates]));
        }

        foreach (var (demand, dates) in tooEasy)
        {
            var (_, words, _) = Covers.Each(demand).First();
            found.Add(new("P-36", Severity.Advice, "These weeks hold no " + Bare(words) + ": only light sessions are possible in them, without work that tires the legs.", [.. dates]));
        }

        foreach (var (demand, dates) in bounded)
        {
            var (_, words, _) = Covers.Each(demand).First();
            found.Add(new("P-36", Severity.Advice, "These weeks hold no " + Bare(words) + ": what trains it loads what hurts, which gets no more sets than it would have without the complaint.", [.. dates]));
        }

        foreach (var (demand, dates) in crowded)
        {
            var (_, words, _) = Covers.Each(demand).First();
            found.Add(new("P-36", Severity.Advice, "These weeks hold no " + Bare(words) + ": the minutes and the weekly sets leave no room for it. A few more minutes a session may make some.", [.. dates]));
        }

        if (unbalanced.Count > 0)
            found.Add(new("P-37", Severity.Advice, "The front of the thigh gets more sets than hamstrings and glutes in these weeks: what would balance it is not open to you now.", [.. unbalanced]));
        if (unloaded is { } first)
            found.Add(new("R-060", Severity.Advice, "From here on a load would help: your plan uses body weight alone. A pair of dumbbells, a kettlebell or a filled backpack is enough.", [first]));
        if (tooLight.Count > 0)
            found.Add(new("R-436", Severity.Advice, $"Nothing you own is heavy enough for the heavy work of this phase, so it stays moderate, on the hardest safe variants. {WorthGetting()}", [.. tooLight]));
        if (dropped.Count > 0)
            found.Add(new("P-44", Severity.Advice, "No general session on these days: no exercise is open to you then, by your equipment, your cautions and the weeks before.", [.. dropped]));
        return found.ToImmutable();
    }

    // The article's exercises stand as they are: what they leave out is told, not put in.
    private void InAStyle(ImmutableArray<Finding>.Builder found)
    {
        var missing = new SortedDictionary<Cover, SortedSet<DateOnly>>();
        foreach (var (demand, dates) in impossible.Concat(crowded).Concat(tooEasy).Concat(easedAway).Concat(bounded))
        {
            if (!missing.TryGetValue(demand, out var all))
                missing[demand] = all = [];
            all.UnionWith(dates);
        }

        if (missing.Count > 0)
            found.Add(new("P-36", Severity.Advice, $"These weeks hold no {Lacking(missing)}: the article's own exercises, as far as they are open to you, have none.", [.. missing.Values.SelectMany(d => d).Distinct().Order()]));
        if (unbalanced.Count > 0)
            found.Add(new("P-37", Severity.Advice, "The front of the thigh gets more sets than hamstrings and glutes in these weeks: so the article's exercises ask for it.", [.. unbalanced]));
        impossible.Clear();
        crowded.Clear();
        tooEasy.Clear();
        easedAway.Clear();
        bounded.Clear();
        unbalanced.Clear();
    }

    // What the most weeks lack first; how many, where it is not the same for all.
    private static string Lacking(SortedDictionary<Cover, SortedSet<DateOnly>> missing)
    {
        (string Words, int Weeks)[] each = [.. missing.Select(m => (Bare(Covers.Each(m.Key).First().Words), m.Value.Select(TrainingWeek.MondayOf).Distinct().Count())).OrderByDescending(m => m.Item2)];
        var alike = each[0].Weeks == each[^1].Weeks;
        string[] told = [.. each.Select(e => alike ? e.Words : $"{e.Words} ({Plural.Of(e.Weeks, "week")})")];
        return told is [var one] ? one : $"{string.Join(", no ", told[..^1])} and no {told[^1]}";
    }

    // The lightest pair of dumbbells with which one lift would be heavy in the last of these weeks: found by asking, pair by pair.
    private string WorthGetting()
    {
        var owned = runner.Equipment;
        for (var grams = LightestPair; grams <= HeaviestPair; grams += PairStep)
        {
            var load = new Load(grams);
            var with = owned with { Owned = owned.Owned.With(Implement.Dumbbell), Dumbbells = Merged(owned.Dumbbells, load), SingleDumbbells = Merged(owned.SingleDumbbells, load) };
            if (permitted.With(with).HeavyLift(tooLight[^1], weeksBeforeTooLight) is { } lift)
                return FormattableString.Invariant($"A pair of dumbbells of {grams / 1000.0:0.#} kg each is the lightest that would change that, by the {DoseReasons.Lower(lift.Name)}; so would a barbell or a leg press.");
        }

        return "Heavier dumbbells, a barbell or a leg press would change that.";
    }

    private static ImmutableArray<Load> Merged(ImmutableArray<Load> loads, Load load) => [.. loads.Append(load).Distinct().Order()];

    private bool OwnsLoad()
    {
        foreach (var thing in (ReadOnlySpan<Exercises.Implement>)[
            Exercises.Implement.Dumbbell, Exercises.Implement.Kettlebell, Exercises.Implement.Barbell, Exercises.Implement.Trapbar,
            Exercises.Implement.Backpack, Exercises.Implement.Cable, Exercises.Implement.MachineLegpress, Exercises.Implement.Band])
        {
            if (runner.Equipment.Owned.Has(thing))
                return true;
        }

        return false;
    }

    private static string Bare(string words) => words.StartsWith("a ", StringComparison.Ordinal) ? words[2..] : words;
}
