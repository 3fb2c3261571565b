using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.EveryRule;

/// <summary>P-30 with the table of R-560.</summary>
internal static class JumpLaws
{
    public static readonly Law[] All = [new("P-30", Jumps)];

    private static void Jumps(Planned p, Verdict v)
    {
        v.Hold(p.All.All(s => s.Rehab.All(i => i.Exercise.Impact == 0)), p, p.Today, "rehab jumps");
        foreach (var s in p.Sessions)
        {
            var level = Level(p, s);
            v.Hold(s.Contacts <= (level switch { 0 => 0, 1 => 40, 2 => 80, _ => 120 }), p, s, $"{s.Contacts} contacts at level {level}");
            v.Hold(s.Everything.All(i => !i.Jump || i.Exercise.Impact <= (level == 3 ? 4 : level)), p, s, $"lands too hard for level {level}");
            var tired = false;
            foreach (var i in s.Items)
            {
                v.Hold(!(i.Jump && tired), p, s, "jumps on tired legs", i.Exercise.Id);
                tired |= !i.Jump && i.Lower && i.Exercise.LegFatigue >= 1 && i.Asked.Slot != Slot.Warmup;
            }
        }

        var hard = p.Sessions.Where(s => s.Items.Any(i => i.Exercise.Impact >= 2)).ToArray();
        foreach (var (a, b) in hard.Zip(hard.Skip(1)))
            v.Hold(b.From - a.From >= 48 * 60, p, b, "lands hard within 48 h of the time before");
        for (var w = 1; w < p.Weeks.Length; w++)
        {
            // After a deload the week before it counts.
            var before = p.Weeks.Take(w).Reverse().TakeWhile((x, n) => n == 0 || p.Weeks[w - n].Deload).Max(x => x.Contacts);
            v.Hold(p.Weeks[w].Contacts <= Math.Max(before + 20, before * 1.2), p, p.Weeks[w].Monday, $"{p.Weeks[w].Contacts} contacts after {before}");
        }
    }

    // What no plan shows (balance, double hops, squat jump landings) is left to the exercises' own prerequisites.
    private static int Level(Planned p, Held s)
    {
        var weeks = p.StrengthWeeksBefore(s.Session.Date);
        var trained = p.Runner.Level != StrengthLevel.Novice;
        var newest = p.Runner.Tests.Where(t => t.Id == TestId.HeelRise).OrderBy(t => t.Date).LastOrDefault();
        var calf = new[] { newest?.Left, newest?.Right, newest?.Value }.Min();
        var hops = p.Runner.Tests.Where(t => t.Id is TestId.HopSingle or TestId.HopTriple && t.Left > 0 && t.Right > 0)
            .Any(t => Math.Min(t.Left!.Value, t.Right!.Value) >= 0.9 * Math.Max(t.Left.Value, t.Right.Value));
        if (calf is null && s.Age >= 65)
            return 0;
        if (calf < 15 || !(trained || weeks >= 4 || (s.Session.Phase == Phase.AA && weeks >= 2)))
            return 0;
        if (calf < 20 || !(trained || weeks >= 6))
            return 1;
        return weeks >= 12 && calf >= 25 && hops ? 3 : 2;
    }
}
