using System.Text.Json;
using Sinew.Training.Calendar;
using Sinew.Training.Documents;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Running;
using Sinew.Training.Sessions;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Documents;

public class SchemaTests
{
    [Theory]
    [InlineData("runner")]
    [InlineData("plan")]
    [InlineData("log")]
    [InlineData("history")]
    public void Examples_fit_their_schemas_and_schemas_say_what_they_mean(string name)
    {
        Assert.Empty(Formats.SchemaProblems(name, Formats.Utf8(Formats.Example(name))));

        var schema = Formats.Schema(name);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.GetProperty("$schema").GetString());
        Assert.Equal($"sinew.{name}/1", schema.GetProperty("properties").GetProperty("schema").GetProperty("const").GetString());
        var silent = new List<string>();
        FindSilent(schema, "$", silent);
        Assert.Empty(silent);
    }

    [Fact]
    public void Every_document_shown_in_the_readme_reads_without_problem_or_warning()
    {
        var shown = Formats.Readme().Split("```json\n").Skip(1).Select(part => part.Split("```")[0]).ToArray();
        Assert.Equal(4, shown.Length);
        foreach (var document in shown)
        {
            var lines = document switch
            {
                _ when document.Contains("sinew.runner/1", StringComparison.Ordinal) => Lines(RunnerDocument.Read(Formats.Utf8(document), Formats.Today)),
                _ when document.Contains("sinew.log/1", StringComparison.Ordinal) => Lines(LogDocument.Read(Formats.Utf8(document), new(2026, 12, 7))),
                _ => Lines(PlanDocument.Read(Formats.Utf8($$"""{"schema":"sinew.plan/1","today":"2026-11-23","sessions":[{{document}}]}"""))),
            };
            Assert.Empty(lines);
        }

        static IEnumerable<string> Lines<T>(DocumentResult<T> result)
            where T : class => [.. result.Problems.Select(p => p.ToString()), .. result.Warnings];
    }

    /// <summary>Enumerations of the schemas against those of the code.</summary>
    public static TheoryData<string, string, string[]> Vocabularies => new()
    {
        { "runner", "properties.sex", All<Sex>() },
        { "runner", "properties.experience.properties.strength", All<StrengthLevel>() },
        { "runner", "properties.event", [.. RaceEvents.All] },
        { "runner", "properties.goals.items", All<Goal>() },
        { "runner", "properties.style", [.. All<ProgrammeStyle>().Select(n => n.Replace('_', '-'))] },
        { "runner", "properties.policies.properties.lastPhase", All<LastPhase>() },
        { "runner", "properties.policies.properties.hardDays", All<HardDays>() },
        { "runner", "properties.policies.properties.liftFirst", All<LiftFirst>() },
        { "runner", "$defs.kind", All<RunKind>() },
        { "runner", "$defs.race.properties.event", [.. RaceEvents.All.Skip(1)] },
        { "runner", "$defs.race.properties.priority", Enum.GetNames<RacePriority>() },
        { "runner", "$defs.availability.properties.style", All<SessionStyle>() },
        { "runner", "$defs.condition.properties.id", All<ConditionId>() },
        { "runner", "$defs.condition.properties.side", All<BodySide>() },
        { "runner", "$defs.condition.properties.site", All<BoneSite>() },
        { "runner", "$defs.screening.properties.redFlags.items", All<RedFlag>() },
        { "runner", "$defs.test.properties.id", All<TestId>() },
        { "plan", "properties.level", All<StrengthLevel>() },
        { "plan", "$defs.phase", Enum.GetNames<Phase>() },
        { "plan", "$defs.need.properties.movement", All<Movement>() },
        { "plan", "$defs.need.properties.kind", All<NeedKind>() },
        { "plan", "$defs.run.properties.kind", [.. All<RunKind>().Where(k => k != "rest")] },
        { "plan", "$defs.run.properties.source", All<RunSource>() },
        { "plan", "$defs.session.properties.class", Enum.GetNames<SessionClass>() },
        { "plan", "$defs.session.properties.format", All<SessionFormat>() },
        { "plan", "$defs.session.properties.placement", All<Placement>() },
        { "plan", "$defs.exercise.properties.slot", All<Sinew.Training.Programmes.Slot>() },
        { "plan", "$defs.set.properties.side", All<Side>() },
        { "plan", "$defs.finding.properties.severity", All<Severity>() },
        { "plan", "$defs.change.properties.kind", All<ChangeKind>() },
        { "log", "$defs.session.properties.status", All<SessionStatus>() },
        { "log", "$defs.set.properties.side", All<LoggedSide>() },
        { "history", "$defs.activity.properties.sport", All<Sport>() },
        { "history", "$defs.activity.properties.kind", All<RunKind>() },
        { "history", "$defs.entry.properties.kind", All<RunKind>() },
    };

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Names_in_the_schemas_are_those_of_the_code(string format, string path, string[] names)
    {
        var at = path.Split('.').Aggregate(Formats.Schema(format), (schema, name) => schema.GetProperty(name));
        var listed = at.GetProperty("enum").EnumerateArray().Where(n => n.ValueKind != JsonValueKind.Null).Select(n => n.GetString()!);
        Assert.Equal(names, listed);
    }

    /// <summary>A schema, a value that fits, one that does not: the checker itself.</summary>
    [Theory]
    [InlineData("""{"type":["integer","null"]}""", "7.0", "7.5")]
    [InlineData("""{"type":"object","required":["a"]}""", """{"a":null}""", "{}")]
    [InlineData("""{"enum":["a",null]}""", "null", "\"b\"")]
    [InlineData("""{"const":1}""", "1.0", "true")]
    [InlineData("""{"properties":{"a":{"minimum":1}},"additionalProperties":false}""", """{"a":1}""", """{"b":1}""")]
    [InlineData("""{"properties":{"a":{"minimum":1}},"additionalProperties":{"type":"string"}}""", """{"b":"x"}""", """{"a":0}""")]
    [InlineData("""{"prefixItems":[{"type":"string"}],"items":{"type":"number"}}""", """["a",1,2]""", """["a","b"]""")]
    [InlineData("""{"minItems":1,"maxItems":2,"uniqueItems":true}""", "[1,2]", "[1,1.0]")]
    [InlineData("""{"pattern":"^a$"}""", "\"a\"", "\"a\\n\"")]
    [InlineData("""{"minLength":1,"maxLength":1}""", "\"🏃\"", "\"\"")]
    [InlineData("""{"exclusiveMinimum":0,"maximum":5}""", "5", "0")]
    [InlineData("""{"format":"date"}""", "\"2028-02-29\"", "\"2027-02-29\"")]
    [InlineData("""{"$ref":"#/$defs/x","$defs":{"x":{"const":3}}}""", "3", "4")]
    [InlineData("""{"oneOf":[{"minimum":1},{"maximum":1}]}""", "2", "1")]
    [InlineData("""{"anyOf":[{"type":"null"},{"minimum":1,"type":"number"}]}""", "null", "0")]
    [InlineData("""{"allOf":[{"minimum":1},{"maximum":1}]}""", "1", "2")]
    [InlineData("""{"not":{"type":"null"}}""", "0", "null")]
    [InlineData("""{"if":{"minimum":5},"then":{"maximum":6},"else":{"maximum":1}}""", "6", "3")]
    [InlineData("""{"maxProperties":0}""", "{}", """{"a":1}""")]
    [InlineData("true", "1", null)]
    [InlineData("false", null, "1")]
    public void The_schema_checker_tells_right_from_wrong(string schema, string? right, string? wrong)
    {
        if (right is not null)
            Assert.Empty(JsonSchemaSubset.Problems(JsonElement.Parse(schema), JsonElement.Parse(right)));
        if (wrong is not null)
            Assert.NotEmpty(JsonSchemaSubset.Problems(JsonElement.Parse(schema), JsonElement.Parse(wrong)));
    }

    [Fact]
    public void The_schema_checker_passes_over_no_keyword() =>
        Assert.Throws<NotSupportedException>(() => JsonSchemaSubset.Problems(JsonElement.Parse("""{"dependentRequired":{}}"""), JsonElement.Parse("{}")));

    /// <summary>Properties that neither describe themselves nor refer to something that does.</summary>
    private static void FindSilent(JsonElement schema, string path, List<string> silent)
    {
        if (schema.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in schema.EnumerateArray())
                FindSilent(item, path, silent);
        }

        if (schema.ValueKind != JsonValueKind.Object)
            return;
        foreach (var part in schema.EnumerateObject())
        {
            if (part.Name is "properties" or "$defs")
            {
                foreach (var property in part.Value.EnumerateObject())
                {
                    if (!property.Value.TryGetProperty("description", out _) && !property.Value.TryGetProperty("$ref", out _))
                        silent.Add($"{path}.{property.Name}");
                    FindSilent(property.Value, $"{path}.{property.Name}", silent);
                }
            }
            else if (part.Name is not ("anyOf" or "oneOf"))
            {
                FindSilent(part.Value, path, silent);
            }
        }
    }

    private static string[] All<T>()
        where T : struct, Enum => [.. Code<T>.All];
}
