using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using Sinew.Training.Running;

namespace Sinew.Training.Planning;

/// <summary>Everything a plan depends on; nothing else does (P-42).</summary>
/// <param name="Runner">The runner.</param>
/// <param name="History">Recorded activities in any order; may be empty.</param>
/// <param name="Catalogue">The exercises.</param>
/// <param name="Today">First day of the plan.</param>
/// <param name="Weeks">Weeks to show, 1 to 52, or null for the default horizon.</param>
public sealed record PlanRequest(Runner Runner, ImmutableArray<RunActivity> History, Catalogue Catalogue, DateOnly Today, int? Weeks = null);
