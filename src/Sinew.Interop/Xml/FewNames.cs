using System.Xml;

namespace Sinew.Interop.Xml;

/// <summary>Holds the names of a document, of which recordings have a few dozen. Ever new names would fill memory.</summary>
internal sealed class FewNames : NameTable
{
    private const int Most = 10_000;
    private int _count;

    /// <inheritdoc/>
    public override string Add(string key) => Get(key) ?? base.Add(Counted(key));

    /// <inheritdoc/>
    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? base.Add(Counted(key), start, len);

    private T Counted<T>(T key) => ++_count <= Most ? key : throw new InvalidDataException($"more than {Most} different names in it");
}
