using System.Text.Json;

namespace Sinew.Training.Tests;

public class JsonSchemaSubsetTests
{
    [Theory]
    [InlineData("""{"type":"string"}""", "\"a\"")]
    [InlineData("""{"type":["string","null"]}""", "null")]
    [InlineData("""{"type":"integer","minimum":1,"maximum":5}""", "5")]
    [InlineData("""{"type":"integer"}""", "2.0")]
    [InlineData("""{"type":"number","exclusiveMinimum":0}""", "0.5")]
    [InlineData("""{"enum":["a",1]}""", "1")]
    [InlineData("""{"type":"object","required":["a"],"properties":{"a":{"type":"string"}},"additionalProperties":false}""", """{"a":"x"}""")]
    [InlineData("""{"type":"object","additionalProperties":{"type":"integer"}}""", """{"a":1,"b":2}""")]
    [InlineData("""{"type":"array","items":{"type":"integer"},"minItems":1,"uniqueItems":true}""", "[1,2]")]
    [InlineData("""{"pattern":"^a+$"}""", "\"aa\"")]
    [InlineData("""{"$ref":"#/$defs/a","$defs":{"a":{"type":"null"}}}""", "null")]
    [InlineData("""{"oneOf":[{"type":"integer"},{"type":"string"}]}""", "1")]
    public void What_fits_has_no_problems(string schema, string value) => Assert.Empty(Problems(schema, value));

    [Theory]
    [InlineData("""{"type":"string"}""", "1", "$: is 1, not string")]
    [InlineData("""{"type":"integer"}""", "1.5", "$: is 1.5, not integer")]
    [InlineData("""{"minimum":1}""", "0", "$: 0 breaks minimum 1")]
    [InlineData("""{"maximum":1}""", "2", "$: 2 breaks maximum 1")]
    [InlineData("""{"exclusiveMinimum":0}""", "0", "$: 0 breaks exclusiveMinimum 0")]
    [InlineData("""{"exclusiveMaximum":1}""", "1", "$: 1 breaks exclusiveMaximum 1")]
    [InlineData("""{"enum":["a","b"]}""", "\"c\"", "$: is \"c\"; allowed: a, b")]
    [InlineData("""{"const":true}""", "false", "$: is false, not true")]
    [InlineData("""{"required":["a"]}""", "{}", "$: 'a' is missing")]
    [InlineData("""{"properties":{"a":{"type":"string"}}}""", """{"a":{}}""", "$.a: is an object, not string")]
    [InlineData("""{"additionalProperties":false}""", """{"a":1}""", "$.a: is unknown")]
    [InlineData("""{"additionalProperties":{"type":"string"}}""", """{"a":1}""", "$.a: is 1, not string")]
    [InlineData("""{"items":{"type":"string"}}""", "[\"a\",[]]", "$[1]: is a list, not string")]
    [InlineData("""{"minItems":1}""", "[]", "$: has 0 items, needs 1")]
    [InlineData("""{"maxItems":1}""", "[1,2]", "$: has 2 items, at most 1 are allowed")]
    [InlineData("""{"uniqueItems":true}""", "[1,1]", "$: an item stands there twice")]
    [InlineData("""{"pattern":"^a+$"}""", "\"b\"", "$: 'b' does not match ^a+$")]
    [InlineData("""{"minLength":2}""", "\"b\"", "$: 'b' is shorter than 2")]
    [InlineData("""{"$ref":"#/$defs/a","$defs":{"a":{"type":"null"}}}""", "1", "$: is 1, not null")]
    [InlineData("""{"oneOf":[{"type":"integer"},{"type":"number"}]}""", "1", "$: fits 2 of the alternatives, not exactly one")]
    [InlineData("""{"anyOf":[{"type":"integer"},{"type":"null"}]}""", "\"a\"", "$: fits none of the alternatives")]
    public void What_does_not_fit_says_where_and_why(string schema, string value, string problem) =>
        Assert.Equal([problem], Problems(schema, value));

    [Fact]
    public void A_keyword_that_would_go_unchecked_throws() =>
        Assert.Throws<NotSupportedException>(() => Problems("""{"dependentRequired":{}}""", "{}"));

    private static IReadOnlyList<string> Problems(string schema, string value)
    {
        using var s = JsonDocument.Parse(schema);
        using var v = JsonDocument.Parse(value);
        return JsonSchemaSubset.Problems(s.RootElement, v.RootElement);
    }
}
