using System.Collections.Immutable;
using Sinew.Training.Exercises;

namespace Sinew.Training.Assessment;

/// <summary>All tests, by id.</summary>
public sealed class TestBattery
{
    private static readonly Lazy<TestBattery> Embedded = new(() => new(AssessmentRows.Tests(CatalogueTable.Embedded)));

    private readonly Dictionary<TestId, FitnessTest> byId;

    /// <summary>A battery of the given tests; ids must be distinct.</summary>
    public TestBattery(IEnumerable<FitnessTest> tests)
    {
        Tests = [.. tests.OrderBy(t => t.Id)];
        byId = Tests.ToDictionary(t => t.Id);
    }

    /// <summary>The battery this build was made with: every <see cref="TestId"/>. Read on first use.</summary>
    public static TestBattery Default => Embedded.Value;

    /// <summary>All tests in the order of <see cref="TestId"/>.</summary>
    public ImmutableArray<FitnessTest> Tests { get; }

    /// <summary>The test with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public FitnessTest this[TestId id] => byId[id];
}
