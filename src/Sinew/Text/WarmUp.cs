using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Text;

/// <summary>The six minutes before the first set, which every session's time holds .</summary>
internal static class WarmUp
{
    private const int Minutes = 6;

    /// <summary>On the way to a heavy load; about four minutes with their rests.</summary>
    public const string Ramp = "8 × 40 %, 5 × 60 % and 3 × 75 %";

    /// <summary>One line: what to do in them, and how to come up to the load of a heavy lift.</summary>
    public static string Of(Session session)
    {
        var first = session.Exercises.FirstOrDefault(e => e.Slot == Slot.Main);
        if (session.Class == SessionClass.H && first is not null)
            return $"Warm-up, {Minutes} min: move briskly for two, then {Lower(first.Name)} {Ramp} of its load, a minute apart";
        var how = session switch
        {
            { Class: SessionClass.R } => "the same movement without load, slowly, within the pain rules",
            _ when !session.Exercises.Any(e => Catalogue.Default.TryFind(e.Exercise, out var known) && known.Position is not (Position.Seated or Position.Lying))
                => "seated or lying, move shoulders and back, one easy first set",
            { Placement: Placement.AfterRun } => "loosen hips and ankles, one easy first set",
            _ => "walk or cycle briskly, loosen hips and ankles, one easy first set",
        };
        return $"Warm-up, {Minutes} min: {how}";
    }

    private static string Lower(string name) => name.Length > 1 && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
