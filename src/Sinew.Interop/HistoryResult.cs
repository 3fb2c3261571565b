using System.Collections.Immutable;
using Sinew.Training.Running;

namespace Sinew.Interop;

/// <summary>All activities that the inputs tell of.</summary>
/// <param name="Activities">Each once, however many files tell of it, by start.</param>
/// <param name="Rejected">What could not be read, by path and row.</param>
public sealed record HistoryResult(ImmutableArray<RunActivity> Activities, ImmutableArray<Rejected> Rejected);

/// <summary>How far reading has come.</summary>
/// <param name="BytesRead">Bytes of input dealt with; never falls.</param>
/// <param name="BytesTotal">Bytes of all inputs as they lie on disk.</param>
/// <param name="Activities">Activities found so far, duplicates included.</param>
/// <param name="Path">What is being read.</param>
public readonly record struct ReadProgress(long BytesRead, long BytesTotal, int Activities, string Path);
