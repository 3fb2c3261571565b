using Sinew.Training.Programmes;
using Sinew.Training.Tests.Rules;

namespace Sinew.Training.Tests.Mutations;

/// <summary>Plans that say the wrong thing or nothing: P-40, P-41.</summary>
internal static class WordMutants
{
    private static readonly string[] Promises =
    [
        "Prevents injuries.", "This prevents knee injuries.", "Stay injury-free.", "Your injury-proof season.", "Reduces your injury risk.", "Fewer injuries from week four.",
        "Raises your VO2max.", "A higher VO2 max by spring.", "Lose weight while you lift.", "Shed some kilos.", "Burns fat.", "Makes you faster.",
        "You get 3 % faster.", "You will run faster.", "A personal best is waiting.", "Improves your race time.", "Takes 4 minutes off your marathon.",
        "Saves 45 seconds.", "You run 27–81 s faster.", "10 s per km are in it.", "Protects you from injury.", "Halves your injury rate.", "Keeps you healthy.",
    ];

    public static IEnumerable<Mutant> Promising()
    {
        var made = HandMadePlans.Get("gym");
        foreach (var words in Promises)
        {
            yield return new($"session: \"{words}\"", made.Session(made.Plan.Sessions[4], s => s with { Why = [PlanBuilder.Why() with { Text = words }] }));
            yield return new($"finding: \"{words}\"", made.With(p => p with { Findings = [new("P-36", Severity.Info, words, [])] }));
        }

        yield return new("exercise", made.Session(made.Plan.Sessions[6], s =>
            s.Exercise(s.Exercises[0].Exercise, e => e with { Why = [PlanBuilder.Why() with { Text = Promises[0] }] })));
        yield return new("need", made.With(p => p with { Needs = [p.Needs[0] with { Text = Promises[1] }] }));
        yield return new("block", made.With(p => p with { Blocks = p.Blocks.SetItem(1, p.Blocks[1] with { Why = [PlanBuilder.Why() with { Text = Promises[2] }] }) }));
    }

    public static IEnumerable<Mutant> Unexplained()
    {
        foreach (var made in HandMadePlans.All)
        {
            var session = made.Plan.Sessions[made.Plan.Sessions.Length / 2];
            yield return new($"{made.Name}: a session without reason", made.Session(session, s => s with { Why = [] }));
            yield return new($"{made.Name}: an exercise without "
                + "reason", made.Session(session, s => s.Exercise(s.Exercises[0].Exercise, e => e with { Why = [] })));
            yield return new($"{made.Name}: a block without "
                + "reason", made.With(p => p with { Blocks = p.Blocks.SetItem(0, p.Blocks[0] with { Why = [] }) }));
            yield return new($"{made.Name}: a rule that is none", made.Session(session, s => s with { Why = [PlanBuilder.Why("R-1")] }));
            yield return new($"{made.Name}: the short version without reason", made.Session(session, s => s with
            {
                Short = s.Short with { Exercises = [.. s.Short.Exercises.Select(e => e with { Why = [] })] },
            }));
        }
    }
}
