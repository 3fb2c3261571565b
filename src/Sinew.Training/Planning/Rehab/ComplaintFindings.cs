using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Progression;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>What to tell about complaints that have no load programme: what is left out for them, and the pain diary.</summary>
internal static class ComplaintFindings
{
    /// <summary>More names would be a list to skip.</summary>
    private const int MostNamed = 4;

    /// <summary>A line for each, whatever else is said about it; then R-601 where something hurts.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="catalogue">All exercises.</param>
    /// <param name="hasDiary">The diary is asked for already.</param>
    public static IEnumerable<Finding> Of(Runner runner, Catalogue catalogue, bool hasDiary)
    {
        foreach (var complaint in runner.Conditions.OrderBy(c => c.Id).ThenBy(c => c.Side).ThenBy(c => c.Pain))
        {
            if (complaint.Id != ConditionId.BsiSuspected && Modules.ProtocolOf(complaint.Id) is null)
                yield return new("R-605", Severity.Info, Words(complaint, runner, catalogue), []);
        }

        if (!hasDiary && runner.Conditions.Any(c => c.Pain > 0 && c.Id != ConditionId.BsiSuspected))
            yield return RehabFindings.Diary("each session");
    }

    /// <summary>R-603: no week counts on less pain, so what is held back stays so until less is reported; and how to report it.</summary>
    /// <param name="file">The runner as the file has them: what a log reports speaks for itself, and for two weeks.</param>
    public static IEnumerable<Finding> Lasting(Runner file)
    {
        Condition[] sore = [.. file.Conditions.Where(c => c.Id != ConditionId.BsiSuspected && c.Pain > PainResponse.Safe).OrderBy(c => c.Id).ThenBy(c => c.Side).ThenBy(c => c.Pain)];
        if (sore.Length == 0)
            yield break;
        var names = string.Join("; ", sore.Select(ConditionWords.With));
        yield return new("R-603", Severity.Info, $"No week of this plan counts on less pain than your file names: {names}. What is held back or kept lighter for it, and has no date here, stays so until you report less: write how it is now under \"pain\" in your runner file, or take the complaint out once it is gone, and plan again.", []);
    }

    private static string Words(Condition complaint, Runner runner, Catalogue catalogue)
    {
        var words = ConditionWords.With(complaint);
        var name = char.ToUpperInvariant(words[0]) + words[1..];
        var noJumps = PlyoLevel.IsBarredBy(runner, complaint);
        Exercise[] left = [.. LeftOut(complaint, runner, catalogue).Where(e => !noJumps || e.Impact == 0)];
        var worse = complaint with { Irritable = true };
        var more = LeftOut(worse, runner, catalogue).Count() > LeftOut(complaint, runner, catalogue).Count()
            ? FormattableString.Invariant($" Above {Cautions.IrritableAbove(complaint.Id)} of 10, at rest or on the next morning it is irritable, and more is left out: report it then, and plan again.")
            : "";
        if (left.Length == 0 && !noJumps && !TooPainful(complaint, runner, catalogue).Any())
        {
            return more.Length == 0 ? $"{name}: none of the exercises you could do is known to aggravate it, so nothing is left out for it. It has no load programme of its own here."
                : $"{name}: as it is, nothing is left out for it.{more} It has no load programme of its own here.";
        }

        Exercise[] strong = [.. TooPainful(complaint, runner, catalogue).Where(e => !left.Contains(e) && (!noJumps || e.Impact == 0))];
        var weeks = strong.Length == 0 ? "" : $" For two weeks {Named(strong)} {(strong.Length == 1 ? "is" : "are")} left out too, while it hurts that much.";
        if (left.Length == 0 && !noJumps)
            return $"{name}: left out for two weeks is what loads it: {Named(strong)}.{more} It has no load programme of its own here.";
        var names = (left.Length, noJumps) switch
        {
            (0, _) => "every jump and landing",
            (_, true) => $"{Named(left)}, and every jump and landing",
            _ => Named(left),
        };
        return $"{name}: left out is what is known to aggravate it: {names}.{weeks}{more} It has no load programme of its own here.";

        static string Named(Exercise[] all) => string.Join(", ", all.Take(MostNamed).Select(static e => e.Name)) + (all.Length > MostNamed ? $" and {Plural.Of(all.Length - MostNamed, "more exercise")}" : "");
    }

    private static IEnumerable<Exercise> LeftOut(Condition complaint, Runner runner, Catalogue catalogue)
    {
        var codes = Cautions.Of(complaint);
        return Sorted(catalogue.Exercises.Where(e => runner.Equipment.Allows(e) && !e.Contraindicated.And(codes).IsEmpty));
    }

    // R-603: above 5 of 10 what loads it, for two weeks.
    private static IEnumerable<Exercise> TooPainful(Condition complaint, Runner runner, Catalogue catalogue)
    {
        var alone = runner with { Conditions = [complaint] };
        return Sorted(catalogue.Exercises.Where(e => runner.Equipment.Allows(e) && PainfulTissue.IsLoaded(alone, e, false)));
    }

    private static IEnumerable<Exercise> Sorted(IEnumerable<Exercise> exercises) => exercises.OrderBy(static e => e.Level).ThenBy(static e => e.Id, StringComparer.Ordinal);
}
