using System.Collections.Immutable;
using Sinew.Training.Running;

namespace Sinew.Interop;

/// <summary>A file or row that could not be read, or only in part.</summary>
/// <param name="Path">Path, with <c>!</c> between an archive and its member.</param>
/// <param name="Row">1-based row of a table, or null.</param>
/// <param name="Reason">What was wrong and what was kept, in a sentence.</param>
public sealed record Rejected(string Path, int? Row, string Reason)
{
    /// <summary>What it tells is among the activities all the same: by a part of the file, or by its row in a table.</summary>
    public bool Kept { get; init; }
}

/// <summary>What a reader found.</summary>
/// <param name="Activities">Activities, unmerged.</param>
/// <param name="Rejected">What was left out.</param>
public sealed record ReadResult(ImmutableArray<RunActivity> Activities, ImmutableArray<Rejected> Rejected)
{
    /// <summary>Nothing at all.</summary>
    public static readonly ReadResult Empty = new([], []);
}

/// <summary>What a reader needs to know.</summary>
/// <param name="Path">Name of the input for messages and sources.</param>
/// <param name="Zone">Zone for inputs that only know UTC.</param>
/// <param name="Cancel">Stops reading between records.</param>
public sealed record ReadContext(string Path, TimeZoneInfo Zone, CancellationToken Cancel = default);
