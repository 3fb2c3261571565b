using System.Text;
using Sinew.Training.Running;

namespace Sinew.Interop.Tests;

/// <summary>Short ways to read in tests.</summary>
internal static class Reading
{
    public static readonly DateTime Morning = new(2026, 3, 14, 6, 30, 0, DateTimeKind.Utc);

    public static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public static ReadResult Read(byte[] bytes, ReadLimits? limits = null)
    {
        using var stream = new MemoryStream(bytes);
        return FileReader.Read(stream, new ReadContext("file", Berlin), limits);
    }

    public static ReadResult Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    /// <summary>The only activity of a file with nothing wrong.</summary>
    public static RunActivity Only(byte[] bytes)
    {
        var result = Read(bytes);
        Assert.Empty(result.Rejected);
        return Assert.Single(result.Activities);
    }

    public static RunActivity Only(string text) => Only(Encoding.UTF8.GetBytes(text));

    /// <summary>The only reason of a file without an activity.</summary>
    public static string Refused(byte[] bytes)
    {
        var result = Read(bytes);
        Assert.Empty(result.Activities);
        return Assert.Single(result.Rejected).Reason;
    }

    public static string Refused(string text) => Refused(Encoding.UTF8.GetBytes(text));
}
