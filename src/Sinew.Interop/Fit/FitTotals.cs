namespace Sinew.Interop.Fit;

/// <summary>A session or a lap, as its message tells it. Seconds and metres; null is not told.</summary>
internal sealed record FitTotals(
    long? Index, long? Start, long? End, double? Elapsed, double? Timer, double? Metres, double? AvgHr, double? Ascent, double? Moving,
    long? Sport, long? SubSport, string Name)
{
    /// <summary>Timer time, else elapsed time.</summary>
    public double? Seconds => Timer ?? Elapsed;

    public static FitTotals Session(in FitMessage m) => new(
        m.Integer(FitNumber.MessageIndex) & 0xFFF, m.Integer(2), Ending(m), Of(m, 7, 1000), Of(m, 8, 1000), Of(m, 9, 100),
        Of(m, 16, 1), Of(m, 22, 1), Of(m, 59, 1000), m.Integer(5), m.Integer(6), m.Text(110) ?? "");

    public static FitTotals Lap(in FitMessage m) => new(
        m.Integer(FitNumber.MessageIndex) & 0xFFF, m.Integer(2), Ending(m), Of(m, 7, 1000), Of(m, 8, 1000), Of(m, 9, 100),
        Of(m, 15, 1), Of(m, 21, 1), Of(m, 52, 1000), m.Integer(25), m.Integer(39), "");

    // All of these are unsigned by the profile; a file may still define them otherwise.
    private static double? Of(in FitMessage m, int field, double scale) =>
        m.Value(field) / scale is >= 0 and < uint.MaxValue and var value ? value : null;

    private static long? Ending(in FitMessage m) => m.Timestamp == FitMessage.NoTime ? null : m.Timestamp;
}
