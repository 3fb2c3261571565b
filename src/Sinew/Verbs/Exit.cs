namespace Sinew.Verbs;

/// <summary>Exit codes of the program (stable).</summary>
internal static class Exit
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The answer is no: broken floors, or stop and refer.</summary>
    public const int No = 1;

    /// <summary>Bad input or usage; nothing was written.</summary>
    public const int Bad = 2;

    /// <summary>A bug.</summary>
    public const int Bug = 70;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Stopped = 130;
}

/// <summary>Bad input or usage: every line goes to stderr, the exit code is <see cref="Exit.Bad"/>.</summary>
internal sealed class BadInputException(IEnumerable<string> lines) : Exception("Bad input")
{
    public BadInputException(string line)
        : this([line])
    {
    }

    public IReadOnlyList<string> Lines { get; } = [.. lines];
}
