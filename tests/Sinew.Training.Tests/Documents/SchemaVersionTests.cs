using System.Text.Json;
using Sinew.Training.Documents;

namespace Sinew.Training.Tests.Documents;

/// <summary>The upgrade mechanism, on a made-up format with two older versions: the published ones have none yet.</summary>
public class SchemaVersionTests
{
    private static readonly SchemaVersion Shoes = new(
        "test.shoes", 3,
        [
            new(1, o =>
            {
                o["size"] = o["eu"]?.DeepClone();
                o.Remove("eu");
            }),
            new(2, o => o["laces"] = true),
        ]);

    [Theory]
    [InlineData("""{"schema":"test.shoes/1","eu":42}""")]
    [InlineData("""{"schema":"test.shoes/2","size":42}""")]
    [InlineData("""{"schema":"test.shoes/3","size":42,"laces":true}""")]
    public void An_older_document_takes_every_step_up_to_today(string document)
    {
        var (current, problem) = Shoes.Accept(JsonElement.Parse(document), "$");

        Assert.Null(problem);
        var read = current!.Value;
        Assert.Equal(
            ("test.shoes/3", 42, true),
            (read.GetProperty("schema").GetString(), read.GetProperty("size").GetInt32(), read.GetProperty("laces").GetBoolean()));
    }

    [Theory]
    [InlineData("test.shoes/4", "this program reads test.shoes/3")]
    [InlineData("test.shoes/0", "test.shoes/3")]
    [InlineData("test.shoes/-1", "test.shoes/3")]
    [InlineData("test.shoes/", "test.shoes/3")]
    [InlineData("test.boots/3", "test.shoes/3")]
    [InlineData("test.shoes/99999999999", "test.shoes/3")]
    public void Other_documents_are_refused(string schema, string allowed)
    {
        var (current, problem) = Shoes.Accept(JsonElement.Parse($$"""{"schema":"{{schema}}"}"""), "$.at");
        Assert.Null(current);
        Assert.Equal($"$.at.schema: \"{schema}\"; allowed: {allowed}", problem?.ToString());
    }

    [Fact]
    public void A_name_that_stands_twice_stops_an_upgrade()
    {
        var (current, problem) = Shoes.Accept(JsonElement.Parse("""{"schema":"test.shoes/1","x":{"a":1,"a":2}}"""), "$");
        Assert.Null(current);
        Assert.Equal("$: a name that stands twice; allowed: each name once", problem?.ToString());
    }
}
