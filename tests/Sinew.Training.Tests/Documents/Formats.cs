using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Sinew.Training.Documents;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.Documents;

/// <summary>The schemas of docs/formats, and short ways to read and write in tests.</summary>
internal static class Formats
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly string Folder = Find();

    private static readonly ConcurrentDictionary<string, JsonElement> Schemas = new();

    public static JsonElement Schema(string name) =>
        Schemas.GetOrAdd(name, n => JsonElement.Parse(File.ReadAllText(Path.Combine(Folder, n + ".schema.json"))));

    public static IReadOnlyList<string> SchemaProblems(string name, ReadOnlySpan<byte> document)
    {
        var reader = new Utf8JsonReader(document);
        return JsonSchemaSubset.Problems(
            Schema(name), JsonElement.ParseValue(ref reader), file => Schema(file.Replace(".schema.json", "", StringComparison.Ordinal)));
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A runner file of the required fields and some more.</summary>
    public static string Runner(string fields) => """{"schema":"sinew.runner/1","born":"1997-03-14",""" + fields + "}";

    public static byte[] Write(Programme programme, bool minified = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        PlanDocument.Write(programme, buffer, minified);
        return buffer.WrittenSpan.ToArray();
    }

    public static string Example(string name) => File.ReadAllText(Path.Combine(Folder, "examples", name + ".json"));

    public static string Readme() => File.ReadAllText(Path.Combine(Folder, "README.md"));

    private static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Sinew.slnx")))
                return Path.Combine(at.FullName, "docs", "formats");
        }

        throw new DirectoryNotFoundException("No Sinew.slnx above the tests");
    }
}
