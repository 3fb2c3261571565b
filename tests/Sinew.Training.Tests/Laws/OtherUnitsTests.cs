using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Laws;

/// <summary>
/// P-45: a runner who sees pounds and miles gets the plan of one who sees kilograms and kilometres. The file holds kilograms and
/// kilometres, so what is tested is a journey there and back that keeps three digits after the point, about half a gram and a metre; ascent goes
/// by whole feet. Days,
/// exercises, sets and reserves stay; a load may differ by the step to the next one that is owned.
/// </summary>
public sealed class OtherUnitsTests(ITestOutputHelper output)
{
    private const decimal Pound = 0.45359237m;
    private const double Mile = 1.609344;
    private const double Foot = 0.3048;

    [Fact]
    public void Pounds_and_miles_give_the_same_plan() => Pairs.Hold(output, Abroad, TheSame);

    // Each was found by this law.
    [Theory]
    [InlineData(1009)] // kilometres a week exactly a tenth above the week before
    [InlineData(883000105)] // a race at the edge of its row of the taper table
    [InlineData(883000164)] // the same
    [InlineData(14637944)] // a load exactly at what a race leaves of it
    [InlineData(2387)] // two dumbbells exactly half of body mass
    public void Thresholds_that_a_rounding_once_crossed_stand(ulong seed) => Pairs.Hold(seed, Abroad, TheSame);

    private static (Runner Before, Runner After)? Abroad(Dice dice, Runner runner, DateOnly today)
    {
        var kit = runner.Equipment;
        return (runner, runner with
        {
            BodyMassKg = runner.BodyMassKg is { } kg ? (double)Back((decimal)kg) : null,
            Week = [.. runner.Week.Select(e => e with { Km = Back(e.Km) })],
            Runs = [.. runner.Runs.Select(r => r with { Km = Back(r.Km) })],
            Races = [.. runner.Races.Select(r => r with { Km = Back(r.Km)!.Value, AscentM = (int)Math.Round(Math.Round(r.AscentM / Foot) * Foot) })],
            Volume = [.. runner.Volume.Select(v => v with { Km = Back(v.Km)!.Value })],
            Tests = [.. runner.Tests.Select(t => t.Id == TestId.E1rm && t.Value is { } kg ? t with { Value = (double)Back((decimal)kg) } : t)],
            Equipment = new(kit.Owned, Back(kit.Dumbbells), Back(kit.SingleDumbbells), Back(kit.Kettlebells), Back(kit.Barbell)) { KettlebellPairs = Back(kit.KettlebellPairs) },
        });
    }

    private static decimal Back(decimal kg) => decimal.Round(kg / Pound, 3) * Pound;

    private static double? Back(double? km) => km is { } known ? Math.Round(known / Mile, 3) * Mile : null;

    private static ImmutableArray<Load> Back(ImmutableArray<Load> loads) => [.. loads.Select(l => Load.FromKg(Back(l.Kg)))];

    private static IEnumerable<string> TheSame(Pair pair)
    {
        if (pair.Changed.Sessions.Length != pair.Plan.Sessions.Length)
            yield return $"{pair.Plan.Sessions.Length} sessions became {pair.Changed.Sessions.Length}";
        foreach (var (was, now) in pair.Plan.Sessions.Zip(pair.Changed.Sessions))
        {
            if ((was.Date, was.Start, was.Class, was.Minutes) != (now.Date, now.Start, now.Class, now.Minutes))
                yield return $"{was.Id} {was.Date} {was.Class} {was.Minutes} became {now.Date} {now.Class} {now.Minutes}";
            if (!was.Exercises.Select(e => e.Exercise).SequenceEqual(now.Exercises.Select(e => e.Exercise)))
                yield return $"{was.Id}: {string.Join(", ", was.Exercises.Select(e => e.Exercise))} became {string.Join(", ", now.Exercises.Select(e => e.Exercise))}";
            foreach (var (one, other) in was.Exercises.Zip(now.Exercises))
            {
                if (!one.Sets.Select(Dose).SequenceEqual(other.Sets.Select(Dose)))
                    yield return $"{was.Id} {one.Exercise}: {one.Sets.Length} x {one.Sets[0].Hi} at {one.Sets[0].Rir}, {one.Sets[0].Percent1Rm} became {other.Sets.Length} x {other.Sets[0].Hi} at {other.Sets[0].Rir}, {other.Sets[0].Percent1Rm}";
                foreach (var (a, b) in one.Sets.Zip(other.Sets))
                {
                    if (Math.Abs(At(pair.Before, one, a) - At(pair.After, other, b)) > 1)
                        yield return $"{was.Id} {one.Exercise}: {a.Load} became {b.Load}";
                }
            }
        }
    }

    private static (int, int, int, int?, Side, int) Dose(SetPrescription s) => (s.Lo, s.Hi, s.Rir, s.Percent1Rm, s.Side, s.RestSeconds);

    // Place among the loads that are owned for it, 0 for none.
    private static int At(Runner runner, PrescribedExercise asked, SetPrescription set) =>
        set.Load is not { } load ? 0 : runner.Equipment.LoadsFor(Catalogue.Default[asked.Exercise]).Count(l => l <= load);
}
