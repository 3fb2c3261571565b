using System.Text;

namespace Sinew.Interop.Csv;

/// <summary>Builds one record from its lines.</summary>
internal sealed class CsvSplitter(char separator)
{
    private readonly List<string> fields = [];
    private readonly StringBuilder field = new();
    private bool quoted;

    /// <summary>The fields so far.</summary>
    public IReadOnlyList<string> Fields => fields;

    /// <summary>A further line opened a quoted field inside the quoted one: the first was never closed.</summary>
    public bool Broken { get; private set; }

    /// <summary>Adds a line; true if the record is complete with it.</summary>
    public bool Add(string line)
    {
        var further = quoted;
        var fresh = !quoted;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (quoted)
            {
                if (c != '"')
                {
                    field.Append(c);
                }
                else if (i + 1 < line.Length && line[i + 1] == '"')
                {
                    field.Append('"');
                    i++;
                }
                else if (i + 1 == line.Length || line[i + 1] == separator)
                {
                    quoted = false;
                }
                else if (further && (i == 0 || line[i - 1] == separator))
                {
                    Broken = true;
                    return false;
                }
                else
                {
                    field.Append('"');
                }
            }
            else if (c == separator)
            {
                fields.Add(field.ToString());
                field.Clear();
                fresh = true;
                continue;
            }
            else if (c == '"' && fresh)
            {
                quoted = true;
            }
            else
            {
                field.Append(c);
            }

            fresh = false;
        }

        if (quoted)
        {
            field.Append('\n');
            return false;
        }

        fields.Add(field.ToString());
        return true;
    }
}
