using System.Text;
using System.Text.Json.Nodes;

namespace Sinew.Training.Tests.Documents;

/// <summary>Spoils JSON at random but repeatably: nodes go, change type or value, come twice; bytes flip.</summary>
internal sealed class Mutation(int seed)
{
    private static readonly string[] Replacements =
    [
        "null", "true", "false", "0", "-1", "1.5", "1e999", "99999999999", "\"\"", "\"x\"", "\"HALF\"", "\"2026-02-30\"", "\"9999-12-31\"",
        "\"0001-01-01\"", "\"25:00\"", "\"18:00\"", "\"mon\"", "\"e1rm\"", "[]", "{}", "[null]", "[[[]]]", "[{}]", "{\"\":0}", "[8,12]",
        "{\"schema\":\"sinew.plan/1\"}", "\"barbell:20+1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1\"", "\"dumbbell:0-999999999\"",
    ];

    private readonly Random random = new(seed);

    public byte[] Spoil(string json)
    {
        var root = JsonNode.Parse(json)!;
        for (var times = random.Next(1, 4); times > 0; times--)
            SpoilOne(root);
        var bytes = Encoding.UTF8.GetBytes(root.ToJsonString().Replace("HALF", "\\ud800", StringComparison.Ordinal));
        if (random.Next(4) == 0)
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        if (random.Next(20) == 0)
            bytes = bytes[..random.Next(bytes.Length)];
        return bytes;
    }

    private void SpoilOne(JsonNode root)
    {
        var all = new List<JsonNode>();
        Collect(root, all);
        var parent = all[random.Next(all.Count)];
        if (parent is JsonObject { Count: > 0 } o)
        {
            var name = o.ElementAt(random.Next(o.Count)).Key;
            var old = o[name]?.DeepClone();
            o.Remove(name);
            if (random.Next(4) > 0)
                o[random.Next(8) == 0 ? name + (random.Next(2) == 0 ? "\u0007" : "HALF") : name] = Other(old);
        }
        else if (parent is JsonArray a)
        {
            if (a.Count > 0 && random.Next(3) == 0)
                a.RemoveAt(random.Next(a.Count));
            else if (a.Count > 0 && random.Next(3) == 0)
                a.Add(a[random.Next(a.Count)]?.DeepClone());
            else
                a.Add(Other(null));
        }
    }

    /// <summary>Another value: an ill one, or the old one slightly off.</summary>
    private JsonNode? Other(JsonNode? old)
    {
        if (old is JsonValue value && random.Next(3) == 0)
        {
            if (value.TryGetValue<double>(out var number) && double.IsFinite(number))
                return JsonValue.Create((number * random.Next(-2, 4)) + random.Next(-1, 2));
            if (value.TryGetValue<string>(out var text) && text.Length > 0)
                return JsonValue.Create(text.Remove(random.Next(text.Length), 1) + (char)random.Next(32, 127));
        }

        return JsonNode.Parse(Replacements[random.Next(Replacements.Length)]);
    }

    private static void Collect(JsonNode? node, List<JsonNode> all)
    {
        if (node is JsonObject o)
        {
            all.Add(o);
            foreach (var (_, child) in o)
                Collect(child, all);
        }
        else if (node is JsonArray a)
        {
            all.Add(a);
            foreach (var child in a)
                Collect(child, all);
        }
    }
}
