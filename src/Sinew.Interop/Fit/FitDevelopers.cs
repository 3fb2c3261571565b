namespace Sinew.Interop.Fit;

/// <summary>The fields described so far in one file. A field that nobody described is kept as raw bytes.</summary>
public sealed class FitDevelopers
{
    private readonly Dictionary<int, FitDeveloperField> _fields = [];

    /// <summary>Number of described fields.</summary>
    public int Count => _fields.Count;

    /// <summary>The description of a field, or null.</summary>
    public FitDeveloperField? Find(int developer, int number) => _fields.GetValueOrDefault((developer << 8) | number);

    internal byte TypeOf(byte developer, byte number) => (byte)(Find(developer, number)?.Base ?? FitBase.Bytes);

    internal void Add(in FitMessage message)
    {
        if (FitDeveloperField.From(message) is { } field)
            _fields[(field.Developer << 8) | field.Number] = field;
    }

    internal void Clear() => _fields.Clear();
}
