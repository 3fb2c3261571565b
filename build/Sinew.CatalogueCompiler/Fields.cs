using System.Globalization;
using Sinew.Training.Units;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Sinew.CatalogueCompiler;

/// <summary>
/// The fields of one YAML mapping. Every reader reports what is wrong at its line and then answers something harmless, so that all
/// problems of all files come out at once.
/// </summary>
internal sealed class Fields(string file, YamlMappingNode node, Problems problems)
{
    public string File => file;

    public Mark Start => node.Start;

    /// <summary>Reports keys other than these.</summary>
    public Fields Only(params string[] keys)
    {
        foreach (var (key, _) in node.Children)
        {
            if (key is not YamlScalarNode { Value: { } name } || !keys.Contains(name, StringComparer.Ordinal))
                Problem(key.Start, $"unknown key '{key}'; allowed: {string.Join(", ", keys)}");
        }

        return this;
    }

    public bool Has(string key) => node.Children.ContainsKey(new YamlScalarNode(key));

    /// <summary>Where a key's value stands; the mapping's own place if the key is missing.</summary>
    public Mark At(string key) => Has(key) ? node.Children[new YamlScalarNode(key)].Start : node.Start;

    public void Problem(string key, string text) => Problem(At(key), $"{key}: {text}");

    public void Problem(Mark at, string text) => problems.Add(file, at, text);

    /// <summary>A text that is there, but may be empty.</summary>
    public string Text(string key)
    {
        if (Need(key) is not { } value)
            return "";
        if (value is not YamlScalarNode scalar)
        {
            Problem(key, "one value is expected, not a list or mapping");
            return "";
        }

        return Clean(key, scalar);
    }

    /// <summary>A text of at least one character.</summary>
    public string Filled(string key)
    {
        var text = Text(key);
        if (text.Length == 0 && Has(key))
            Problem(key, "must not be empty");
        return text;
    }

    public IReadOnlyList<string> Texts(string key) => [.. Items(key).OfType<YamlScalarNode>().Select(n => Clean(key, n))];

    /// <summary>A text checked against a closed vocabulary; answers the published name.</summary>
    public string Name<T>(string key)
        where T : struct, Enum => Checked<T>(key, At(key), Text(key));

    /// <summary>A list of published names, each at most once.</summary>
    public IReadOnlyList<string> Names<T>(string key)
        where T : struct, Enum
    {
        var names = new List<string>();
        foreach (var item in Items(key).OfType<YamlScalarNode>())
        {
            var name = Checked<T>(key, item.Start, item.Value ?? "");
            if (names.Contains(name, StringComparer.Ordinal))
                Problem(item.Start, $"{key}: '{name}' is listed twice");
            names.Add(name);
        }

        return names;
    }

    /// <summary>A list of lists of published names.</summary>
    public IReadOnlyList<IReadOnlyList<string>> NameLists<T>(string key)
        where T : struct, Enum
    {
        var lists = new List<IReadOnlyList<string>>();
        foreach (var item in Items(key, scalars: false))
        {
            if (item is YamlSequenceNode { Children.Count: > 0 } list && list.All(n => n is YamlScalarNode))
                lists.Add([.. list.Cast<YamlScalarNode>().Select(n => Checked<T>(key, n.Start, n.Value ?? ""))]);
            else
                Problem(item.Start, $"{key}: a list of lists is expected, such as [[dumbbell], [box, backpack]]");
        }

        return lists;
    }

    /// <summary>Lists of mappings: all groups, of each group any one.</summary>
    public IReadOnlyList<IReadOnlyList<Fields>> Groups(string key)
    {
        var groups = new List<IReadOnlyList<Fields>>();
        foreach (var item in Items(key, scalars: false))
        {
            if (item is YamlSequenceNode { Children.Count: > 0 } list && list.All(n => n is YamlMappingNode))
                groups.Add([.. list.Select(n => new Fields(file, (YamlMappingNode)n, problems))]);
            else
                Problem(item.Start, $"{key}: a list of lists of mappings is expected, such as '- - {{strength_weeks: 6}}'");
        }

        return groups;
    }

    /// <summary>A list of mappings.</summary>
    public IReadOnlyList<Fields> Maps(string key)
    {
        var items = Items(key, scalars: false);
        foreach (var item in items.Where(n => n is not YamlMappingNode))
            Problem(item.Start, $"{key}: a list of mappings is expected");
        return [.. items.OfType<YamlMappingNode>().Select(n => new Fields(file, n, problems))];
    }

    /// <summary>A mapping inside this one; an empty one if it is missing or something else.</summary>
    public Fields Map(string key)
    {
        if (Need(key) is YamlMappingNode inner)
            return new(file, inner, problems);
        if (Has(key))
            Problem(key, "a mapping is expected");
        return new(file, [], problems);
    }

    public int Whole(string key, int lo, int hi)
    {
        var text = Text(key);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= lo && value <= hi)
            return value;
        if (Has(key))
            Problem(key, $"'{text}' is not a whole number from {lo} to {hi}");
        return lo;
    }

    public double Number(string key, double lo, double hi)
    {
        var text = Text(key);
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value >= lo && value <= hi)
            return value;
        if (Has(key))
            Problem(key, FormattableString.Invariant($"'{text}' is not a number from {lo} to {hi}"));
        return lo;
    }

    public bool YesNo(string key)
    {
        var text = Text(key);
        if (text is not ("true" or "false") && Has(key))
            Problem(key, $"'{text}' is neither true nor false");
        return text == "true";
    }

    private string Checked<T>(string key, Mark at, string name)
        where T : struct, Enum
    {
        if (Has(key) && !Code<T>.TryParse(name, out _))
            Problem(at, $"{key}: '{name}' is unknown; allowed: {string.Join(", ", Code<T>.All)}");
        return name;
    }

    private string Clean(string key, YamlScalarNode scalar)
    {
        var text = scalar.Value ?? "";
        if (text.Any(c => char.IsControl(c) && c is not '\n'))
            Problem(scalar.Start, $"{key}: holds a tab or another control character");
        return text.TrimEnd('\n');
    }

    private IReadOnlyList<YamlNode> Items(string key, bool scalars = true)
    {
        if (Need(key) is not { } value)
            return [];
        if (value is not YamlSequenceNode list)
        {
            Problem(key, "a list is expected, such as [a, b] or []");
            return [];
        }

        if (scalars)
        {
            foreach (var item in list.Where(n => n is not YamlScalarNode))
                Problem(item.Start, $"{key}: plain values are expected in this list");
        }

        return [.. list.Children];
    }

    private YamlNode? Need(string key)
    {
        if (node.Children.TryGetValue(new YamlScalarNode(key), out var value))
            return value;
        Problem(node.Start, $"'{key}' is missing");
        return null;
    }
}
