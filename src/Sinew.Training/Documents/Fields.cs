using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Sinew.Training.Units;

namespace Sinew.Training.Documents;

/// <summary>
/// The fields of one JSON object, taken by name. What is wrong goes to the report with its path, and null comes back as if the field were
/// absent, so that reading goes on and tells the rest too. A field that is null counts as absent.
/// </summary>
internal sealed class Fields
{
    public const int LongestText = 2000;

    private readonly Dictionary<string, JsonElement> values = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Fields? parent;
    private readonly string name;
    private readonly int index;

    private Fields(Report report, Fields? parent, string name, int index)
    {
        Report = report;
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    public Report Report { get; }

    public string Path => parent is null ? name : index < 0 ? parent.At(name) : parent.At(name, index);

    /// <summary>The root of a document.</summary>
    public static Fields Root(JsonElement element, Report report)
    {
        var fields = new Fields(report, null, "$", -1);
        fields.Fill(element);
        return fields;
    }

    public string At(string field) => Path + Shown.Segment(field);

    public string At(string field, int at) => At(field) + "[" + at.ToString(CultureInfo.InvariantCulture) + "]";

    /// <summary>An object without fields.</summary>
    public bool IsEmpty => values.Count == 0;

    public bool Has(string field) => TryTake(field, out _);

    /// <summary>The field is a list, or something else that has been reported, and not an empty list.</summary>
    public bool HasEntries(string field) =>
        TryTake(field, out var element) && (element.ValueKind != JsonValueKind.Array || element.GetArrayLength() > 0);

    /// <summary>Says that the value of a field, as typed, is not allowed.</summary>
    public void Refuse(string field, string allowed, Func<JsonElement, string?>? meant = null)
    {
        var given = TryTake(field, out var value);
        Report.Problem(At(field), given ? Shown.Value(value) : "missing", allowed, given ? meant?.Invoke(value) : null);
    }

    /// <summary>The same of an entry of a list.</summary>
    public void RefuseAt(string field, int at, string allowed, string? meant) =>
        Report.Problem(At(field, at), Shown.Value(values[field][at]), allowed, meant);

    // Words that are too far from a field's name to be slips of the pen, and mean it all the same.
    private static readonly Dictionary<string, string> SameMeaning = new(StringComparer.OrdinalIgnoreCase)
    {
        ["begin"] = "start",
        ["begins"] = "start",
        ["time"] = "start",
        ["at"] = "start",
        ["duration"] = "minutes",
        ["length"] = "minutes",
        ["type"] = "kind",
        ["weekday"] = "day",
    };

    /// <summary>Warns of every field that nobody asked for. The last call on an object.</summary>
    public void Done()
    {
        foreach (var field in values.Keys)
        {
            if (taken.Contains(field))
                continue;
            var meant = Near.Of(field, taken.Where(t => !values.ContainsKey(t)))
                ?? (SameMeaning.TryGetValue(field, out var other) && taken.Contains(other) && !values.ContainsKey(other) ? other : null);
            Report.Warning(At(field), "unknown field, ignored" + (meant is null ? "" : $"; did you mean {meant}?"));
        }
    }

    public bool Flag(string field) => Value(field, false, () => "true, false", e => e.ValueKind is JsonValueKind.True or JsonValueKind.False
        ? e.ValueKind == JsonValueKind.True : (bool?)null) ?? false;

    public bool? FlagOrNull(string field) => Has(field) ? Flag(field) : null;

    public DateOnly? Date(string field, bool required = false) =>
        Value(field, required, () => Scalar.DateAllowed, e => Scalar.TryDate(e, out var date) ? date : (DateOnly?)null);

    public TimeOnly? Time(string field, bool required = false) =>
        Value(field, required, () => Scalar.TimeAllowed, e => Scalar.TryTime(e, out var time) ? time : (TimeOnly?)null);

    public int? Whole(string field, int least, int most, bool required = false) => Value(
        field, required, () => Range("a whole number from", least, most),
        e => Scalar.TryWhole(e, out var number) && number >= least && number <= most ? number : (int?)null);

    public double? Number(string field, double least, double most, bool required = false) => Value(
        field, required, () => Range("a number from", least, most),
        e => Scalar.TryNumber(e, out var number) && number >= least && number <= most ? number : (double?)null);

    /// <summary>Kilograms; less than a gram is cut off (P-45).</summary>
    public Load? Load(string field) => Value(
        field, false, () => Range("a number from", 0, 2000),
        e => Scalar.TryDecimal(e, out var kg) && kg is >= 0 and <= 2000 ? Units.Load.FromKg(kg) : (Load?)null);

    public T? Code<T>(string field, Names<T> names, bool required = false, Func<JsonElement, string?>? meant = null)
        where T : struct, Enum => Value(
        field, required, () => names.Allowed,
        e => Scalar.TryText(e, out var text) && names.TryParse(text, out var value) ? value : (T?)null, meant ?? names.Meant);

    public T? Code<T>(string field, bool required = false)
        where T : struct, Enum => Code(field, Names<T>.Default, required);

    /// <summary>Text of one line; control characters are refused so that a name cannot steer a terminal or break a feed.</summary>
    public string? Text(string field, int longest, bool required = false, Func<string, bool>? fits = null, string? allowed = null,
        Func<JsonElement, string?>? meant = null)
    {
        if (!TryTake(field, out var element) && !required)
            return null;
        if (Scalar.TryText(element, out var text) && text.Length <= longest && !(required && text.Length == 0) && !text.Any(char.IsControl)
            && (fits is null || fits(text)))
        {
            return text;
        }

        Refuse(field, allowed ?? Range("text of", required ? 1 : 0, longest) + " characters on one line", meant);
        return null;
    }

    /// <summary>An object; null if absent.</summary>
    public Fields? Object(string field)
    {
        if (!TryTake(field, out var element))
            return null;
        var child = new Fields(Report, this, field, -1);
        return child.Fill(element) ? child : null;
    }

    /// <summary>An object; without fields if absent, so that its defaults are read in one place.</summary>
    public Fields ObjectOrEmpty(string field) => Object(field) ?? new Fields(Report, this, field, -1);

    /// <summary>A document within this one, brought up to its current version; null if absent.</summary>
    public Fields? Document(string field, SchemaVersion version)
    {
        if (!TryTake(field, out var element) || Report.Accept(version, element, At(field)) is not { } document)
            return null;
        var child = new Fields(Report, this, field, -1);
        return child.Fill(document) ? child : null;
    }

    /// <summary>A list of objects; empty if absent. Entries that <paramref name="read"/> gives up are left out.</summary>
    public ImmutableArray<T> List<T>(string field, Func<Fields, T?> read)
        where T : class
    {
        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var (element, at) in Elements(field))
        {
            var child = new Fields(Report, this, field, at);
            if (child.Fill(element) && read(child) is { } item)
                items.Add(item);
        }

        return items.DrainToImmutable();
    }

