using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sinew.Training.Tests;

/// <summary>
/// The part of JSON Schema (draft 2020-12) that the project's schemas use. A keyword it does not know is an exception, never passed over.
/// </summary>
public static class JsonSchemaSubset
{
    private static readonly HashSet<string> Annotations =
        ["$schema", "$id", "$defs", "$comment", "title", "description", "default", "examples", "then", "else"];

    private static readonly ConcurrentDictionary<string, Regex> Patterns = new(StringComparer.Ordinal);

    /// <summary>What is wrong with the value, one line each as <c>$.path: text</c>; empty if it fits.</summary>
    public static IReadOnlyList<string> Problems(JsonElement schema, JsonElement value) =>
        Problems(schema, value, file => throw new NotSupportedException($"$ref to another file: {file}"));

    /// <summary>The same, where <paramref name="resolve"/> finds schemas that are referred to by file name.</summary>
    public static IReadOnlyList<string> Problems(JsonElement schema, JsonElement value, Func<string, JsonElement> resolve)
    {
        var problems = new List<string>();
        new Check(schema, resolve).Apply(schema, value, "$", problems);
        return problems;
    }

    private sealed class Check(JsonElement root, Func<string, JsonElement> resolve)
    {
        public void Apply(JsonElement schema, JsonElement value, string path, List<string> problems)
        {
            if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
            {
                if (schema.ValueKind == JsonValueKind.False)
                    problems.Add($"{path}: nothing is allowed here");
                return;
            }

            foreach (var keyword in schema.EnumerateObject())
            {
                if (!Annotations.Contains(keyword.Name))
                    Keyword(schema, keyword.Name, keyword.Value, value, path, problems);
            }
        }

        private void Keyword(JsonElement schema, string keyword, JsonElement rule, JsonElement value, string path, List<string> problems)
        {
            switch (keyword)
            {
                case "$ref":
                    Ref(rule.GetString()!, value, path, problems);
                    break;
                case "type":
                    Require(Names(rule).Any(t => IsType(value, t)), $"is {Short(value)}, not {string.Join(" or ", Names(rule))}");
                    break;
                case "enum":
                    Require(
                        rule.EnumerateArray().Any(e => JsonElement.DeepEquals(e, value)),
                        $"is {Short(value)}; allowed: {string.Join(", ", rule.EnumerateArray())}");
                    break;
                case "const":
                    Require(JsonElement.DeepEquals(rule, value), $"is {Short(value)}, not {rule.GetRawText()}");
                    break;
                case "anyOf":
                    Require(rule.EnumerateArray().Any(s => Fits(s, value, path)), "fits none of the alternatives");
                    break;
                case "oneOf":
                    var fitting = rule.EnumerateArray().Count(s => Fits(s, value, path));
                    Require(fitting == 1, $"fits {fitting} of the alternatives, not exactly one");
                    break;
                case "allOf":
                    foreach (var part in rule.EnumerateArray())
                        Apply(part, value, path, problems);
                    break;
                case "not":
                    Require(!Fits(rule, value, path), "fits what it must not");
                    break;
                case "if":
                    if (schema.TryGetProperty(Fits(rule, value, path) ? "then" : "else", out var branch))
                        Apply(branch, value, path, problems);
                    break;
                default:
                    if (value.ValueKind == JsonValueKind.Object && ObjectKeyword(schema, keyword, rule, value, path, problems))
                        return;
                    if (value.ValueKind == JsonValueKind.Array && ArrayKeyword(schema, keyword, rule, value, path, problems))
                        return;
                    Require(ScalarKeyword(keyword, rule, value), Complaint(keyword, rule, value));
                    break;
            }

            void Require(bool holds, string what)
            {
                if (!holds)
                    problems.Add($"{path}: {what}");
            }
        }

        private bool ObjectKeyword(JsonElement schema, string keyword, JsonElement rule, JsonElement value, string path, List<string> problems)
        {
            switch (keyword)
            {
                case "required":
                    foreach (var name in rule.EnumerateArray().Where(n => !value.TryGetProperty(n.GetString()!, out _)))
                        problems.Add($"{path}: '{name}' is missing");
                    return true;
                case "properties":
                    foreach (var property in rule.EnumerateObject())
                    {
                        if (value.TryGetProperty(property.Name, out var field))
                            Apply(property.Value, field, $"{path}.{property.Name}", problems);
                    }

                    return true;
                case "additionalProperties":
                    var known = schema.TryGetProperty("properties", out var all) ? all.EnumerateObject().Select(p => p.Name).ToHashSet() : [];
                    if (schema.TryGetProperty("patternProperties", out _))
                        throw new NotSupportedException("additionalProperties beside patternProperties");
                    foreach (var property in value.EnumerateObject().Where(p => !known.Contains(p.Name)))
                    {
                        if (rule.ValueKind == JsonValueKind.False)
                            problems.Add($"{path}.{property.Name}: is unknown");
                        else
                            Apply(rule, property.Value, $"{path}.{property.Name}", problems);
                    }

                    return true;
                case "propertyNames":
                    foreach (var property in value.EnumerateObject())
                        Apply(rule, JsonSerializer.SerializeToElement(property.Name), $"{path}.{property.Name}", problems);
                    return true;
                case "minProperties" or "maxProperties":
                    var count = value.EnumerateObject().Count();
                    if (keyword == "minProperties" ? count < rule.GetInt32() : count > rule.GetInt32())
                        problems.Add($"{path}: {count} properties, {keyword} {rule}");
                    return true;
                default:
                    return false;
            }
        }

