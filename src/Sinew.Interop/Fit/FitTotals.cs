namespace Sinew.Interop.Fit;

/// <summary>A session or a lap, as its message tells it. Seconds and metres; null is not told.</summary>
internal sealed record FitTotals(
    long? Index, long? Start, long? End, double? Elapsed, double? Timer, double? Metres, double? AvgHr, double? Ascent, double? Moving,
    long? Sport, long? SubSport, string Name)
{
    /// <summary>Timer time, else elapsed time.</summary>
    public double? Seconds => Timer ?? Elapsed;

    public static FitTotals Session(in FitMessage m) => new(
        m.Integer(FitNumber.MessageIndex) & 0xFFF, m.Integer(2), Ending(m), m.Value(7) / 1000, m.Value(8) / 1000, m.Value(9) / 100,
        m.Value(16), m.Value(22), m.Value(59) / 1000, m.Integer(5), m.Integer(6), m.Text(110) ?? "");

    public static FitTotals Lap(in FitMessage m) => new(
        m.Integer(FitNumber.MessageIndex) & 0xFFF, m.Integer(2), Ending(m), m.Value(7) / 1000, m.Value(8) / 1000, m.Value(9) / 100,
        m.Value(15), m.Value(21), m.Value(52) / 1000, m.Integer(25), m.Integer(39), "");

    private static long? Ending(in FitMessage m) => m.Timestamp == FitMessage.NoTime ? null : m.Timestamp;
}
