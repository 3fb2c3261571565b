using System.Globalization;
using Sinew.Training.Units;

namespace Sinew.Training.Progression;

/// <summary>Slower tempos of; the first number is the way down, the second the pause .</summary>
internal static class Tempos
{
    /// <summary>Seconds added to the way down where the next load is too far .</summary>
    private const int SlowerBy = 2;

    /// <summary>Longest way down in seconds .</summary>
    private const int SlowestDown = 4;

    /// <summary>The way down of bodyweight work in seconds, and the pause on the rung after it .</summary>
    private const int SlowDown = 3;
    private const int ShortPause = 1;
    private const int LongPause = 2;

    /// <summary>R-506: two seconds more on the way down, four at most; null if the tempo has no numbers or is as slow already.</summary>
    public static Tempo? Slower(Tempo tempo) =>
        Parts(tempo) is { } p && p.Down < SlowestDown ? Write(Math.Min(SlowestDown, p.Down + SlowerBy), p.Pause, p.Up) : null;

    /// <summary>R-551: 3-1-1, or null if the tempo has no numbers or is as slow already.</summary>
    public static Tempo? Controlled(Tempo tempo) =>
        Parts(tempo) is { } p && p.Down < SlowDown ? Write(SlowDown, Math.Max(p.Pause, ShortPause), p.Up) : null;

    /// <summary>R-551: with a pause of two seconds, or null likewise.</summary>
    public static Tempo? Paused(Tempo tempo) =>
        Parts(tempo) is { } p && p.Pause < LongPause ? Write(Math.Max(p.Down, SlowDown), LongPause, p.Up) : null;

    /// <summary>The rung that a tempo stands for beside the exercise's own.</summary>
    public static Rung RungOf(Tempo tempo, Tempo own)
    {
        if (Parts(tempo) is not { } now || Parts(own) is not { } before)
            return Rung.AsDosed;
        return now.Pause >= LongPause && now.Pause > before.Pause ? Rung.Paused : now.Down > before.Down ? Rung.Slow : Rung.AsDosed;
    }

    private static Tempo Write(int down, int pause, string rest) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{down}-{pause}-{rest}"));

    private static (int Down, int Pause, string Up)? Parts(Tempo tempo)
    {
        var parts = (tempo.Text ?? "").Split('-', 3);
        return parts.Length == 3 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var down)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var pause) ? (down, pause, parts[2]) : null;
    }
}
