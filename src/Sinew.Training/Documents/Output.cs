using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sinew.Training.Documents;

/// <summary>How the formats write values: exact decimals, null where there is nothing, the same bytes everywhere.</summary>
internal static class Output
{
    /// <summary>
    /// A writer of two-space JSON with line feeds, or of one line. Text stays readable (umlauts, apostrophes); who puts it into a web page
    /// has to escape it there, as any text.
    /// </summary>
    public static Utf8JsonWriter Writer(IBufferWriter<byte> buffer, bool minified) => new(buffer, Options(minified));

    /// <inheritdoc cref="Writer(IBufferWriter{byte}, bool)"/>
    public static Utf8JsonWriter Writer(Stream stream, bool minified) => new(stream, Options(minified));

    public static void Write(this Utf8JsonWriter json, string name, DateOnly? date) => json.Text(name, date is { } d ? Scalar.Of(d) : null);

    public static void Write(this Utf8JsonWriter json, string name, TimeOnly? time) => json.Text(name, time is { } t ? Scalar.Of(t) : null);

    public static void Write(this Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } n)
            json.WriteNumber(name, n);
        else
            json.WriteNull(name);
    }

    public static void Write(this Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } n)
            json.WriteNumber(name, n);
        else
            json.WriteNull(name);
    }

    public static void Write(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } n)
            json.WriteNumber(name, n);
        else
            json.WriteNull(name);
    }

    public static void Write(this Utf8JsonWriter json, string name, bool? flag)
    {
        if (flag is { } f)
            json.WriteBoolean(name, f);
        else
            json.WriteNull(name);
    }

    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
            json.WriteNull(name);
        else
            json.WriteString(name, text);
    }

    public static void Code<T>(this Utf8JsonWriter json, string name, T? value, Names<T>? names = null)
        where T : struct, Enum => json.Text(name, value is { } v ? (names ?? Names<T>.Default).Of(v) : null);

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>A list of objects; <paramref name="write"/> writes the fields of one.</summary>
    public static void List<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>An object, or null if there is none.</summary>
    public static void Object<T>(this Utf8JsonWriter json, string name, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        write(json, value);
        json.WriteEndObject();
    }

    private static JsonWriterOptions Options(bool minified) => new()
    {
        Indented = !minified,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
