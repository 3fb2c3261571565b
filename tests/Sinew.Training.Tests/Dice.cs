namespace Sinew.Training.Tests;

/// <summary>Small deterministic random numbers (xorshift64*): the same seed gives the same cases on every platform.</summary>
internal sealed class Dice
{
    private ulong state;

    /// <summary>Starts from a seed; neighbouring seeds give unrelated sequences.</summary>
    public Dice(ulong seed)
    {
        // One step of splitmix64, so that small seeds do not start with mostly zero bits.
        var z = seed + 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        state = (z ^ (z >> 31)) | 1;
    }

    /// <summary>0 up to <paramref name="below"/>, exclusive.</summary>
    public int Next(int below)
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return (int)((state * 0x2545F4914F6CDD1DUL >> 33) % (ulong)below);
    }

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => least + Next(most - least + 1);

    /// <summary>True in so many of a hundred throws.</summary>
    public bool Chance(int percent) => Next(100) < percent;

    /// <summary>One of the items.</summary>
    public T Pick<T>(params ReadOnlySpan<T> items) => items[Next(items.Length)];

    /// <summary>Index by weight.</summary>
    public int Weighted(params ReadOnlySpan<int> weights)
    {
        var sum = 0;
        foreach (var weight in weights)
            sum += weight;
        var at = Next(sum);
        for (var i = 0; ; i++)
        {
            at -= weights[i];
            if (at < 0)
                return i;
        }
    }

    /// <summary>Any value of an enumeration.</summary>
    public T Any<T>()
        where T : struct, Enum
    {
        var all = Enum.GetValues<T>();
        return all[Next(all.Length)];
    }
}
