using System.Collections.Immutable;

namespace Sinew.Interop.Fit;

/// <summary>All that Sinew takes from a FIT input: chained files together.</summary>
/// <param name="Result">Activities, and what was left out.</param>
/// <param name="Heads">What each file in it is.</param>
/// <param name="Sets">Sets of strength training in the order of the files.</param>
public sealed record FitFile(ReadResult Result, ImmutableArray<FitHead> Heads, ImmutableArray<FitSet> Sets);

/// <summary>What a FIT file says of itself.</summary>
/// <param name="Type">Name of its type, such as <c>activity</c>; <c>unknown</c> if it does not say.</param>
/// <param name="CreatedUtc">When it was made, or null.</param>
/// <param name="Manufacturer">Number of the maker, or null.</param>
/// <param name="Product">Number of the product, or null.</param>
/// <param name="Serial">Serial number, or null.</param>
public sealed record FitHead(string Type, DateTime? CreatedUtc, int? Manufacturer, int? Product, uint? Serial);
