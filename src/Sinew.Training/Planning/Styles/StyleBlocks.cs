using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>The blocks of a season in which an article's programme goes on; taper and recovery keep their reasons.</summary>
internal static class StyleBlocks
{
    /// <summary>The blocks with their reasons.</summary>
    public static ImmutableArray<Block> Of(ArticleStyle style, ImmutableArray<Block> blocks, List<Race> goals) =>
    [
        .. blocks.Select(b => b.Phase is Phase.TP or Phase.TR
            ? b
            : b with { Why = [StyleWords.Block(style, b, goals.Exists(g => g.Date >= b.From), BlockReasons.ToRace(goals, b.From))] }),
    ];
}
