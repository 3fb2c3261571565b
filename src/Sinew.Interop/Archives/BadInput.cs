namespace Sinew.Interop.Archives;

/// <summary>Tells what the input did wrong from what the program did.</summary>
internal static class BadInput
{
    /// <summary>An exception that bad input or a bad disk explains.</summary>
    public static bool Is(Exception e) => e is IOException or InvalidDataException or UnauthorizedAccessException
        or NotSupportedException or ArgumentException;

    /// <summary>The reason in plain words.</summary>
    public static string Plain(Exception e) => e switch
    {
        AllowanceException => e.Message,
        UnauthorizedAccessException => "no permission to read it",
        InvalidDataException or NotSupportedException or EndOfStreamException or ArgumentException => "damaged, or packed in a way not known here",
        _ => "could not be read",
    };
}
