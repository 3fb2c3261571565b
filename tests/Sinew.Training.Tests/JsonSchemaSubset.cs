using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sinew.Training.Tests;

/// <summary>
/// Checks a JSON value against the part of JSON Schema (2020-12) that our schemas use. A keyword outside that part throws, so that no
/// schema says something that is silently not checked.
/// </summary>
public static class JsonSchemaSubset
{
    /// <summary>All problems as <c>$.path: text</c>, empty if the value satisfies the schema.</summary>
    /// <param name="schema">The whole schema document; <c>$ref</c> is looked up in it.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="NotSupportedException">The schema uses a keyword this class does not know.</exception>
    public static IReadOnlyList<string> Problems(JsonElement schema, JsonElement value)
    {
        var problems = new List<string>();
        new Checker(schema).Check(schema, value, "$", problems);
        return problems;
    }

    private sealed class Checker(JsonElement root)
    {
        private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
        {
            "$schema", "$id", "$defs", "$comment", "title", "description", "examples", "default", "$ref", "type", "enum", "const", "oneOf", "anyOf",
            "required", "properties", "additionalProperties", "items", "minItems", "maxItems", "uniqueItems", "pattern", "minLength",
            "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
        };

        public void Check(JsonElement schema, JsonElement value, string path, List<string> problems)
        {
            if (schema.ValueKind is JsonValueKind.True)
                return;
            if (schema.ValueKind is JsonValueKind.False)
            {
                problems.Add($"{path}: nothing is allowed here");
                return;
            }

            foreach (var keyword in schema.EnumerateObject())
            {
                if (!Known.Contains(keyword.Name))
                    throw new NotSupportedException($"The schema keyword '{keyword.Name}' is not checked here");
            }

            if (schema.TryGetProperty("$ref", out var reference))
                Check(Find(reference.GetString() ?? ""), value, path, problems);
            if (schema.TryGetProperty("type", out var type) && !Types(type).Any(t => Is(value, t)))
                problems.Add($"{path}: is {Describe(value)}, not {string.Join(" or ", Types(type))}");
            if (schema.TryGetProperty("const", out var only) && !JsonElement.DeepEquals(only, value))
                problems.Add($"{path}: is {Describe(value)}, not {only.GetRawText()}");
            if (schema.TryGetProperty("enum", out var allowed) && !allowed.EnumerateArray().Any(a => JsonElement.DeepEquals(a, value)))
                problems.Add($"{path}: is {Describe(value)}; allowed: {string.Join(", ", allowed.EnumerateArray().Select(a => a.ToString()))}");
            Alternatives(schema, value, path, problems);
            switch (value.ValueKind)
            {
                case JsonValueKind.Object: Members(schema, value, path, problems); break;
                case JsonValueKind.Array: Items(schema, value, path, problems); break;
                case JsonValueKind.String: Text(schema, value.GetString() ?? "", path, problems); break;
                case JsonValueKind.Number: Number(schema, value.GetDouble(), path, problems); break;
                default: break;
            }
        }

        private void Alternatives(JsonElement schema, JsonElement value, string path, List<string> problems)
        {
            if (schema.TryGetProperty("oneOf", out var one) && Fitting(one, value, path) is var n && n != 1)
                problems.Add($"{path}: fits {n} of the alternatives, not exactly one");
            if (schema.TryGetProperty("anyOf", out var any) && Fitting(any, value, path) == 0)
                problems.Add($"{path}: fits none of the alternatives");
        }

        private int Fitting(JsonElement alternatives, JsonElement value, string path) => alternatives.EnumerateArray().Count(a =>
        {
            var wrong = new List<string>();
            Check(a, value, path, wrong);
            return wrong.Count == 0;
        });

        private void Members(JsonElement schema, JsonElement value, string path, List<string> problems)
        {
            if (schema.TryGetProperty("required", out var required))
            {
                foreach (var name in required.EnumerateArray().Select(n => n.GetString() ?? "").Where(n => !value.TryGetProperty(n, out _)))
                    problems.Add($"{path}: '{name}' is missing");
            }

            var hasProperties = schema.TryGetProperty("properties", out var properties);
            var hasOthers = schema.TryGetProperty("additionalProperties", out var others);
            foreach (var member in value.EnumerateObject())
            {
                var at = $"{path}.{member.Name}";
                if (hasProperties && properties.TryGetProperty(member.Name, out var known))
                    Check(known, member.Value, at, problems);
                else if (hasOthers && others.ValueKind == JsonValueKind.False)
                    problems.Add($"{at}: is unknown");
                else if (hasOthers)
                    Check(others, member.Value, at, problems);
            }
        }

        private void Items(JsonElement schema, JsonElement value, string path, List<string> problems)
        {
            var items = value.EnumerateArray().ToArray();
            if (schema.TryGetProperty("minItems", out var min) && items.Length < min.GetInt32())
                problems.Add($"{path}: has {items.Length} items, needs {min}");
            if (schema.TryGetProperty("maxItems", out var max) && items.Length > max.GetInt32())
                problems.Add($"{path}: has {items.Length} items, at most {max} are allowed");
            if (schema.TryGetProperty("uniqueItems", out var unique) && unique.GetBoolean()
                && items.Where((item, i) => items.Take(i).Any(before => JsonElement.DeepEquals(before, item))).Any())
                problems.Add($"{path}: an item stands there twice");
            if (!schema.TryGetProperty("items", out var each))
                return;
            for (var i = 0; i < items.Length; i++)
                Check(each, items[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), problems);
        }

        private static void Text(JsonElement schema, string text, string path, List<string> problems)
        {
            if (schema.TryGetProperty("pattern", out var pattern)
                && !Regex.IsMatch(text, pattern.GetString() ?? "", RegexOptions.CultureInvariant | RegexOptions.ECMAScript, TimeSpan.FromSeconds(1)))
                problems.Add($"{path}: '{text}' does not match {pattern}");
            if (schema.TryGetProperty("minLength", out var min) && text.EnumerateRunes().Count() < min.GetInt32())
                problems.Add($"{path}: '{text}' is shorter than {min}");
        }

        private static void Number(JsonElement schema, double number, string path, List<string> problems)
        {
            void Bound(string keyword, Func<double, bool> holds)
            {
                if (schema.TryGetProperty(keyword, out var bound) && !holds(bound.GetDouble()))
                    problems.Add(string.Create(CultureInfo.InvariantCulture, $"{path}: {number} breaks {keyword} {bound}"));
            }

            Bound("minimum", b => number >= b);
            Bound("maximum", b => number <= b);
            Bound("exclusiveMinimum", b => number > b);
            Bound("exclusiveMaximum", b => number < b);
        }

        private JsonElement Find(string reference)
        {
            if (!reference.StartsWith("#/", StringComparison.Ordinal))
                throw new NotSupportedException($"'{reference}' leads out of the schema");
            return reference[2..].Split('/').Aggregate(root, (at, name) => at.GetProperty(name));
        }

        private static IEnumerable<string> Types(JsonElement type) =>
            type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString() ?? "") : [type.GetString() ?? ""];

        private static bool Is(JsonElement value, string type) => type switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "null" => value.ValueKind == JsonValueKind.Null,
            "number" => value.ValueKind == JsonValueKind.Number,
            "integer" => value.ValueKind == JsonValueKind.Number && Math.Floor(value.GetDouble()).Equals(value.GetDouble()),
            _ => throw new NotSupportedException($"There is no type '{type}'"),
        };

        private static string Describe(JsonElement value) => value.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            _ => value.GetRawText(),
        };
    }
}
