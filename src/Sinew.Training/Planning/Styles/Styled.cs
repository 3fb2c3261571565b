using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>
/// What the article states about an exercise of a session, and the rules that made its dose another one. The dose itself stands in the
/// item; what differs is worked out when the session is written.
/// </summary>
/// <param name="Style">The style.</param>
/// <param name="Line">The line of the article.</param>
/// <param name="Sets">Sets it states, or null.</param>
/// <param name="Amount">Repetitions or seconds it states for an exercise of this measure, or null.</param>
internal sealed record Styled(ArticleStyle Style, StyleLine Line, Stated? Sets, Stated? Amount)
{
    /// <summary>Rule that put another exercise in its place, or null.</summary>
    public string? InPlace { get; init; }

    /// <summary>Rule that changed repetitions, seconds or rest, or null.</summary>
    public string? Reshaped { get; init; }

    /// <summary>Rule that took sets away, or null.</summary>
    public string? Cut { get; set; }

    /// <summary>Fewest sets that still are the article's; one where it names none.</summary>
    public int FewestSets => Sets?.Lo ?? 1;

    /// <summary>The rules by which this dose is not the article's; empty if it is.</summary>
    public IEnumerable<string> Departures(Work work, Measure measure)
    {
        if (InPlace is not null && Line.Stated)
            yield return InPlace;
        var otherRest = Line.RestSeconds is { } rest && InPlace is null && work.Rest != rest;
        if ((Amount is { } amount && Line.Measure == measure && (work.Lo < amount.Lo || work.Hi > amount.Hi)) || otherRest)
            yield return Reshaped ?? "P-27";
        if (Sets is { } sets && (work.Sets < sets.Lo || work.Sets > sets.Hi))
            yield return Cut ?? "R-222";
    }
}
