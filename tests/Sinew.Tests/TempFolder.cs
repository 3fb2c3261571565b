using System.Text.Json.Nodes;

namespace Sinew.Tests;

/// <summary>A folder of a test's own, gone with it.</summary>
public sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("sinew-test-").FullName;

    public void Dispose() => Directory.Delete(Path, true);

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        System.IO.File.WriteAllText(File(name), text);
        return File(name);
    }

    public string Write(string name, byte[] bytes)
    {
        System.IO.File.WriteAllBytes(File(name), bytes);
        return File(name);
    }

    /// <summary>The example's runner with something changed.</summary>
    public string Runner(Action<JsonObject> change)
    {
        var runner = JsonNode.Parse(System.IO.File.ReadAllText(SinewProgram.Nina))!.AsObject();
        change(runner);
        return Write("runner.json", runner.ToJsonString());
    }
}
