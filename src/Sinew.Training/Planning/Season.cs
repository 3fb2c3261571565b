using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>One Monday–Sunday week of the season (the first from today).</summary>
/// <param name="Index">0 for the week of today.</param>
/// <param name="From">First day: Monday, or today.</param>
/// <param name="To">Sunday.</param>
/// <param name="Phase">Phase of its first day. A race before Sunday ends the taper inside the week: see <see cref="Season.PhaseOn"/>.</param>
/// <param name="Deload">A deload week .</param>
/// <param name="Km">Planned running kilometres of the whole week.</param>
/// <param name="StrengthWeeks">Weeks of strength completed or planned before this one, by log and plan.</param>
public sealed record SeasonWeek(int Index, DateOnly From, DateOnly To, Phase Phase, bool Deload, double Km, int StrengthWeeks)
{
    /// <summary>Why it is a deload before its time, or null.</summary>
    public Reason? Early { get; init; }
}

/// <summary>The season: blocks without gaps and their weeks.</summary>
/// <param name="Blocks">Blocks by date.</param>
/// <param name="Weeks">Weeks by date.</param>
/// <param name="ShortHorizon">True if the next A race is too close to gain anything .</param>
/// <param name="Ultra">True if the next A race is an ultra (R-434, P-34).</param>
/// <param name="Findings">What to tell about the season.</param>
public sealed record Season(
    ImmutableArray<Block> Blocks, ImmutableArray<SeasonWeek> Weeks, bool ShortHorizon, bool Ultra, ImmutableArray<Finding> Findings)
{
    /// <summary>
    /// Weeks of the first span. A season is decided span by span, each beside those before it and without a look at those after: so it may grow
    /// without another word on what stands in it already. One span unless a season goes on past the end it once had.
    /// </summary>
    internal int FirstSpan { get; init; } = int.MaxValue;

    /// <summary>Weeks that are told; what is decided beyond them only fills the last span.</summary>
    internal int Told { get; init; } = int.MaxValue;

    /// <summary>The week after the span of a week.</summary>
    internal int SpanEnd(int week) => Math.Min(Weeks.Length, EndOfSpan(week, FirstSpan));

    /// <summary>The week after the span of a week, however long the season is.</summary>
    /// <param name="week">Index of the week.</param>
    /// <param name="first">Weeks of the first span; those after it are as long as a cycle without a race .</param>
    internal static int EndOfSpan(int week, int first) =>
        week < first ? first : first + ((((week - first) / Periodise.WeeksWithoutRace) + 1) * Periodise.WeeksWithoutRace);

    /// <summary>Index of a date's block; the last one's after the end, −1 without blocks.</summary>
    public int BlockAt(DateOnly date)
    {
        var block = 0;
        while (block < Blocks.Length - 1 && date > Blocks[block].To)
            block++;
        return Blocks.IsEmpty ? -1 : block;
    }

    /// <summary>Phase of a date; the last block's after the end.</summary>
    public Phase PhaseOn(DateOnly date) => Blocks[BlockAt(date)].Phase;
}
