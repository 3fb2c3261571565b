namespace Sinew.Interop.Csv;

/// <summary>One record of a table.</summary>
/// <param name="Row">1-based, the header being row 1; a record over several lines is one row, blank lines are none.</param>
/// <param name="Fields">Fields, unquoted; empty if there is a problem.</param>
/// <param name="Problem">What is wrong with the record, or null.</param>
public sealed record CsvRecord(int Row, IReadOnlyList<string> Fields, string? Problem)
{
    /// <summary>The field at an index, trimmed; empty if the record is too short or the index negative.</summary>
    public string this[int index] => index >= 0 && index < Fields.Count ? Fields[index].Trim() : "";
}
