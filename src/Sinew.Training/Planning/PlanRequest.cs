using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Running;
using Sinew.Training.Sessions;

namespace Sinew.Training.Planning;

/// <summary>Everything a plan depends on; nothing else does (P-42).</summary>
/// <param name="Runner">The runner.</param>
/// <param name="History">Recorded activities in any order; may be empty.</param>
/// <param name="Catalogue">The exercises.</param>
/// <param name="Today">First day that is planned.</param>
/// <param name="Weeks">Weeks to show, 1 to 52, or null for the default horizon.</param>
/// <param name="Log">What was done and felt, or null.</param>
/// <param name="Promised">The plan as it was shown before, with its past; or null. Its past is kept as it is, its future as far as it still holds.</param>
public sealed record PlanRequest(
    Runner Runner, ImmutableArray<RunActivity> History, Catalogue Catalogue, DateOnly Today, int? Weeks = null, TrainingLog? Log = null, Programme? Promised = null);
