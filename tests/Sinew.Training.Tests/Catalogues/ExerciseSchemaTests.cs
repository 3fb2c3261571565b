using System.Text.Json;
using Sinew.Training.Exercises;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Catalogues;

public class ExerciseSchemaTests
{
    private static readonly JsonElement Schema = ReadSchema();

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Repository.At("catalogue", "exercises")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_exercise_satisfies_the_schema(string file) =>
        Assert.Empty(JsonSchemaSubset.Problems(Schema, YamlAsJson.Read(Repository.At("catalogue", "exercises", file))));

    [Fact]
    public void The_example_for_coaches_satisfies_the_schema()
    {
        var page = File.ReadAllText(Repository.At("catalogue", "README.md"));
        var from = page.IndexOf("```yaml\n", StringComparison.Ordinal) + "```yaml\n".Length;
        var example = page[from..page.IndexOf("```", from, StringComparison.Ordinal)];

        Assert.Empty(JsonSchemaSubset.Problems(Schema, YamlAsJson.Parse(example)));
    }

    [Fact]
    public void The_schema_refuses_what_it_does_not_know()
    {
        using var wrong = JsonDocument.Parse("""{"id":"Back Squat","level":6,"cues":["Up"],"dose":{"MS":"4x3"},"colour":"red"}""");

        var problems = JsonSchemaSubset.Problems(Schema, wrong.RootElement);

        Assert.Contains(problems, p => p.StartsWith("$.id:", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.StartsWith("$.level:", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.StartsWith("$.cues[0]:", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.StartsWith("$.dose.MS:", StringComparison.Ordinal));
        Assert.Contains("$.colour: is unknown", problems);
        Assert.Contains("$: 'position' is missing", problems);
    }

    [Fact]
    public void The_schema_lists_exactly_the_engines_words()
    {
        Same<Movement>(Schema.GetProperty("$defs").GetProperty("movement"));
        Same<Pattern>(Property("pattern"));
        Same<Region>(Property("region"));
        Same<Muscle>(Property("muscles").GetProperty("items"));
        Same<Implement>(Property("equipment").GetProperty("items").GetProperty("items"));
        Same<Loading>(Property("loading"));
        Same<Measure>(Property("measure"));
        Same<Position>(Property("position"));
        Same<Caution>(Property("contraindicated").GetProperty("items"));
        foreach (var alternative in Schema.GetProperty("$defs").GetProperty("prerequisite").GetProperty("oneOf").EnumerateArray())
        {
            if (alternative.GetProperty("properties").TryGetProperty("test", out var test))
                Same<TestId>(test);
        }
    }

    private static JsonElement Property(string name) => Schema.GetProperty("properties").GetProperty(name);

    private static void Same<T>(JsonElement schema)
        where T : struct, Enum => Assert.Equal(Code<T>.All, schema.GetProperty("enum").EnumerateArray().Select(e => e.GetString()));

    private static JsonElement ReadSchema()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.At("catalogue", "schema", "exercise.schema.json")));
        return document.RootElement.Clone();
    }
}
