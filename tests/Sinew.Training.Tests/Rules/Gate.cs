using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;

namespace Sinew.Training.Tests.Rules;

/// <summary>Asks the gate about a hand-made plan.</summary>
internal static class Gate
{
    public static CheckResult Check(Case made) => Training.Rules.Check.Run(made.Plan, made.Runner, Catalogue.Default);

    /// <summary>Ids of the broken floors, in order.</summary>
    public static string Floors(Case made) => string.Join(" ", Check(made).Floors.Select(v => v.Rule).Distinct(StringComparer.Ordinal));

    /// <summary>True if the floor or the want is reported.</summary>
    public static bool Says(Case made, string rule) => Check(made) is var r && r.Floors.Concat(r.Wants).Any(v => string.Equals(v.Rule, rule, StringComparison.Ordinal));

    /// <summary>A short plan of one foundation and one general strength block around the given sessions.</summary>
    public static Case Plan(Training.Runners.Runner runner, Func<PlanBuilder, PlanBuilder> sessions, int gs = 3) =>
        sessions(new PlanBuilder("short", runner, People.Monday).Block(Training.Calendar.Phase.AA, 1).Block(Training.Calendar.Phase.GS, gs)).Build();
}
