using System.Text.Json.Nodes;
using Xunit.Sdk;

namespace Sinew.Training.Tests.RulePages;

/// <summary>
/// A line of an edit: <c>sessions[2026-W49-A].exercises[goblet_squat].sets.rir = 0</c>. A name without brackets over a list means all of it,
/// brackets hold an id, an exercise, a date or a position from 0.
/// </summary>
internal static class PlanEdit
{
    private static readonly string[] Keys = ["id", "exercise", "date", "phase"];

    public static void Apply(JsonNode plan, string line)
    {
        if (line.Split(" = ", 2) is not [var path, var value])
            throw new XunitException($"Not an edit: {line}");
        var steps = path.Trim().Replace("[", ".[", StringComparison.Ordinal).Split('.');
        IEnumerable<JsonNode> at = [plan];
        foreach (var step in steps[..^1])
            at = [.. at.SelectMany(node => Step(node, step))];
        at = [.. at.SelectMany(node => node is JsonArray list ? list.OfType<JsonNode>() : [node])];
        if (!at.Any())
            throw new XunitException($"The plan has nothing at {path}");
        foreach (var node in at)
            node.AsObject()[steps[^1]] = JsonNode.Parse(value);
    }

    /// <summary>RFC 7396: null takes a field away, objects are merged, everything else is put in its place.</summary>
    public static JsonNode Merge(JsonNode into, JsonObject change)
    {
        var merged = into.DeepClone().AsObject();
        foreach (var (name, value) in change)
        {
            if (value is null)
                merged.Remove(name);
            else
                merged[name] = value is JsonObject inner ? Merge(merged[name] as JsonObject ?? [], inner) : value.DeepClone();
        }

        return merged;
    }

    private static IEnumerable<JsonNode> Step(JsonNode node, string step)
    {
        if (step is ['[', .. var key, ']'])
        {
            var list = node.AsArray();
            return int.TryParse(key, out var position) ? [list[position]!] : list.OfType<JsonNode>().Where(n => Keys.Any(k => n[k]?.ToString() == key));
        }

        return node is JsonArray all ? all.Select(n => n![step]!) : [node[step]!];
    }
}
