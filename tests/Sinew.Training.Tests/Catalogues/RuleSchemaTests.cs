using System.Text.Json;
using Sinew.Training.Assessment;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Catalogues;

public class RuleSchemaTests
{
    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string> { { "sources", "sources.yaml" } };
            foreach (var (schema, folder) in new[] { ("rules", "rules"), ("test", "tests"), ("protocol", "protocols"), ("style", "styles") })
            {
                foreach (var file in Directory.EnumerateFiles(Repository.At("catalogue", folder)).Order(StringComparer.Ordinal))
                    files.Add(schema, $"{folder}/{Path.GetFileName(file)}");
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_satisfies_its_schema(string schema, string file) =>
        Assert.Empty(JsonSchemaSubset.Problems(Schema(schema), YamlAsJson.Read(Repository.At("catalogue", file))));

    [Fact]
    public void Schemas_refuse_what_they_do_not_know()
    {
        using var wrong = JsonDocument.Parse("""[{"id":"R-1","title":"T","statement":"No stop","grade":"D","colour":"red"}]""");
        var problems = JsonSchemaSubset.Problems(Schema("rules"), wrong.RootElement);
        Assert.Contains(problems, p => p.StartsWith("$[0].id:", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.StartsWith("$[0].statement:", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.StartsWith("$[0].grade:", StringComparison.Ordinal));
        Assert.Contains("$[0].colour: is unknown", problems);
        Assert.Contains("$[0]: 'source' is missing", problems);
    }

    [Fact]
    public void Schemas_list_exactly_the_engines_words()
    {
        var test = Schema("test").GetProperty("properties");
        Same<TestId>(test.GetProperty("id"));
        Same<Movement>(test.GetProperty("movements").GetProperty("items"));
        Same<Implement>(test.GetProperty("equipment").GetProperty("items"));
        Same<ConditionId>(test.GetProperty("injuries").GetProperty("items"));
        Same<TestBar>(test.GetProperty("not_when").GetProperty("items"));
        var protocol = Schema("protocol").GetProperty("properties");
        Same<ConditionId>(protocol.GetProperty("conditions").GetProperty("items"));
        Same<Movement>(protocol.GetProperty("movements").GetProperty("items"));
    }

    private static void Same<T>(JsonElement schema)
        where T : struct, Enum => Assert.Equal(Code<T>.All, schema.GetProperty("enum").EnumerateArray().Select(e => e.GetString()));

    private static JsonElement Schema(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.At("catalogue", "schema", name + ".schema.json")));
        return document.RootElement.Clone();
    }
}
