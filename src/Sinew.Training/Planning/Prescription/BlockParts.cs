using Sinew.Training.Calendar;

namespace Sinew.Training.Planning;

/// <summary>
/// exercises rotate every 4 to 8 weeks. A longer block of building falls into parts of that length; each chooses its exercises anew, with
/// the main lifts of the part before. A part never begins in a deload, which keeps its exercises, and best right after one.
/// </summary>
internal sealed class BlockParts
{
    /// <summary>R-434 and case 4: an ultra's step-downs come after eight weeks, counted from 0.</summary>
    public const int DescentFrom = 8;

    private const int Shortest = 4;
    private const int Longest = 8;

    private readonly int[] parts;
    private int joins = -1;

    /// <summary>Divides a season's blocks.</summary>
    public BlockParts(Season season)
    {
        parts = new int[season.Weeks.Length];
        for (int from = 0, to; from < parts.Length; from = to)
        {
            to = from + 1;
            while (to < parts.Length && Same(season, from, to))
                to++;
            if (season.Weeks[from].Phase is not (Phase.GS or Phase.MS or Phase.PW))
                continue;
            var end = Math.Min(to, season.SpanEnd(from));
            Divide(season, from, end);
            for (int next; end < to; end = next)
                GoOn(season, from, end, next = Math.Min(to, season.SpanEnd(end)));
        }
    }

    /// <summary>The part that begins with this week only lets step-downs join: all else stays.</summary>
    public bool IsJoin(int week) => joins >= 0 && week >= joins && Of(week) == Of(joins) && week - joins < Longest;

    /// <summary>Part of a week's block, from 0.</summary>
    public int Of(int week) => parts.Length == 0 ? 0 : parts[Math.Clamp(week, 0, parts.Length - 1)];

    private static bool Same(Season season, int one, int other) => season.Weeks[one].Phase == season.Weeks[other].Phase
        && season.BlockAt(season.Weeks[one].To) == season.BlockAt(season.Weeks[other].To);

    private void Divide(Season season, int from, int to)
    {
        var count = (to - from + Longest - 1) / Longest;
        for (int part = 1, begin = from; part < count; part++)
        {
            begin = Turn(season, begin, from + ((to - from) * part / count), to - (Shortest * (count - part)));
            for (var week = begin; week < to; week++)
                parts[week] = part;
        }

        // The step-downs of an ultra join once they may, in whatever block that is.
        if (!season.Ultra || from >= DescentFrom || to <= DescentFrom)
            return;
        var join = DescentFrom;
        while (join < to && season.Weeks[join].Deload)
            join++;
        for (var week = join; week < to; week++)
            parts[week]++;
        joins = join < to ? join : -1;
    }

    // A block that reaches into the next span: its last part goes on there until it is long enough.
    private void GoOn(Season season, int from, int edge, int to)
    {
        var begin = edge;
        while (begin > from && parts[begin - 1] == parts[edge - 1])
            begin--;
        for (var week = edge; week < to; week++)
            parts[week] = parts[edge - 1];
        var (whole, first) = (to - begin, begin);
        var count = (whole + Longest - 1) / Longest;
        for (var part = 1; part < count; part++)
        {
            begin = Turn(season, begin, Math.Max(edge, first + (whole * part / count)), to - (Shortest * (count - part)), edge);
            for (var week = begin; week < to; week++)
                parts[week] = parts[begin - 1] + 1;
        }
    }

    // The first week of the next part: near its even share, 4 to 8 weeks after the last turn, right after a deload if there is one.
    private static int Turn(Season season, int begin, int even, int latest, int earliest = 0)
    {
        var (best, worth) = (even, int.MinValue);
        for (var week = Math.Max(earliest, begin + Shortest); week <= Math.Min(begin + Longest, latest); week++)
        {
            if (season.Weeks[week].Deload)
                continue;
            var now = (season.Weeks[week - 1].Deload ? 3 : 0) - Math.Abs(week - even);
            if (now > worth)
                (best, worth) = (week, now);
        }

        return best;
    }
}
