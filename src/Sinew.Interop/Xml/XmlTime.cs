using System.Globalization;

namespace Sinew.Interop.Xml;

/// <summary>A moment as XML writes it.</summary>
/// <param name="Utc">Moment.</param>
/// <param name="Offset">Offset that was written, if it is not zero: then the file knows the local time.</param>
internal readonly record struct XmlTime(DateTime Utc, TimeSpan? Offset)
{
    /// <summary>Reads a date and time of day such as <c>2024-05-10T17:32:04.5+02:00</c>. Without a zone it is UTC, as GPX and TCX ask.</summary>
    public static XmlTime? Parse(ReadOnlySpan<char> text)
    {
        // Anything shorter or otherwise begun would be completed with today's date.
        if (text.Length < 16 || !char.IsAsciiDigit(text[0]) || text[4] != '-')
            return null;
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            return null;
        return new XmlTime(time.UtcDateTime, time.Offset == TimeSpan.Zero ? null : time.Offset);
    }
}
