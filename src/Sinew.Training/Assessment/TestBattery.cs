using System.Collections.Immutable;
using Sinew.Training.Exercises;

namespace Sinew.Training.Assessment;

/// <summary>All tests, by id.</summary>
public sealed class TestBattery
{
    private static readonly Lazy<TestBattery> Embedded = new(() => new(AssessmentRows.Tests(CatalogueTable.Embedded)));

    private TestBattery(List<FitnessTest> tests)
    {
        tests.Sort((a, b) => (int)a.Id - (int)b.Id);
        Tests = [.. tests];
    }

    /// <summary>The battery this build was made with: every <see cref="TestId"/>. Read on first use.</summary>
    public static TestBattery Default => Embedded.Value;

    /// <summary>All tests in the order of <see cref="TestId"/>.</summary>
    public ImmutableArray<FitnessTest> Tests { get; }

    /// <summary>The test with this id: the compiler refuses a catalogue that lacks one.</summary>
    public FitnessTest this[TestId id] => Tests[(int)id];
}
