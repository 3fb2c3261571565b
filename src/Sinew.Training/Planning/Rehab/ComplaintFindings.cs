using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
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

    private static string Words(Condition complaint, Runner runner, Catalogue catalogue)
    {
        var words = ConditionWords.With(complaint);
        var name = char.ToUpperInvariant(words[0]) + words[1..];
        var noJumps = PlyoLevel.IsBarredBy(runner, complaint);
        Exercise[] left = [.. LeftOut(complaint, runner, catalogue).Where(e => !noJumps || e.Impact == 0)];
        var worse = complaint with { Irritable = true };
        var more = LeftOut(worse, runner, catalogue).Count() > LeftOut(complaint, runner, catalogue).Count()
            ? FormattableString.Invariant($" Above {Cautions.IrritableAbove(complaint.Id)} of 10, at rest or on the next morning it is irritable, and more is left out: report it then, and make the plan anew.")
            : "";
        if (left.Length == 0 && !noJumps)
        {
            return more.Length == 0 ? $"{name}: none of the exercises you could do is known to aggravate it, so nothing is left out for it. It has no load programme of its own here."
                : $"{name}: as it is, nothing is left out for it.{more} It has no load programme of its own here.";
        }

        string[] named = [.. left.Take(MostNamed).Select(e => e.Name)];
        var rest = left.Length > MostNamed ? $" and {Plural.Of(left.Length - MostNamed, "more exercise")}" : "";
        var names = (named.Length, noJumps) switch
        {
            (0, _) => "every jump and landing",
            (_, true) => $"{string.Join(", ", named)}{rest}, and every jump and landing",
            _ => string.Join(", ", named) + rest,
        };
        return $"{name}: left out is what is known to aggravate it: {names}.{more} It has no load programme of its own here.";
    }

    private static IEnumerable<Exercise> LeftOut(Condition complaint, Runner runner, Catalogue catalogue)
    {
        var codes = Cautions.Of(complaint);
        return catalogue.Exercises.Where(e => runner.Equipment.Allows(e)
                && (!e.Contraindicated.And(codes).IsEmpty || (complaint.Pain > PainfulTissue.TooMuch && PainfulTissue.Loads(e, complaint.Id))))
            .OrderBy(e => e.Level).ThenBy(e => e.Id, StringComparer.Ordinal);
    }
}