    public ImmutableArray<T> Codes<T>(string field, Names<T> names)
        where T : struct, Enum => Scalars(
        field, names.Allowed, (JsonElement e, out T value) =>
        {
            value = default;
            return Scalar.TryText(e, out var text) && names.TryParse(text, out value);
        }, names.Meant);

    public ImmutableArray<T> Scalars<T>(string field, string allowed, Reading<T> read, Func<JsonElement, string?>? meant = null)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var (element, at) in Elements(field))
        {
            if (read(element, out var value))
                items.Add(value);
            else
                Report.Problem(At(field, at), Shown.Value(element), allowed, meant?.Invoke(element));
        }

        return items.DrainToImmutable();
    }

    private static string Range(string what, double least, double most) =>
        string.Create(CultureInfo.InvariantCulture, $"{what} {least} to {most}");

    private T? Value<T>(
        string field, bool required, Func<string> allowed, Func<JsonElement, T?> read, Func<JsonElement, string?>? meant = null)
        where T : struct
    {
        if (!TryTake(field, out var element))
        {
            if (required)
                Refuse(field, allowed());
            return null;
        }

        var value = read(element);
        if (value is null)
            Refuse(field, allowed(), meant);
        return value;
    }

    private List<(JsonElement Element, int Index)> Elements(string field)
    {
        var items = new List<(JsonElement, int)>();
        if (!TryTake(field, out var element))
            return items;
        if (element.ValueKind != JsonValueKind.Array)
        {
            Refuse(field, "a list");
            return items;
        }

        foreach (var item in element.EnumerateArray())
            items.Add((item, items.Count));
        return items;
    }

    private bool TryTake(string field, out JsonElement value)
    {
        taken.Add(field);
        return values.TryGetValue(field, out value) && value.ValueKind != JsonValueKind.Null;
    }

    private bool Fill(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Report.Problem(Path, Shown.Value(element), "an object");
            return false;
        }

        foreach (var property in element.EnumerateObject())
        {
            if (!values.TryAdd(property.Name, property.Value))
                Report.Problem(At(property.Name), "twice", "each name once");
        }

        return true;
    }
}

/// <summary>Reads one scalar; false if the element is not such a value.</summary>
internal delegate bool Reading<T>(JsonElement element, out T value);
