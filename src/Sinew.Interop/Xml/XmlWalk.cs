using System.Globalization;
using System.Text;
using System.Xml;
using Sinew.Interop.Streams;

namespace Sinew.Interop.Xml;

/// <summary>
/// Walks over XML as devices write it, node by node and without recursion: white space before the declaration is passed over, characters
/// that are none become replacement characters, names count without their namespace. No DTD, no entities from outside.
/// </summary>
internal sealed class XmlWalk : IDisposable
{
    private readonly XmlReader _reader;
    private readonly ReadContext _context;
    private readonly int _maxDepth;
    private readonly char[] _text = new char[256];
    private int _nodes;

    public XmlWalk(Peeked input, ReadContext context, ReadLimits limits)
    {
        _context = context;
        _maxDepth = limits.MaxXmlDepth;
        _reader = XmlReader.Create(new StreamReader(new ShortTags(input), EncodingOf(input.Head), true), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            MaxCharactersInDocument = limits.MaxBytes,
            NameTable = new FewNames(),
        });
    }

    /// <summary>Levels above the current node: 0 for the root.</summary>
    public int Depth => _reader.Depth;

    /// <summary>Name without prefix.</summary>
    public string Name => _reader.LocalName;

    public bool IsStart => _reader.NodeType == XmlNodeType.Element;

    public bool IsEnd => _reader.NodeType == XmlNodeType.EndElement;

    public bool IsEmpty => _reader.IsEmptyElement;

    /// <summary>Moves to the next node; false at the end.</summary>
    /// <exception cref="XmlException">The XML is malformed, breaks off, or is nested too deep.</exception>
    public bool Next()
    {
        if ((++_nodes & 0xFFF) == 0)
            _context.Cancel.ThrowIfCancellationRequested();
        var more = _reader.Read();
        if (_reader.Depth > _maxDepth)
            throw new XmlException($"Elements are nested deeper than {_maxDepth}.");
        return more;
    }

    /// <summary>An attribute as a number; NaN if there is none.</summary>
    public double Number(string attribute) => Parse(_reader.GetAttribute(attribute));

    /// <summary>An attribute's text, or null.</summary>
    public string? Attribute(string name) => _reader.GetAttribute(name);

    /// <summary>The text of the current element as a finite number, else NaN. Moves to its end.</summary>
    public double Number() => Parse(Text());

    /// <summary>The text of the current element, white space around it removed, at most 256 characters. Moves to its end.</summary>
    public ReadOnlySpan<char> Text()
    {
        if (IsEmpty)
            return [];
        int depth = _reader.Depth, length = 0;
        while (Next() && !(IsEnd && _reader.Depth == depth))
        {
            if (_reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA))
                continue;
            int read;
            while (length < _text.Length && (read = _reader.ReadValueChunk(_text, length, _text.Length - length)) > 0)
                length += read;
        }

        return _text.AsSpan(0, length).Trim();
    }

    public void Dispose() => _reader.Dispose();

    private static double Parse(ReadOnlySpan<char> text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value : double.NaN;

    // Besides UTF-8 only these two are common; UTF-16 is told by its byte-order mark.
    private static Encoding EncodingOf(ReadOnlySpan<byte> head)
    {
        var end = head.IndexOf("?>"u8);
        if (!head.StartsWith("<?xml"u8) || end < 0)
            return Encoding.UTF8;
        var declared = Encoding.Latin1.GetString(head[..end]);
        return declared.Contains("8859-1", StringComparison.Ordinal) || declared.Contains("1252", StringComparison.Ordinal)
            ? Encoding.Latin1 : Encoding.UTF8;
    }
}
