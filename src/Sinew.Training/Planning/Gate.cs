using System.Collections.Immutable;
using System.Globalization;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// Step 6: the last gate. Unmet wants become findings. A session that breaks a floor is a bug of the steps before; it is eased or left out
/// all the same and said so (P-44), because no plan may carry it. Tests hold that this never happens.
/// </summary>
internal static class Gate
{
    /// <summary>The rule that names sessions left out by the gate.</summary>
    public const string LeftOut = "P-44";

    // Leaving a session out can only make room; a few rounds are plenty.
    private const int Rounds = 12;

    // In the first rounds a week with too many hard sets gives up sets, not sessions: a hole would break what stands after it.
    private const int EasedRounds = 4;

    /// <summary>The programme as it may be shown.</summary>
    public static Programme Pass(Programme programme, Runner runner, Catalogue catalogue, Performed? performed = null)
    {
        var done = performed is null ? [] : performed.Done.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var result = Check.Run(programme, runner, catalogue, null, performed);
        for (var round = 0; round < Rounds && !result.Accepted; round++)
        {
            var eased = round < EasedRounds ? result.Floors.Where(IsAboutSets).Select(v => TrainingWeek.MondayOf(v.Date!.Value)).ToHashSet() : [];
            var dates = result.Floors.Where(v => v.Date is { } d && !eased.Contains(TrainingWeek.MondayOf(d))).SelectMany(v => Concerned(programme, v.Date!.Value)).ToHashSet();
            var findings = programme.Findings.ToBuilder();
            foreach (var floor in result.Floors)
            {
                var text = $"Left out by the last safety check ({floor.Rule}): {floor.Text}";
                if (!programme.Findings.Any(f => f.Rule == LeftOut && string.Equals(f.Text, text, StringComparison.Ordinal)))
                    findings.Add(new(LeftOut, Severity.Warning, text, floor.Date is { } d ? [d] : []));
            }

            programme = programme with
            {
                Sessions = [.. programme.Sessions.Where(s => s.Date < programme.Today || done.Contains(s.Id) || !dates.Contains(s.Date)).Select(s => s.Date >= programme.Today && !done.Contains(s.Id) && eased.Contains(TrainingWeek.MondayOf(s.Date)) ? Ease(s, catalogue) : s)],
                Findings = findings.ToImmutable(),
            };
            result = Check.Run(programme, runner, catalogue, null, performed);
        }

        // No plan may carry a broken floor: rather none.
        if (!result.Accepted)
        {
            programme = programme with { Sessions = programme.Sessions.RemoveAll(s => s.Date >= programme.Today && !done.Contains(s.Id)) };
            result = Check.Run(programme, runner, catalogue, null, performed);
        }

        return programme with { Findings = [.. programme.Findings, .. Unmet(result.Wants.Where(w => !IsTold(w, programme.Findings)))] };
    }

    // Schedule is exact: what it leaves short could not be had.
    private static string Cause(string rule) => rule switch
    {
        "R-308" or "R-309" => " Your free times hold no better place for it that keeps all other distances.",
        "P-35" => " Your free times and the distances to runs and races leave no room for more.",
        _ => "",
    };

    private static bool IsAboutSets(Violation v) => v.Date is not null && v.Rule is "P-23" or "P-28" or "P-34";

    // One set fewer of every exercise for the legs that has several.
    private static Session Ease(Session session, Catalogue catalogue) => session with
    {
        Exercises = [.. session.Exercises.Select(e => e.Sets.Length > 1 && catalogue.TryFind(e.Exercise, out var known) && known.IsLowerWork ? e with { Sets = e.Sets[..^1] } : e)],
    };

    // The step that could not meet it has said so for this week already, with its cause.
    private static bool IsTold(Violation want, ImmutableArray<Finding> findings) => want.Date is { } date
        && findings.Any(f => f.Rule == want.Rule && f.Dates.Any(d => TrainingWeek.MondayOf(d) == TrainingWeek.MondayOf(date)));

    // The day's session; where the complaint is about a whole week, that week's.
    private static IEnumerable<DateOnly> Concerned(Programme programme, DateOnly date)
    {
        if (programme.Sessions.Any(s => s.Date == date))
            return [date];
        var monday = TrainingWeek.MondayOf(date);
        return programme.Sessions.Where(s => s.Date >= monday && s.Date <= monday.AddDays(6) && s.Date >= programme.Today).Select(s => s.Date);
    }

    // One finding a rule: the first case in words, all dates, and how often where they do not tell.
    private static IEnumerable<Finding> Unmet(IEnumerable<Violation> wants)
    {
        foreach (var rule in wants.GroupBy(v => v.Rule, StringComparer.Ordinal))
        {
            var dates = rule.Where(v => v.Date is not null).Select(v => v.Date!.Value).Distinct().Order().ToImmutableArray();
            var first = rule.OrderBy(v => v.Date).First();
            var more = rule.Count() - 1;
            // Where each has a day of its own, the days tell how often.
            var again = more == 0 || dates.Length > more ? "" : string.Create(CultureInfo.InvariantCulture, $" The same holds {more} more {(more == 1 ? "time" : "times")}.");
            yield return new(rule.Key, Severity.Advice, first.Text + Cause(rule.Key) + again, dates);
        }
    }
}