        private bool ArrayKeyword(JsonElement schema, string keyword, JsonElement rule, JsonElement value, string path, List<string> problems)
        {
            switch (keyword)
            {
                case "prefixItems":
                    foreach (var (item, at) in value.EnumerateArray().Zip(Enumerable.Range(0, rule.GetArrayLength())))
                        Apply(rule[at], item, $"{path}[{at}]", problems);
                    return true;
                case "items":
                    var first = schema.TryGetProperty("prefixItems", out var prefix) ? prefix.GetArrayLength() : 0;
                    for (var at = first; at < value.GetArrayLength(); at++)
                        Apply(rule, value[at], $"{path}[{at}]", problems);
                    return true;
                case "contains":
                    if (!value.EnumerateArray().Any(item => Fits(rule, item, path)))
                        problems.Add($"{path}: no item as wanted");
                    return true;
                case "minItems":
                    if (value.GetArrayLength() < rule.GetInt32())
                        problems.Add($"{path}: has {value.GetArrayLength()} items, needs {rule}");
                    return true;
                case "maxItems":
                    if (value.GetArrayLength() > rule.GetInt32())
                        problems.Add($"{path}: has {value.GetArrayLength()} items, at most {rule} are allowed");
                    return true;
                case "uniqueItems":
                    var items = value.EnumerateArray().ToArray();
                    if (rule.GetBoolean() && items.Where((item, at) => items.Take(at).Any(other => JsonElement.DeepEquals(item, other))).Any())
                        problems.Add($"{path}: an item stands there twice");
                    return true;
                default:
                    return false;
            }
        }

        /// <summary>Keywords that hold for any value they are not about.</summary>
        private static bool ScalarKeyword(string keyword, JsonElement rule, JsonElement value)
        {
            var number = value.ValueKind == JsonValueKind.Number ? value.GetDouble() : (double?)null;
            var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : null;
            return keyword switch
            {
                "minimum" => number is null || number >= rule.GetDouble(),
                "maximum" => number is null || number <= rule.GetDouble(),
                "exclusiveMinimum" => number is null || number > rule.GetDouble(),
                "exclusiveMaximum" => number is null || number < rule.GetDouble(),
                "multipleOf" => number is null || value.GetDecimal() % rule.GetDecimal() == 0,
                "minLength" => text is null || text.EnumerateRunes().Count() >= rule.GetInt32(),
                "maxLength" => text is null || text.EnumerateRunes().Count() <= rule.GetInt32(),
                "pattern" => text is null || Patterns.GetOrAdd(rule.GetString()!, Ecma).IsMatch(text),
                "format" => text is null || IsFormat(rule.GetString()!, text),
                "required" or "properties" or "additionalProperties" or "propertyNames" or "minProperties" or "maxProperties" => true,
                "prefixItems" or "items" or "contains" or "minItems" or "maxItems" or "uniqueItems" => true,
                _ => throw new NotSupportedException($"JSON Schema keyword {keyword}"),
            };
        }

        private void Ref(string target, JsonElement value, string path, List<string> problems)
        {
            if (target.StartsWith('#'))
            {
                Apply(target[1..].Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(root, (at, name) => at.GetProperty(name)), value, path, problems);
                return;
            }

            var other = resolve(target);
            new Check(other, resolve).Apply(other, value, path, problems);
        }

        private bool Fits(JsonElement schema, JsonElement value, string path)
        {
            var problems = new List<string>();
            Apply(schema, value, path, problems);
            return problems.Count == 0;
        }

        private static IEnumerable<string> Names(JsonElement rule) =>
            rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Select(t => t.GetString()!) : [rule.GetString()!];

        private static bool IsType(JsonElement value, string type) => type switch
        {
            "null" => value.ValueKind == JsonValueKind.Null,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "number" => value.ValueKind == JsonValueKind.Number,
            "integer" => value.ValueKind == JsonValueKind.Number && value.GetDouble() == Math.Floor(value.GetDouble()),
            _ => throw new NotSupportedException($"JSON Schema type {type}"),
        };

        private static bool IsFormat(string format, string text) => format switch
        {
            "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
            _ => throw new NotSupportedException($"JSON Schema format {format}"),
        };

        /// <summary>A closing $ of ECMAScript is the very end; that of .NET also stands before a last line feed.</summary>
        private static Regex Ecma(string pattern) => new(
            pattern.EndsWith('$') && !pattern.EndsWith("\\$", StringComparison.Ordinal) ? pattern[..^1] + "\\z" : pattern,
            RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));

        private static string Complaint(string keyword, JsonElement rule, JsonElement value) => keyword switch
        {
            "pattern" => $"'{value}' does not match {rule}",
            "minLength" => $"'{value}' is shorter than {rule}",
            "maxLength" => $"'{value}' is longer than {rule}",
            "format" => $"'{value}' is no {rule}",
            _ => $"{value} breaks {keyword} {rule}",
        };

        private static string Short(JsonElement value) => value.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            _ => value.GetRawText(),
        };
    }
}
