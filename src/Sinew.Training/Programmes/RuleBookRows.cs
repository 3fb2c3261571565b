using Sinew.Training.Exercises;

namespace Sinew.Training.Programmes;

/// <summary>Reads the rows of kinds <c>rule</c> and <c>source</c> of the compiled catalogue.</summary>
internal static class RuleBookRows
{
    public static RuleBook Read(ReadOnlySpan<char> table)
    {
        var rules = new List<RuleText>(400);
        foreach (var row in CatalogueTable.Rows(table, "rule"))
        {
            var cells = row;
            rules.Add(new(cells.Text(), cells.Text(), cells.Text(), cells.Text(), cells.Text(), cells.Text(), cells.Text()));
        }

        var sources = new List<SourceText>(150);
        foreach (var row in CatalogueTable.Rows(table, "source"))
        {
            var cells = row;
            sources.Add(new(cells.Text(), cells.Text(), cells.Text(), cells.Text(), cells.Text()));
        }

        return new(rules, sources);
    }
}
