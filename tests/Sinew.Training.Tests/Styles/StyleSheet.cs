using System.Globalization;
using System.Text;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.Styles;

/// <summary>The first weeks of a style's programme, exercise by exercise and set by set, with all reasons the first time they are given.</summary>
internal static class StyleSheet
{
    private const int Weeks = 6;

    public static string Of(Programme plan)
    {
        var text = new StringBuilder();
        foreach (var block in plan.Blocks)
            Line(text, $"{block.Phase}  {Day(block.From)} to {Day(block.To)}  {block.Why[0].Rule} {block.Why[0].Text}");
        foreach (var finding in plan.Findings)
            Line(text, $"{finding.Severity.ToString().ToLowerInvariant()}  {finding.Rule} {finding.Text}{(finding.Dates.IsEmpty ? "" : $" [{Day(finding.Dates[0])}{(finding.Dates.Length > 1 ? $" and {finding.Dates.Length - 1} more" : "")}]")}");
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var week in plan.Sessions.Where(s => s.Date < StylePeople.Today.AddDays(7 * Weeks)).GroupBy(s => TrainingWeek.MondayOf(s.Date)))
        {
            text.Append('\n');
            Line(text, $"Week of {Day(week.Key)}{(week.Any(s => s.Deload) ? ", deload" : "")}");
            foreach (var session in week)
            {
                Line(text, $"  {session.Date:ddd d MMM} {session.Start:HH:mm}, {session.Minutes} min, {session.Class}");
                foreach (var why in session.Why.Where(w => said.Add(w.Text)))
                    Line(text, $"    ({Reason(why)})");
                foreach (var exercise in session.Exercises)
                {
                    Line(text, $"    {exercise.Name,-36} {string.Join(" + ", exercise.Sets.GroupBy(s => s).Select(g => Sets(g.Count(), g.Key)))}");
                    foreach (var why in exercise.Why.Where(w => said.Add(w.Text)))
                        Line(text, $"      ({Reason(why)})");
                }
            }
        }

        return text.ToString();
    }

    private static string Reason(Reason why) => $"{why.Rule}, {why.Source}: {why.Text}";

    private static string Sets(int count, SetPrescription set)
    {
        var unit = set.Measure switch { Measure.Time => " s", Measure.Distance => " m", Measure.Contacts => " contacts", _ => "" };
        var amount = set.Lo == set.Hi ? $"{set.Lo}" : $"{set.Lo}-{set.Hi}";
        return string.Create(CultureInfo.InvariantCulture, $"{count} x {amount}{unit}{(set.Side == Side.Each ? " each" : "")}{(set.Load is { } load ? $", {load}" : "")}, reserve {set.Rir}, rest {set.RestSeconds} s");
    }

    private static string Day(DateOnly date) => date.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture).TrimEnd()).Append('\n');
}
