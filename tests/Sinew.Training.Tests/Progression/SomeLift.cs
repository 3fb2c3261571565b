using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Progression;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Progression;

/// <summary>Lifts and logs of the progression tests: twice a week from a Monday on, three sets a time.</summary>
internal static class SomeLift
{
    public static readonly DateOnly Monday = new(2026, 11, 23);

    public static Exercise Of(string id) => Catalogue.Default[id];

    public static Load Kg(double kg) => Load.FromKg((decimal)kg);

    /// <summary>A home or gym with so many loads, the same for every implement.</summary>
    public static Equipment Owns(params double[] kg)
    {
        ImmutableArray<Load> loads = [.. kg.Select(Kg).Order()];
        var owned = Equipment.Everybody.With(Implement.Dumbbell).With(Implement.Kettlebell).With(Implement.Barbell).With(Implement.Rack)
            .With(Implement.Box).With(Implement.Bench).With(Implement.Band).With(Implement.MachineLegpress).With(Implement.Step);
        return new(owned, loads, loads, loads, loads) { KettlebellPairs = loads };
    }

    public static Equipment Plates(double from, double to, double step) =>
        Owns([.. Enumerable.Range(0, (int)((to - from) / step) + 1).Select(i => from + (i * step))]);

    public static Dose Dose(int sets = 3, int lo = 8, int hi = 12, int rir = 3) => new(sets, lo, hi, false, rir, null, null, 90);

    /// <summary>An exposure with one entry for each set: repetitions, reserve.</summary>
    public static Exposure Did(
        string id, int day, Load? load, Dose dose, (int Amount, int? Rir)[] sets, int pain = 0, bool formBroke = false, Phase phase = Phase.GS,
        bool deload = false, Rung rung = Rung.AsDosed, int? hi = null, string? tempo = null)
    {
        var exercise = Of(id);
        var time = exercise.Measure == Measure.Time;
        return new(Monday.AddDays(day), $"s{day:000}", phase, deload,
            new(dose.Sets, dose.Lo, hi ?? dose.Hi, dose.Rir, tempo is null ? exercise.Tempo : new(tempo), load, LoggedSide.Both, rung),
            [.. sets.Select(s => new LoggedSet(id, LoggedSide.Both, time ? null : s.Amount, time ? s.Amount : null, load, s.Rir, pain, formBroke))]);
    }

    public static (int Amount, int? Rir)[] Sets(int amount, int? rir, int count = 3) => [.. Enumerable.Repeat((amount, rir), count)];

    public static LiftFacts Facts(
        string id, Equipment equipment, Dose dose, int day, params Exposure[] exposures) => new(
        Of(id), dose, Phase.GS, Monday.AddDays(day), StrengthLevel.Intermediate, 70, equipment, [.. exposures], [],
        [.. Of(id).Progressions.Select(Of)], [.. Of(id).Regressions.Select(Of)]);
}
