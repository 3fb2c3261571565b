using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Tests.Rules;

namespace Sinew.Training.Tests.Mutations;

/// <summary>Rehab as the vocabulary does not allow it.</summary>
internal static class RehabMutants
{
    public static IEnumerable<Mutant> TooClose()
    {
        var made = HandMadePlans.Get("achilles");
        foreach (var session in made.On(DayOfWeek.Wednesday, 2, 11).Where(s => !s.Deload))
            yield return new($"week {made.Week(session)}: rehab of Wednesday hours too early", made.Session(session, s => s.At("12:00")));
        foreach (var session in made.On(DayOfWeek.Friday, 2, 11).Where(s => !s.Deload))
            yield return new($"week {made.Week(session)}: rehab of Friday on Thursday morning", made.Session(session, s => s.At(DayOfWeek.Thursday, "08:00")));
        foreach (var session in made.On(DayOfWeek.Tuesday, 3, 11).Where(s => !s.Deload))
        {
            yield return new($"week {made.Week(session)}: heavy raises at the end of Tuesday's session", made.Session(session, s =>
                s.Last(new Ex("calf_raise_double", 1, Rir: 1, Hi: 12, Slot: Slot.Rehab))));
        }
    }
}
