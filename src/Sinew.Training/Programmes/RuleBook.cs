using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Sinew.Training.Programmes;

/// <summary>One rule, conflict or invariant in words.</summary>
/// <param name="Id">R-, X- or P- and three or two digits.</param>
/// <param name="Title">A few words.</param>
/// <param name="Statement">What it says, with its numbers.</param>
/// <param name="AppliesTo">Whom it is for.</param>
/// <param name="Grade">A, B or C.</param>
/// <param name="Source">Key of the main source; D for a design decision.</param>
/// <param name="Kind"><c>floor</c>, <c>want</c> or <c>rule</c>.</param>
public sealed record RuleText(string Id, string Title, string Statement, string AppliesTo, string Grade, string Source, string Kind);

/// <summary>A source as it may be cited.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Citation">Authors, year, title, journal.</param>
/// <param name="Doi">DOI, or empty.</param>
/// <param name="Finding">What it found, in words that stay within what was verified.</param>
/// <param name="Verified">How far it was verified.</param>
public sealed record SourceText(string Key, string Citation, string Doi, string Finding, string Verified);

/// <summary>The rules and sources that reasons and findings name.</summary>
public sealed class RuleBook
{
    private static readonly Lazy<RuleBook> Embedded = new(() => RuleBookRows.Read(Exercises.CatalogueTable.Embedded));

    private readonly Dictionary<string, RuleText> rules;
    private readonly Dictionary<string, SourceText> sources;

    /// <summary>A rule book of the given rules and sources; ids and keys must be distinct.</summary>
    public RuleBook(IEnumerable<RuleText> rules, IEnumerable<SourceText> sources)
    {
        Rules = [.. rules];
        Sources = [.. sources];
        this.rules = Rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
        this.sources = Sources.ToDictionary(s => s.Key, StringComparer.Ordinal);
    }

    /// <summary>The rule book this build was made with. Read on first use.</summary>
    public static RuleBook Default => Embedded.Value;

    /// <summary>All rules: R, then X, then P, each by number.</summary>
    public ImmutableArray<RuleText> Rules { get; }

    /// <summary>All sources in order of key.</summary>
    public ImmutableArray<SourceText> Sources { get; }

    /// <summary>Finds a rule.</summary>
    public bool TryFind(string id, [NotNullWhen(true)] out RuleText? rule) => rules.TryGetValue(id, out rule);

    /// <summary>Finds a source.</summary>
    public bool TryFindSource(string key, [NotNullWhen(true)] out SourceText? source) => sources.TryGetValue(key, out source);

    /// <summary>A reason that names a rule, with that rule's source and grade.</summary>
    /// <exception cref="KeyNotFoundException">The rule is not in the book: a bug.</exception>
    public Reason Because(string rule, string text)
    {
        var known = rules[rule];
        return new(rule, text, known.Source, known.Grade);
    }
}
