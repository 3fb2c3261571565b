using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Sinew.CatalogueCompiler;

/// <summary>Finds and opens YAML files; what cannot be read at all becomes a problem.</summary>
internal static class YamlFile
{
    /// <summary>The YAML files of a folder in ordinal order of their names.</summary>
    public static IEnumerable<string> In(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal)
        : [];

    /// <summary>The root mapping of a file, or null if it has none.</summary>
    public static Fields? Open(string file, Problems problems) => Root(file, problems) switch
    {
        null => null,
        YamlMappingNode mapping => new Fields(file, mapping, problems),
        var other => Refuse(file, other, "a mapping (key: value lines) is expected here", problems),
    };

    /// <summary>The mappings of a file whose root is a list of them.</summary>
    public static IReadOnlyList<Fields> OpenList(string file, Problems problems)
    {
        if (Root(file, problems) is not { } root)
            return [];
        if (root is YamlSequenceNode list && list.All(n => n is YamlMappingNode))
            return [.. list.Select(n => new Fields(file, (YamlMappingNode)n, problems))];
        Refuse(file, root, "a list of mappings (lines that begin with '- key: value') is expected here", problems);
        return [];
    }

    private static YamlNode? Root(string file, Problems problems)
    {
        try
        {
            using var reader = new StreamReader(file);
            var stream = new YamlStream();
            stream.Load(reader);
            if (stream.Documents.Count == 1)
                return stream.Documents[0].RootNode;
            problems.Add(file, "exactly one document is expected");
        }
        catch (YamlException wrong)
        {
            problems.Add(file, wrong.Start, wrong.InnerException?.Message ?? wrong.Message);
        }

        return null;
    }

    private static Fields? Refuse(string file, YamlNode node, string text, Problems problems)
    {
        problems.Add(file, node.Start, text);
        return null;
    }
}
