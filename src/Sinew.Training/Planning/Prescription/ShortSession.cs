using System.Collections.Immutable;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>The version of a session for a bad day: what matters most in ten to fifteen minutes .</summary>
internal static class ShortSession
{
    private const int LeastSeconds = 4 * 60;
    private const int MostSeconds = 9 * 60;
    private const int MostExercises = 4;

    /// <summary>Makes it from the written exercises, which stand in the draft's order of importance.</summary>
    public static ShortVersion Of(List<Item> items, PrescribedExercise[] written)
    {
        Span<int> sets = stackalloc int[items.Count];
        var seconds = 0;
        var count = 0;
        // First one set of each, the most important first; then further sets; jumps only if nothing else is left.
        for (var pass = 0; pass < 2 && seconds < LeastSeconds; pass++)
        {
            for (var i = 0; i < items.Count && count < MostExercises; i++)
            {
                if (sets[i] > 0 || (pass == 0) == (items[i].Role is Role.Power))
                    continue;
                if (Add(items, sets, i, ref seconds))
                    count++;
            }
        }

        for (var more = true; more && seconds < LeastSeconds;)
        {
            more = false;
            for (var i = 0; i < items.Count && seconds < LeastSeconds; i++)
                more |= sets[i] > 0 && sets[i] < items[i].Work.Sets && Add(items, sets, i, ref seconds);
        }

        if (count == 0)
        {
            sets[0] = 1;
            seconds = items[0].Work.SecondsPerSet(items[0].Exercise.Measure);
        }

        var exercises = ImmutableArray.CreateBuilder<PrescribedExercise>(count);
        for (var slot = Slot.Warmup; slot <= Slot.Rehab; slot++)
        {
            for (var i = 0; i < items.Count; i++)
            {
                if (sets[i] > 0 && items[i].Slot == slot)
                    exercises.Add(written[i] with { Sets = ImmutableArray.Create(written[i].Sets, 0, items[i].Extra > 0 ? 2 * sets[i] : sets[i]) });
            }
        }

        return new(Draft.WarmUpMinutes + ((seconds + 59) / 60), exercises.ToImmutable());
    }

    private static bool Add(List<Item> items, Span<int> sets, int i, ref int seconds)
    {
        var one = items[i].Work.SecondsPerSet(items[i].Exercise.Measure);
        if (seconds + one > MostSeconds)
            return false;
        seconds += one;
        sets[i]++;
        return true;
    }
}
