using System.Collections.Immutable;

namespace Sinew.Interop.Fit;

/// <summary>One set of strength training, or the rest after it, as a watch recorded it. Its exercise is the watch's guess.</summary>
/// <param name="Order">Place among the sets of its file: the message's index if it has one, else its order of appearance.</param>
/// <param name="StartUtc">Start, or null.</param>
/// <param name="Seconds">Duration, or null.</param>
/// <param name="IsRest">True for rest, false for work, null if it does not say.</param>
/// <param name="Reps">Repetitions, or null.</param>
/// <param name="WeightKg">Weight; 0 is a weight of nothing, null is not known.</param>
/// <param name="Categories">Numbers of up to three guessed exercise categories, likeliest first; unknown (65534) left out.</param>
/// <param name="Subtypes">Numbers of the exercises within the categories, -1 where not known.</param>
/// <param name="WorkoutStep">Step of the workout it belongs to, or null.</param>
public sealed record FitSet(
    int Order, DateTime? StartUtc, double? Seconds, bool? IsRest, int? Reps, double? WeightKg,
    ImmutableArray<int> Categories, ImmutableArray<int> Subtypes, int? WorkoutStep)
{
    private const int UnknownCategory = 65534;

    internal static FitSet From(in FitMessage message, int order)
    {
        var (categories, subtypes) = Exercises(message);
        return new FitSet(
            (int?)message.Integer(10) ?? (int?)message.Integer(FitNumber.MessageIndex) ?? order,
            FitTime.Utc(message.Integer(6)),
            message.Value(0) / 1000,
            message.Integer(5) switch { 0 => true, 1 => false, _ => null },
            (int?)message.Integer(3),
            message.Value(4) / 16,
            categories, subtypes,
            (int?)message.Integer(11));
    }

    private static (ImmutableArray<int> Categories, ImmutableArray<int> Subtypes) Exercises(in FitMessage message)
    {
        var at = message.Definition.IndexOf(7);
        if (at < 0)
            return ([], []);
        var fields = message.Definition.Fields;
        var sub = message.Definition.IndexOf(8);
        var categories = ImmutableArray.CreateBuilder<int>();
        var subtypes = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < fields[at].Count; i++)
        {
            if (message.Integer(fields[at], i) is not { } category || category == UnknownCategory)
                continue;
            categories.Add((int)category);
            subtypes.Add(sub >= 0 && message.Integer(fields[sub], i) is { } subtype ? (int)subtype : -1);
        }

        return (categories.ToImmutable(), subtypes.ToImmutable());
    }
}
