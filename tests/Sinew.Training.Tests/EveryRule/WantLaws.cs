using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.EveryRule;

/// <summary>Wants: met, or told with rule and date. They do not apply in taper, recovery and deload nor while a stop or P-05 holds.</summary>
internal static class WantLaws
{
    public static readonly Law[] All =
    [
        new("P-35", KeepItUp), new("P-36", Movements), new("P-37", BackAndFront), new("R-308", BeforeKeyRuns), new("R-309", BeforeLongRuns),
    ];

    private static readonly Func<Exercise, bool>[] Wanted =
    [
        e => e.Movements.Has(Movement.PlantarFlexion), e => e.Movements.Has(Movement.HipExtension), e => e.Movements.Has(Movement.KneeFlexion),
        e => e.Movements.Has(Movement.HipAbduction) || e.Movements.Has(Movement.HipAdduction), e => e.Movements.Has(Movement.TrunkAntiExtension),
        e => e.Movements.Has(Movement.TrunkAntiRotation) || e.Pattern == Pattern.AntiLateralFlexion, e => e.Movements.Has(Movement.SpinalExtension),
        e => e.Pattern == Pattern.Pull,
    ];

    private static void KeepItUp(Planned p, Verdict v)
    {
        if (p.Stopped)
            return;
        foreach (var block in p.Plan.Blocks.Where(b => b.Phase == Phase.MT))
        {
            for (var from = block.From > p.Ahead ? block.From : p.Ahead; from.AddDays(7) <= block.To; from = from.AddDays(1))
            {
                var within = p.Sessions.Where(s => s.Class != SessionClass.R && s.Session.Date >= from && s.Session.Date <= from.AddDays(7)).ToArray();
                var met = within.Length >= (p.Runner.AgeOn(from) >= 60 ? 2 : 1) || within.Any(s => s.Session.Deload);
                v.Hold(met || p.Plan.Findings.Any(f => f.Rule == "P-35" && f.Severity == Severity.Advice && f.Dates.Any(d => d >= block.From && d <= block.To)), p, from, "eight days of MT without enough sessions are not told");
            }
        }
    }

    private static void Movements(Planned p, Verdict v)
    {
        foreach (var w in p.WeeksAhead.Where(w => !p.Stopped && !w.Rests && w.Sessions.Count(s => s.Session.Format == SessionFormat.Full) >= 2))
        {
            foreach (var movement in Wanted)
                v.Hold(w.All.Any(s => s.Whole.Any(i => movement(i.Exercise))) || p.Tells("P-36", w.Monday), p, w.Monday, "a missing movement is not told");
        }
    }

    private static void BackAndFront(Planned p, Verdict v)
    {
        foreach (var w in p.WeeksAhead.Where(w => !p.Stopped && !w.Rests && !w.Sessions.IsEmpty))
        {
            var items = w.Sessions.SelectMany(s => s.Items).ToArray();
            var back = items.Where(i => i.Exercise.Pattern is Pattern.Hinge or Pattern.HingePower or Pattern.Bridge or Pattern.HamstringLength
                || i.Exercise.Primary == Movement.KneeFlexion).Sum(i => i.HardSets);
            var front = items.Where(i => i.Exercise.Pattern is Pattern.Squat or Pattern.SingleLegSquat or Pattern.SquatPress or Pattern.IsometricSquat
                || i.Exercise.Primary == Movement.KneeExtension).Sum(i => i.HardSets);
            v.Hold(back >= front - 1 || p.Tells("P-37", w.Monday), p, w.Monday, $"{back} sets behind and {front} in front are not told");
        }
    }

    private static void BeforeKeyRuns(Planned p, Verdict v) => Gaps(p, v, "R-308", e => e.Key);

    private static void BeforeLongRuns(Planned p, Verdict v) => Gaps(p, v, "R-309", e => !e.Key);

    private static void Gaps(Planned p, Verdict v, string rule, Func<Oracle.Entry, bool> which)
    {
        if (p.Plan.Blocks.IsEmpty)
            return;
        foreach (var s in p.Sessions.Where(s => s.Session.Date >= p.Ahead && s.Loading && !p.Stopped && !s.Session.Deload && s.Session.Phase is not (Phase.TP or Phase.TR)))
        {
            var hours = s.Class == SessionClass.H ? 36 : 24;
            foreach (var e in p.Diary.All.Where(e => (e.Key || e.Long) && which(e) && e.From >= s.To && e.From - s.To < 48 * 60))
            {
                var told = p.Plan.Findings.Any(f => f.Rule == rule && f.Severity == Severity.Advice && f.Text.Length > 0 && f.Dates.Contains(s.Session.Date));
                v.Hold(e.From - s.To >= hours * 60 || told, p, s, $"ends {(e.From - s.To) / 60} h before a run and that is not told");
            }
        }
    }
}
