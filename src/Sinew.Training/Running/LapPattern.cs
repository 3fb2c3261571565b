using Sinew.Training.Calendar;

namespace Sinew.Training.Running;

/// <summary>
/// Reads repeats and tempo blocks from laps. A runner presses the lap key between fast and slow; automatic laps of even running differ
/// little. The shares are this project's own.
/// </summary>
internal static class LapPattern
{
    private const int FewestRepeats = 3;
    private const double FasterThanRest = 1.15;
    private const double BlockFaster = 1.08;
    private const double RepeatFrom = 15;
    private const double RepeatTo = 12 * 60;
    private const double BlockFrom = 12 * 60;
    private const double BlockTo = 80 * 60;

    /// <summary>Intervals, tempo, or null if the laps tell nothing.</summary>
    public static RunKind? Kind(RunActivity activity)
    {
        var laps = activity.Laps.Where(l => l is { Seconds: >= RepeatFrom, Metres: > 0 }).Select(l => (l.Seconds, Speed: l.Metres!.Value / l.Seconds)).ToArray();
        if (laps.Length < FewestRepeats || Array.Exists(laps, l => l.Speed > 12))
            return null;
        if (Repeats(laps))
            return RunKind.Intervals;
        return HasBlock(laps) ? RunKind.Tempo : null;
    }

    // At least three laps of like speed, each clearly faster than the laps on both sides of it.
    private static bool Repeats((double Seconds, double Speed)[] laps)
    {
        var fast = new List<double>();
        for (var i = 1; i < laps.Length; i++)
        {
            var next = i + 1 < laps.Length ? laps[i + 1].Speed : 0;
            if (laps[i].Seconds <= RepeatTo && laps[i].Speed >= FasterThanRest * Math.Max(laps[i - 1].Speed, next))
                fast.Add(laps[i].Speed);
        }

        return fast.Count >= FewestRepeats && fast.Min() >= 0.8 * fast.Max();
    }

    // One block of faster laps between a slower lap before it and one after it.
    private static bool HasBlock((double Seconds, double Speed)[] laps)
    {
        for (var from = 1; from < laps.Length - 1; from++)
        {
            var (seconds, metres, slowest) = (0.0, 0.0, double.MaxValue);
            for (var to = from; to < laps.Length - 1; to++)
            {
                seconds += laps[to].Seconds;
                metres += laps[to].Seconds * laps[to].Speed;
                slowest = Math.Min(slowest, laps[to].Speed);
                if (seconds > BlockTo)
                    break;
                if (seconds < BlockFrom)
                    continue;
                var rest = laps.Where((_, i) => i < from || i > to).ToArray();
                var around = rest.Max(l => l.Speed);
                if (slowest >= around && metres / seconds >= BlockFaster * rest.Sum(l => l.Seconds * l.Speed) / rest.Sum(l => l.Seconds))
                    return true;
            }
        }

        return false;
    }
}
