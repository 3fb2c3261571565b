namespace Sinew.Interop.Tests.Generated;

/// <summary>A small random generator that gives the same numbers everywhere (SplitMix64).</summary>
public sealed class Seeded(ulong seed)
{
    private ulong state = seed;

    /// <summary>From 0 inclusive to 1 exclusive.</summary>
    public double Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>From a lower bound inclusive to an upper one exclusive.</summary>
    public double Between(double from, double to) => from + (Next() * (to - from));

    /// <summary>A whole number from 0 inclusive to a bound exclusive.</summary>
    public int Below(int bound) => (int)(Next() * bound);

    /// <summary>True with a probability.</summary>
    public bool Chance(double share) => Next() < share;

    /// <summary>About normal, mean 0, standard deviation 1, never beyond 6.</summary>
    public double Normal()
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++)
            sum += Next();
        return sum;
    }

    /// <summary>A shuffled copy.</summary>
    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var list = items.ToList();
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }

        return list;
    }
}
