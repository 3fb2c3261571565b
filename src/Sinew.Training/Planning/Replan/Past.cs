using System.Collections.Immutable;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>The promised sessions that lie behind, untouched.</summary>
internal static class Past
{
    /// <summary>By start. A session that is done already keeps its content; its day is the one on which it was done if it was promised for later.</summary>
    public static ImmutableArray<Session> Of(Course course)
    {
        var done = course.Performed.Done.DistinctBy(s => s.Id, StringComparer.Ordinal).ToDictionary(s => s.Id, s => s.Date, StringComparer.Ordinal);
        return
        [
            .. (course.Promised?.Sessions ?? []).Where(s => s.Date < course.Today || done.ContainsKey(s.Id))
                .Select(s => s.Date > course.Today ? s with { Date = done[s.Id] } : s).OrderBy(s => s.StartsAt).ThenBy(s => s.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The promised blocks as far as they lie behind, while nothing is planned: the season goes on from them when it may.</summary>
    public static ImmutableArray<Block> Blocks(Course course)
    {
        var yesterday = course.Today.AddDays(-1);
        return course.Start == course.Today ? [] : [.. course.Promised!.Blocks.Where(b => b.From <= yesterday).Select(b => b.To > yesterday ? b with { To = yesterday } : b)];
    }
}
