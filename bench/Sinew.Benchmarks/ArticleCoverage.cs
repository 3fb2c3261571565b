using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Tests.Laws;

namespace Sinew.Benchmarks;

/// <summary>
/// One article's scheme as it states it, at the sessions and minutes that it names; where it leaves the minutes open they are chosen here.
/// </summary>
/// <param name="Style">Which.</param>
/// <param name="PerWeek">Sessions a week as the packing beside it has them, within what the article names; three at most where they are longer than 20 minutes (P-19).</param>
/// <param name="Minutes">Minutes of a session.</param>
/// <param name="MinutesAreOpen">The article names no minutes.</param>
/// <param name="Size">How the time is given.</param>
internal sealed record ArticleCoverage(ProgrammeStyle Style, int PerWeek, int Minutes, bool MinutesAreOpen, SessionStyle Size)
{
    /// <summary>The six articles.</summary>
    public static readonly ArticleCoverage[] All =
    [
        new(ProgrammeStyle.AsicsBasics, 2, 30, false, SessionStyle.Standard), new(ProgrammeStyle.GorewearTen, 2, 45, true, SessionStyle.Standard),
        new(ProgrammeStyle.GorewearShort, 3, 20, true, SessionStyle.Mini), new(ProgrammeStyle.TwentyMinutes, 3, 20, false, SessionStyle.Mini),
        new(ProgrammeStyle.MovementsOfRunning, 4, 15, false, SessionStyle.Mini), new(ProgrammeStyle.RunnersOnTrack, 2, 45, true, SessionStyle.Standard),
    ];

    private ArticleStyle Article => ArticleStyle.Of(Style)!;

    /// <summary>Share of R-223's movements that the exercises stated by the article train.</summary>
    public double Stated => (double)StyleCoverage.Of(Article).Covered.Length / StyleCoverage.Count;

    /// <summary>Its id and share, as a cell of the table of packings.</summary>
    public string Cell => FormattableString.Invariant($"{Article.Id} {100 * Stated:0} %");

    /// <summary>Sessions and minutes as the table of packings has them.</summary>
    public bool Is(int perWeek, int minutes) => PerWeek == perWeek && Minutes == minutes;

    /// <summary>A row: the article alone, a plan in its style, and Sinew's own plan with the same time.</summary>
    /// <param name="weeks">Weeks of the reference runner with this style, sessions, minutes and size.</param>
    public string Row(Func<ProgrammeStyle, int, int, SessionStyle, List<HashSet<string>>> weeks)
    {
        var missing = StyleCoverage.Of(Article).Missing;
        var (styled, own) = (Median(weeks(Style, PerWeek, Minutes, Size)), Median(weeks(ProgrammeStyle.Sinew, PerWeek, Minutes, Size)));
        return FormattableString.Invariant(
            $"| {Article.Id} | {PerWeek} x {Minutes} min{(MinutesAreOpen ? " (minutes open)" : "")} | {100 * Stated:0} % | {(missing.IsEmpty ? "nothing" : string.Join(", ", missing))} | {styled} | {own} |");
    }

    private static string Median(List<HashSet<string>> weeks)
    {
        var counts = weeks.Select(w => w.Count).Order().ToList();
        return counts.Count == 0 ? "no such week" : FormattableString.Invariant($"{100.0 * counts[counts.Count / 2] / WeekCoverage.Wanted.Length:0} %");
    }
}
