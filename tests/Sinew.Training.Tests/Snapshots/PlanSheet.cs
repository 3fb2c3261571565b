using System.Globalization;
using System.Text;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Tests.Cases;

namespace Sinew.Training.Tests.Snapshots;

/// <summary>A whole programme on one sheet, for reading and for comparing.</summary>
internal static class PlanSheet
{
    public static string Of(Case @case)
    {
        var (plan, text) = (@case.Plan, new StringBuilder());
        Line(text, $"{plan.Runner}, {Lower(plan.Level)}, from {Day(plan.Today)}");
        foreach (var block in plan.Blocks)
            Line(text, $"{block.Phase}  {Day(block.From)} to {Day(block.To)}  {Why(block.Why)}");
        foreach (var need in plan.Needs)
            Line(text, $"need  {Lower(need.Movement)} ({Lower(need.Kind)}): {need.Text}");
        foreach (var finding in plan.Findings)
            Line(text, $"{Lower(finding.Severity)}  {finding.Rule} {finding.Text} [{string.Join(", ", finding.Dates.Select(Day))}]");
        foreach (var want in @case.Check.Wants)
            Line(text, $"want  {want.Rule} {(want.Date is { } date ? Day(date) : "")} {want.Text}");
        for (var monday = TrainingWeek.MondayOf(plan.Today); monday <= Last(plan); monday = monday.AddDays(7))
            Week(text, @case, monday);
        return text.ToString();
    }

    private static DateOnly Last(Programme plan) =>
        plan.Blocks.IsEmpty ? plan.Runs.Select(r => r.Run.Date).DefaultIfEmpty(plan.Today).Max() : plan.Blocks[^1].To;

    private static void Week(StringBuilder text, Case @case, DateOnly monday)
    {
        var number = Case.WeekOf(monday);
        var sessions = @case.Week(number).ToArray();
        var runs = @case.Plan.Runs.Where(r => TrainingWeek.MondayOf(r.Run.Date) == monday).ToArray();
        text.Append('\n');
        Line(text, $"Week {number} from {Day(monday)}{(sessions.Any(s => s.Deload) ? ", deload" : "")}, {Case.HardSets(sessions)} hard sets");
        Line(text, $"  runs  {string.Join(", ", runs.Select(r => $"{r.Run.Date:ddd} {Lower(r.Run.Kind)} {r.Run.Minutes}{(r.Advice is { } a ? " " + a : "")}"))}");
        var first = @case.Plan.Blocks.Any(b => TrainingWeek.MondayOf(b.From) == monday);
        foreach (var session in sessions)
            Session(text, session, first);
    }

    private static void Session(StringBuilder text, Session session, bool reasons)
    {
        Line(text, $"  {session.Date:ddd d MMM} {session.Start:HH:mm}  {session.Class} {session.Phase} {session.Minutes} min {Lower(session.Placement)} (short {session.Short.Minutes} min: {string.Join(", ", session.Short.Exercises.Select(e => e.Exercise))})");
        if (reasons)
            Line(text, $"    why  {Why(session.Why)}");
        foreach (var item in session.Exercises)
        {
            Line(text, $"    {Lower(item.Slot),-9} {item.Exercise,-30} {Sets(item)}");
            if (reasons)
                Line(text, $"              {Why(item.Why)}");
        }
    }

    private static string Sets(PrescribedExercise item) => string.Join(" + ", item.Sets.GroupBy(s => s).Select(g => Sets(g.Count(), g.Key)));

    private static string Sets(int count, SetPrescription set)
    {
        var unit = set.Measure switch { Measure.Time => " s", Measure.Distance => " m", Measure.Contacts => " contacts", _ => "" };
        var amount = set.Lo == set.Hi ? $"{set.Lo}" : $"{set.Lo}-{set.Hi}";
        var load = (set.Load is { } l ? $"  {l}" : "") + (set.Percent1Rm is { } p ? $"  {p} %" : "");
        return string.Create(CultureInfo.InvariantCulture, $"{count} x {amount}{unit}{(set.Side == Side.Both ? "" : " " + Lower(set.Side))}  rir {set.Rir}{load}  {set.Tempo.Text}  rest {set.RestSeconds}");
    }

    private static string Why(IEnumerable<Reason> why) => string.Join(" | ", why.Select(w => $"{w.Rule} {w.Text}"));

    private static string Day(DateOnly date) => date.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture).TrimEnd()).Append('\n');
}
