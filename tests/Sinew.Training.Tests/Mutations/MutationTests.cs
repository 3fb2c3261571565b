using System.Globalization;
using System.Text;
using Sinew.Training.Exercises;
using Sinew.Training.Rules;

namespace Sinew.Training.Tests.Mutations;

/// <summary>
/// For every floor that a plan can break: at least twenty plans, each sound but for one thing, and each refused with that floor named.
/// Where the thing necessarily breaks another floor as well the table says so.
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
        ("P-22", LoadMutants.Jumping), ("P-23", LoadMutants.MoreSets), ("P-24", LoadMutants.LoadAndSets), ("P-25", TroubleMutants.MoreAfterTrouble), ("P-26", LoadMutants.AsIfNothingHappened),
        ("P-27", LoadMutants.NothingInReserve), ("P-28", LoadMutants.NoDeload), ("P-29", LoadMutants.TooHard), ("P-30", LoadMutants.Jumps),
        ("P-31", LoadMutants.NotOwned), ("P-33", LoadMutants.Seasons), ("P-34", LoadMutants.UltraSets), ("P-38", LoadMutants.OneSide),
        ("P-40", WordMutants.Promising), ("P-41", WordMutants.Unexplained), ("P-43", PeopleMutants.TrainingOnPain), ("P-45", LoadMutants.CannotBeLoaded),
        ("R-620", RehabMutants.TooClose),
    ];

    public static TheoryData<string> Floors => [.. All.Select(f => f.Floor)];

    private static readonly Dictionary<string, Lazy<(string What, string[] Broken)[]>> Results = All.ToDictionary(
        f => f.Floor, f => new Lazy<(string, string[])[]>(() => [.. f.Mutants().Select(m => (m.What, Broken(m)))]), StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Floors))]
    public void A_plan_that_breaks_the_floor_is_refused(string floor)
    {
        var results = Results[floor].Value;
        var missed = results.Where(r => !r.Broken.Contains(floor, StringComparer.Ordinal)).Select(r => $"{r.What} (found: {string.Join(' ', r.Broken)})");
        Assert.Equal("", string.Join("\n", missed));
        Assert.InRange(results.Select(r => r.What).Distinct(StringComparer.Ordinal).Count(), Least, int.MaxValue);
    }

    [Fact]
    public void After_trouble_the_same_again_is_sound_and_without_trouble_a_step_is()
    {
        var fridays = TroubleMutants.Fridays(static s => s with { Pain = 4, FormBroke = true }).ToArray();
        Assert.NotEmpty(fridays);
        Assert.All(fridays, f => Assert.Empty(Broken(new("", f.Made))));
        Assert.All(TroubleMutants.Fridays(null), f => Assert.Empty(Broken(new("", f.Made.Session(f.Session, s => s.Exercise("leg_curl_machine", e => e.Kg(32)))))));
    }

    [Fact]
    public void The_table_of_mutations()
    {
        var table = new StringBuilder("\n| floor | mutations | refused | by it alone | also broken |\n|---|---|---|---|---|\n");
        foreach (var (floor, _) in All)
        {
            var found = Results[floor].Value.Select(r => r.Broken).ToArray();
            var refused = found.Count(f => f.Contains(floor, StringComparer.Ordinal));
            var alone = found.Count(f => f.Length == 1 && string.Equals(f[0], floor, StringComparison.Ordinal));
            var also = found.SelectMany(f => f).Where(f => !string.Equals(f, floor, StringComparison.Ordinal))
                .GroupBy(f => f, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} ({g.Count()})");
            table.Append(CultureInfo.InvariantCulture, $"| {floor} | {found.Length} | {refused} | {alone} | {string.Join(", ", also)} |\n");
            Assert.Equal(found.Length, refused);

            // An olympic lift without a coach always breaks P-29 too: coached technique is its prerequisite.
            if (!string.Equals(floor, "P-09", StringComparison.Ordinal))
                Assert.InRange(alone, Least, int.MaxValue);
        }

        output.WriteLine(table.ToString());
    }

    private static string[] Broken(Mutant mutant) =>
        [.. Check.Run(mutant.Case.Plan, mutant.Case.Runner, Catalogue.Default, null, mutant.Case.Performed).Floors.Select(v => v.Rule).Distinct(StringComparer.Ordinal)];
}
