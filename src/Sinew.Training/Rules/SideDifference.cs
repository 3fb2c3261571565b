using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Rules;

/// <summary>
/// Which side is really weaker: a difference beyond the test's error, of 15 % in one test or 10 % in two tests of the same quality,
/// in the same direction on two occasions or with a matching complaint.
/// </summary>
internal static class SideDifference
{
    private const double OneTest = 0.15;
    private const double TwoTests = 0.10;

    public static HashSet<BodySide> WeakSides(Runner runner)
    {
        var weak = new HashSet<BodySide>();
        if (runner.Tests.IsDefaultOrEmpty)
            return weak;
        var shown = runner.Tests.GroupBy(t => t.Id).Select(g => (g.Key, Newest: g.OrderBy(t => t.Date).Last(), All: g.ToArray()))
            .Select(t => (t.Key, Share: Share(t.Newest), Side: Weaker(t.Newest), t.All))
            .Select(t => (t.Key, t.Share, t.Side, Again: t.All.Count(x => Weaker(x) == t.Side) >= 2))
            .Where(t => t.Side is not null && t.Share >= TwoTests).ToArray();
        foreach (var test in shown)
        {
            var side = test.Side!.Value;
            var enough = test.Share >= OneTest
                || Array.Exists(shown, o => o.Key != test.Key && o.Side == side && Quality(o.Key) == Quality(test.Key));
            var complaint = runner.Conditions.Any(x => x.Side == side);
            if (enough && (test.Again || complaint))
                weak.Add(side);
        }

        return weak;
    }

    /// <summary>The weaker side if the difference exceeds the test's error, else null.</summary>
    private static BodySide? Weaker(TestResult test)
    {
        if (test is not { Left: { } left, Right: { } right } || left == right || Math.Abs(left - right) < Error(test.Id))
            return null;
        return left < right ? BodySide.Left : BodySide.Right;
    }

    private static double Share(TestResult test) =>
        test is { Left: { } left, Right: { } right } && Math.Max(left, right) > 0 ? Math.Abs(left - right) / Math.Max(left, right) : 0;

    /// <summary>Least difference that is no noise; 0 where the rule book gives none.</summary>
    private static double Error(TestId test) => test switch
    {
        TestId.HeelRise => 7,
        TestId.SidePlank => 15,
        TestId.SlBridge or TestId.Copenhagen => 4,
        TestId.SlSitToStand => 3,
        TestId.SlSquatQuality => 2,
        TestId.Grip => 7,
        TestId.Plank or TestId.FlexorHold or TestId.ExtensorHold or TestId.ChairStand or TestId.HipAbduction or TestId.HopSingle
            or TestId.HopTriple or TestId.E1rm => 0,
        _ => throw new ArgumentOutOfRangeException(nameof(test), test, null),
    };

    private static int Quality(TestId test) => test switch
    {
        TestId.HopSingle or TestId.HopTriple => 1,
        TestId.SlBridge or TestId.SlSitToStand or TestId.SlSquatQuality => 2,
        TestId.HipAbduction or TestId.Copenhagen => 3,
        _ => 10 + (int)test,
    };
}
