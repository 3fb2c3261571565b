using YamlDotNet.Core;

namespace Sinew.CatalogueCompiler;

/// <summary>Everything wrong with the catalogue, reported in one go as <c>file(line,column): error SINEW1: text</c>.</summary>
internal sealed class Problems
{
    private readonly List<(string File, long Line, long Column, string Text)> all = [];

    public bool Any => all.Count > 0;

    public void Add(string file, Mark at, string text) => all.Add((file, at.Line, at.Column, text));

    public void Add(string file, string text) => all.Add((file, 1, 1, text));

    public void WriteTo(TextWriter writer)
    {
        var sorted = all.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Column);
        foreach (var (file, line, column, text) in sorted)
            writer.WriteLine(FormattableString.Invariant($"{file}({line},{column}): error SINEW1: {text}"));
    }
}
