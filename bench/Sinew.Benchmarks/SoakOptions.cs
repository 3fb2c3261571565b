using System.Globalization;

namespace Sinew.Benchmarks;

/// <summary>How many cases, from which seed on.</summary>
/// <param name="Count">Cases.</param>
/// <param name="Seed">First seed; the others follow it.</param>
internal sealed record SoakOptions(int Count, ulong Seed)
{
    /// <summary>Reads <c>--count N</c> and <c>--seed S</c>; null if anything else is given.</summary>
    public static SoakOptions? Read(string[] options, int count)
    {
        var read = new SoakOptions(count, (ulong)Environment.TickCount64);
        for (var i = 0; i < options.Length; i += 2)
        {
            var value = i + 1 < options.Length ? options[i + 1] : "";
            if (options[i] == "--count" && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
                read = read with { Count = number };
            else if (options[i] == "--seed" && ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
                read = read with { Seed = seed };
            else
                return null;
        }

        return read;
    }
}
