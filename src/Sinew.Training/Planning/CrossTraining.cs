using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>What the plan makes of cross-training: easy, it is welcome and not required (X-26); a hard class counts as a heavy session (X-16).</summary>
internal static class CrossTraining
{
    /// <summary>R-308: hours from heavy work to the next key or long run (P-11).</summary>
    private const int HeavyHours = 24;

    /// <summary>Key of the article that makes cross-training a part of every programme (R-005).</summary>
    private const string Asks = "S0";

    /// <summary>The findings.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="calendar">The running calendar.</param>
    /// <param name="runs">The runs as listed.</param>
    /// <param name="sessions">The sessions.</param>
    public static IEnumerable<Finding> Of(Runner runner, RunCalendar calendar, ImmutableArray<ListedRun> runs, ImmutableArray<Session> sessions)
    {
        if (sessions.IsEmpty)
            yield break;
        PlannedRun[] all = [.. runs.Select(r => r.Run).Where(r => r.Kind == RunKind.Cross && r.Date <= sessions[^1].Date)];
        var article = ArticleStyle.Of(runner.Style)?.Article == Asks;
        if (article || all.Any(r => !r.Hard))
        {
            var claim = article ? "The article makes cross-training a part of every programme. It" : "Cross-training";
            yield return new("X-26", Severity.Info, $"{claim} is welcome, and no week asks for it: an easy hour on the bike or in the water counts as an easy day, and strength may stand on it.", []);
        }

        if (all.Where(r => r.Hard).ToArray() is { Length: > 0 } classes)
            yield return Classes(classes, calendar, sessions);
    }

    private static Finding Classes(PlannedRun[] classes, RunCalendar calendar, ImmutableArray<Session> sessions)
    {
        var heavy = sessions.Where(s => s.Class == SessionClass.H).ToLookup(s => TrainingWeek.MondayOf(s.Date));
        var weeks = classes.GroupBy(c => TrainingWeek.MondayOf(c.Date)).ToArray();
        var (many, beside) = (weeks.Where(w => w.Count() > 1).ToArray(), weeks.Where(w => heavy[w.Key].Any()).ToArray());
        PlannedRun[] near = [.. classes.Where(c => NextHard(c, calendar) is not null)];
        var text = "Hard cross-training, such as a class of CrossFit, HIIT or Tabata, counts as a heavy session and a hard day: strength keeps its distance from it, and none of it is taken away.";
        if (many.Length > 0)
            text += $" {Plural.Of(many.Length, "week")} {(many.Length == 1 ? "holds" : "hold")} more than one; one a week is enough beside running and strength, so make the others easy.";
        if (beside.Length > 0)
            text += $" In {Plural.Of(beside.Length, "week")} it stands beside a heavy session: two in one week ask for sleep and food, and where your legs stay tired the class is the one to take easy.";
        if (near.Length > 0)
        {
            var (run, hours) = NextHard(near[0], calendar)!.Value;
            text += $" The one on {Words.Day(near[0].Date)} ends {Plural.Of(hours, "hour")} before {Words.Day(run.Date)}'s {Words.Run(run.Kind, calendar.IsLong(run))}; heavy work would keep {HeavyHours}, so move it or take it easy.";
        }

        var dates = many.SelectMany(w => w).Concat(beside.SelectMany(w => w)).Concat(near).Select(c => c.Date).Distinct().Order();
        return new("X-16", many.Length + beside.Length + near.Length > 0 ? Severity.Advice : Severity.Info, text, [.. dates]);
    }

    // The next key or long run within a day of a class, and the whole hours between.
    private static (PlannedRun Run, int Hours)? NextHard(PlannedRun own, RunCalendar calendar)
    {
        for (var ahead = 0; ahead <= 1; ahead++)
        {
            foreach (var run in calendar.On(own.Date.AddDays(ahead)))
            {
                var minutes = (ahead * 1440) + run.From - own.To;
                if (minutes >= 0 && minutes < HeavyHours * 60 && (run.Kind.IsKey() || calendar.IsLong(run)))
                    return (run, minutes / 60);
            }
        }

        return null;
    }
}
