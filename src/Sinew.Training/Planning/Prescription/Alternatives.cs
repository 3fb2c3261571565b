using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Sinew.Training.Exercises;

namespace Sinew.Training.Planning;

/// <summary>What may stand in for an exercise now: as safe and as possible as itself (P-03), and for the same movement.</summary>
internal sealed class Alternatives(Permitted permitted, Choice choice, Experience experience)
{
    private const int Most = 3;

    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<Catalogue, int[][]> Related = [];

    private readonly int[][] related = Related.GetValue(permitted.Catalogue, static c => Relate(c));

    /// <summary>Up to three ids, the nearest first.</summary>
    public ImmutableArray<string> Of(Item item, List<Item> session, in Wish wish)
    {
        var exercises = permitted.Catalogue.Exercises;
        var own = item.Exercise;
        Span<int> found = stackalloc int[Most];
        var count = 0;
        foreach (var i in related[item.Index])
        {
            var other = exercises[i];
            if (!wish.Allowed[i] || other.Impact > own.Impact || (other.IsLowerWork && !own.IsLowerWork) || !choice.Suits(i, wish))
                continue;
            // Anything that makes sore at first would need its introduction.
            if (other.SorenessRisk == 3 && experience.Exposures(i) < Experience.IntroExposures)
                continue;
            // Nobody swaps in by himself what waits for a coach's eye (P-29).
            if (Holds(session, i) || (experience.Exposures(i) == 0 && permitted.LeftToTheCoach(other).Any()))
                continue;
            found[count++] = i;
            if (count == Most)
                break;
        }

        var ids = new string[count];
        for (var i = 0; i < count; i++)
            ids[i] = exercises[found[i]].Id;
        return ImmutableCollectionsMarshal.AsImmutableArray(ids);
    }

    private static bool Holds(List<Item> session, int exercise)
    {
        foreach (var item in session)
        {
            if (item.Index == exercise)
                return true;
        }

        return false;
    }

    private static int[][] Relate(Catalogue catalogue)
    {
        var exercises = catalogue.Exercises;
        var all = new int[exercises.Length][];
        for (var i = 0; i < exercises.Length; i++)
        {
            var own = exercises[i];
            var near = new List<(int Index, int Distance)>();
            for (var j = 0; j < exercises.Length; j++)
            {
                var other = exercises[j];
                if (i == j || other.Pattern == Pattern.Olympic || (other.Pattern == Pattern.HamstringLength && own.Pattern != other.Pattern))
                    continue;
                var ladder = own.Progressions.Contains(other.Id, StringComparer.Ordinal) || own.Regressions.Contains(other.Id, StringComparer.Ordinal);
                var shape = own.Pattern == other.Pattern && (own.Region == other.Region || (IsLegs(own) && IsLegs(other)));
                if (!Trains(other, own) || (!ladder && !shape && !(IsLegs(own) && IsLegs(other)) && (own.Primary != other.Primary || own.Region != other.Region)))
                    continue;
                var distance = (ladder ? 0 : 4) + (shape ? 0 : 4) + (own.Primary == other.Primary ? 0 : 2) + (2 * Math.Abs(own.Level - other.Level));
                near.Add((j, distance));
            }

            all[i] = [.. near.OrderBy(n => n.Distance).ThenBy(n => n.Index).Select(n => n.Index)];
        }

        return all;
    }

    // Squats, lunges and steps.
    private static bool IsLegs(Exercise exercise) =>
        exercise.Region is Region.Lower or Region.Full && (exercise.Pattern == Pattern.Lunge || (Covers.Of(exercise) & Cover.KneeExtension) != Cover.None);

    // What the week has the exercise for must not be lost: a landing, the legs of a squat, a lunge or a step; else its main movement, and a pull.
    private static bool Trains(Exercise other, Exercise own)
    {
        if (own.Primary == Movement.Plyometric)
            return other.Primary == Movement.Plyometric;
        if (IsLegs(own))
            return IsLegs(other);
        var kept = (Covers.Of(own with { Secondary = default }) & ~Cover.Stabilisation) | (Covers.Of(own) & Cover.Pull);
        return (kept & ~Covers.Of(other)) == Cover.None;
    }
}
