using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sinew.Training.Documents;

/// <summary>One step from a version of a format to the next.</summary>
/// <param name="From">The version it starts from; the result has version <c>From + 1</c>.</param>
/// <param name="Apply">Changes the document in place. It meets unchecked input: fields may be absent or of any type.</param>
public sealed record Upgrade(int From, Action<JsonObject> Apply);

/// <summary>
/// A published format and how older documents of it become current ones before they are read. Without steps the current version is the
/// only one that is read; a newer one is never guessed at.
/// </summary>
/// <param name="Family">Name without version, such as <c>sinew.runner</c>.</param>
/// <param name="Current">Version that is read and written.</param>
/// <param name="Upgrades">Steps from the oldest version still read to the current one, ascending, without gaps.</param>
public sealed record SchemaVersion(string Family, int Current, ImmutableArray<Upgrade> Upgrades)
{
    /// <summary>runner.json.</summary>
    public static readonly SchemaVersion Runner = new("sinew.runner", 1, []);

    /// <summary>plan.json.</summary>
    public static readonly SchemaVersion Plan = new("sinew.plan", 1, []);

    /// <summary>log.json.</summary>
    public static readonly SchemaVersion Log = new("sinew.log", 1, []);

    /// <summary>The JSON of <c>sinew history</c>; written, never read.</summary>
    public static readonly SchemaVersion History = new("sinew.history", 1, []);

    /// <summary>Value of the field <c>schema</c>: <c>sinew.runner/1</c>.</summary>
    public string Name => NameOf(Current);

    /// <summary>
    /// The document brought up to the current version, or the problem if it is none of this family or too new. A document that does not say
    /// what it is comes back with a problem, so that the rest of it can be read too.
    /// </summary>
    /// <param name="document">The whole document.</param>
    /// <param name="path">Where it stands, <c>$</c> for a file of its own.</param>
    public (JsonElement? Document, Problem? Problem) Accept(JsonElement document, string path)
    {
        if (document.ValueKind != JsonValueKind.Object)
            return (null, new(path, Shown.Value(document), "an object"));
        if (!document.TryGetProperty("schema", out var schema) || schema.ValueKind == JsonValueKind.Null)
            return (document, new(path + ".schema", "missing", Name));

        var version = VersionOf(schema);
        if (version == Current)
            return (document, null);
        if (version > Current)
            return (null, new(path + ".schema", Shown.Value(schema), $"this program reads {Name}"));
        if (version is not { } old || !Upgrades.Any(u => u.From == old))
            return (null, new(path + ".schema", Shown.Value(schema), Name));
        return Upgraded(document, old) is { } current ? (current, null) : (null, new(path, "a name that stands twice", "each name once"));
    }

    private JsonElement? Upgraded(JsonElement document, int from)
    {
        JsonObject node;
        try
        {
            // The mutable tree wants every name once; Fields says where a name stands twice, but only of current documents.
            using var strict = JsonDocument.Parse(document.GetRawText(), new JsonDocumentOptions { AllowDuplicateProperties = false });
            node = JsonObject.Create(strict.RootElement.Clone())!;
        }
        catch (JsonException)
        {
            return null;
        }

        foreach (var step in Upgrades.Where(u => u.From >= from))
        {
            step.Apply(node);
            node["schema"] = NameOf(step.From + 1);
        }

        var bytes = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
            node.WriteTo(writer);
        var reader = new Utf8JsonReader(bytes.WrittenSpan);
        return JsonElement.ParseValue(ref reader);
    }

    private int? VersionOf(JsonElement schema)
    {
        if (!Scalar.TryText(schema, out var text) || !text.StartsWith(Family + "/", StringComparison.Ordinal))
            return null;
        var number = text.AsSpan(Family.Length + 1);
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
    }

    private string NameOf(int version) => string.Create(CultureInfo.InvariantCulture, $"{Family}/{version}");
}
