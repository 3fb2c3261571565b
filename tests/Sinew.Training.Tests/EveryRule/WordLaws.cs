using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.EveryRule;

/// <summary>Balance of sides and honesty of words, P-38, P-40 and P-41.</summary>
internal static class WordLaws
{
    private static readonly string[] Promises = ["prevents inj", "faster", "VO2", "lose weight", "will improve", "injury-free", "guarantee", "personal best"];

    public static readonly Law[] All = [new("P-38", BothSides), new("P-40", NoPromises), new("P-41", Reasons)];

    private static void BothSides(Planned p, Verdict v)
    {
        foreach (var s in p.All)
        {
            foreach (var i in s.Whole.Where(i => i.Exercise.Unilateral))
            {
                var each = i.Asked.Sets.Count(x => x.Side == Side.Each);
                var (left, right) = (each + i.Asked.Sets.Count(x => x.Side == Side.Left), each + i.Asked.Sets.Count(x => x.Side == Side.Right));
                v.Hold(Math.Min(left, right) > 0 && Math.Abs(left - right) * 2 <= Math.Min(left, right) && i.Asked.Sets.All(x => x.Side != Side.Both), p, s, "leaves a side out", i.Exercise.Id);
            }
        }
    }

    private static void NoPromises(Planned p, Verdict v)
    {
        var said = p.Plan.Findings.Select(f => f.Text).Concat(p.Plan.Needs.Select(n => n.Text)).Concat(AllReasons(p.Plan).Select(r => r.Text)).Distinct(StringComparer.Ordinal);
        // "not guaranteed" is the opposite of a promise: the words that X-07 asks for.
        foreach (var text in said)
            v.Hold(!Promises.Any(x => Bare(text).Contains(x, StringComparison.OrdinalIgnoreCase)), p, p.Today, text);
    }

    // R-035 asks for these very words, and X-05 for the others: they deny what an article claims.
    private static string Bare(string text) => text.Replace("not guaranteed", "", StringComparison.Ordinal)
        .Replace("VO2max and lactate threshold typically stay the same", "", StringComparison.Ordinal);

    private static void Reasons(Planned p, Verdict v)
    {
        foreach (var s in p.All)
            v.Hold(!s.Session.Why.IsEmpty && s.Whole.All(i => !i.Asked.Why.IsEmpty), p, s, "stands there without a reason");
        foreach (var r in AllReasons(p.Plan).Distinct())
            v.Hold(RuleBook.Default.TryFind(r.Rule, out _) && r.Text.Length > 0 && r.Source.Length > 0 && r.Grade is "A" or "B" or "C", p, p.Today, $"reason {r.Rule} {r.Text}");
        foreach (var f in p.Plan.Findings)
            v.Hold(RuleBook.Default.TryFind(f.Rule, out _) && f.Dates.SequenceEqual(f.Dates.Order()), p, p.Today, $"finding {f.Rule} {f.Text}");
    }

    private static IEnumerable<Reason> AllReasons(Programme plan) => plan.Blocks.SelectMany(b => b.Why).Concat(plan.Needs.SelectMany(n => n.Why))
        .Concat(plan.Sessions.SelectMany(s => s.Why.Concat(s.Exercises.Concat(s.Short.Exercises).SelectMany(e => e.Why))));
}
