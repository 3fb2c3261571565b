using System.Globalization;
using System.Text;
using Sinew.Training.Exercises;
using Sinew.Training.Rules;

namespace Sinew.Training.Tests.Mutations;

/// <summary>
/// For every floor that a plan can break: at least twenty plans, each sound but for one thing, and each refused with that floor named. Where
/// the thing necessarily breaks another floor as well the table says so.
/// </summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int Least = 20;

    private static readonly (string Floor, Func<IEnumerable<Mutant>> Mutants)[] All =
    [
        ("P-01", PeopleMutants.Uncleared), ("P-02", PeopleMutants.Contraindicated), ("P-03", PeopleMutants.UnsafeAlternatives),
        ("P-04", PeopleMutants.TooMuchForTheYoung), ("P-05", PeopleMutants.RunningOnBoneStress), ("P-06", PeopleMutants.TooMuchAroundBirth),
        ("P-07", PeopleMutants.TooMuchForOldBones), ("P-08", PeopleMutants.HeavyOnLowEnergy), ("P-09", PeopleMutants.OlympicLiftsAlone),
        ("P-10", PlacementMutants.LongRunDays), ("P-11", PlacementMutants.HeavyBeforeRuns), ("P-12", PlacementMutants.ModerateBeforeRuns),
        ("P-13", PlacementMutants.Races), ("P-14", PlacementMutants.HeavyTooClose), ("P-15", PlacementMutants.AfterLongRuns),
        ("P-16", PlacementMutants.KeyRunDays), ("P-17", PlacementMutants.NoFreeDay), ("P-18", PlacementMutants.HardDaysInARow),
        ("P-19", PlacementMutants.TooManySessions), ("P-20", PlacementMutants.RunsTouched), ("P-21", PlacementMutants.NoTime),
        ("P-22", LoadMutants.Jumping), ("P-23", LoadMutants.MoreSets), ("P-24", LoadMutants.LoadAndSets), ("P-26", LoadMutants.AsIfNothingHappened),
        ("P-27", LoadMutants.NothingInReserve), ("P-28", LoadMutants.NoDeload), ("P-29", LoadMutants.TooHard), ("P-30", LoadMutants.Jumps),
        ("P-31", LoadMutants.NotOwned), ("P-33", LoadMutants.Seasons), ("P-34", LoadMutants.UltraSets), ("P-38", LoadMutants.OneSide),
        ("P-40", WordMutants.Promising), ("P-41", WordMutants.Unexplained), ("P-43", PeopleMutants.TrainingOnPain), ("P-45", LoadMutants.CannotBeLoaded),
    ];

    public static TheoryData<string> Floors => [.. All.Select(f => f.Floor)];

    [Theory]
    [MemberData(nameof(Floors))]
    public void A_plan_that_breaks_the_floor_is_refused(string floor)
    {
        var missed = new List<string>();
        var count = 0;
        foreach (var mutant in All.Single(f => string.Equals(f.Floor, floor, StringComparison.Ordinal)).Mutants())
        {
            count++;
            if (!Broken(mutant).Contains(floor, StringComparer.Ordinal))
                missed.Add($"{mutant.What} (found: {string.Join(" ", Broken(mutant))})");
        }

        Assert.True(missed.Count == 0, $"{floor} let through:\n{string.Join("\n", missed)}");
        Assert.InRange(count, Least, int.MaxValue);
    }

    [Fact]
    public void The_table_of_mutations()
    {
        var table = new StringBuilder("| floor | mutations | refused | by it alone | also broken |\n|---|---|---|---|---|\n");
        foreach (var (floor, mutants) in All)
        {
            var found = mutants().Select(Broken).ToArray();
            var refused = found.Count(f => f.Contains(floor, StringComparer.Ordinal));
            var alone = found.Count(f => f.Length == 1 && string.Equals(f[0], floor, StringComparison.Ordinal));
            var also = found.SelectMany(f => f).Where(f => !string.Equals(f, floor, StringComparison.Ordinal)).GroupBy(f => f, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} ({g.Count()})");
            table.Append(CultureInfo.InvariantCulture, $"| {floor} | {found.Length} | {refused} | {alone} | {string.Join(", ", also)} |\n");
            Assert.Equal(found.Length, refused);
        }

        output.WriteLine(table.ToString());
    }

    private static string[] Broken(Mutant mutant) =>
        [.. Check.Run(mutant.Case.Plan, mutant.Case.Runner, Catalogue.Default).Floors.Select(v => v.Rule).Distinct(StringComparer.Ordinal)];
}
