using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Sinew.Training.Documents;

/// <summary>One thing wrong in a document, said so that its author can mend it.</summary>
/// <param name="Path">Where, as in <c>$.week[2].day</c>; <c>$</c> is the document itself.</param>
/// <param name="Value">What stands there, as typed and shortened; <c>missing</c> for a required field that is absent or null.</param>
/// <param name="Allowed">What may stand there.</param>
public sealed record Problem(string Path, string Value, string Allowed)
{
    /// <summary>The allowed value that was probably meant; null if none is near.</summary>
    public string? Meant { get; init; }

    /// <summary>One line: <c>$.week[2].day: "thurs" (did you mean thu?); allowed: mon, tue, wed, thu, fri, sat, sun</c></summary>
    public override string ToString() => $"{Path}: {Value}{(Meant is null ? "" : $" (did you mean {Meant}?)")}; allowed: {Allowed}";
}

/// <summary>What became of reading a document: a value, or every problem at once. Never both, never neither.</summary>
/// <typeparam name="T">What the document holds.</typeparam>
/// <param name="Value">The value, with defaults applied; null if there is any problem.</param>
/// <param name="Problems">All problems in reading order; empty if there is a value.</param>
/// <param name="Warnings">Lines about what was passed over, such as <c>$.foo: unknown field, ignored</c>.</param>
public sealed record DocumentResult<T>(T? Value, ImmutableArray<Problem> Problems, ImmutableArray<string> Warnings)
    where T : class
{
    /// <summary>The document was read.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsRead => Value is not null;
}
