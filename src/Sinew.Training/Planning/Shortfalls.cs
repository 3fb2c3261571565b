using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>Tells which weeks got fewer or lighter sessions than wanted, and which day refused for which cause (R-318, P-44).</summary>
internal static class Shortfalls
{
    private const string Rule = "R-318";
    private const int LeastDays = 4;

    private static readonly string[] Weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    /// <summary>A finding for each kind of shortfall, with the first day of every week it concerns.</summary>
    /// <param name="path">The weeks as they were placed.</param>
    /// <param name="options">Options of all days.</param>
    /// <param name="wants">What the weeks wanted.</param>
    /// <param name="today">First day that is planned: a week that has begun names it.</param>
    /// <param name="first">Index of the week of today.</param>
    /// <param name="missed">A session of that week was missed.</param>
    public static ImmutableArray<Finding> Tell(WeekOption[] path, DayOptions[] options, ImmutableArray<Want> wants, DateOnly today, int first = 0, bool missed = false)
    {
        var byText = new Dictionary<string, List<DateOnly>>(StringComparer.Ordinal);
        var order = new List<string>();
        for (var w = first; w < first + path.Length; w++)
        {
            var option = path[w - first];
            // Where a session of this week was missed, it is no question of room.
            if ((option.Missing == 0 && option.Degrade == 0) || (missed && w == first))
                continue;
            var wanted = wants.Where(x => x.Week == w).Sum(x => x.Count);
            var heavy = wants.Any(x => x.Week == w && x.Heavy);
            var text = Sentence(option, wanted, heavy, options, w * 7);
            if (!byText.TryGetValue(text, out var weeks))
            {
                byText[text] = weeks = [];
                order.Add(text);
            }

            var from = wants.First(x => x.Week == w).From;
            weeks.Add(from < today ? today : from);
        }

        return [.. order.Select(text => new Finding(Rule, Severity.Advice, text, [.. byText[text]]))];
    }

    /// <summary>
    /// What is worth telling the runner: nothing about a first week of fewer than four days, which counts as none (R-430) and is nearly over.
    /// </summary>
    public static IEnumerable<Finding> WorthTelling(ImmutableArray<Finding> findings, DateOnly today)
    {
        var monday = TrainingWeek.MondayOf(today).AddDays(7);
        if (monday.DayNumber - today.DayNumber >= LeastDays)
            return findings;
        return findings
            .Select(f => f.Rule == Rule ? f with { Dates = f.Dates.RemoveAll(d => d < monday) } : f)
            .Where(f => f.Rule != Rule || f.Dates.Length > 0);
    }

    private static string Sentence(WeekOption option, int wanted, bool heavy, DayOptions[] options, int monday)
    {
        var text = new StringBuilder();
        var placed = wanted - option.Missing;
        if (option.Missing > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(placed == 0 ? "No session fits" : $"Only {placed} of {wanted} sessions {(placed == 1 ? "fits" : "fit")}")} around your runs in these weeks");
            text.Append(option.Degrade > 0 ? ", some lighter than wanted. " : ". ");
        }
        else
        {
            text.Append("All sessions fit in these weeks, but lighter than wanted. ");
        }

        var ask = option.Missing == 0 && heavy ? SessionClass.H : SessionClass.M;
        var causes = new List<(string Cause, List<string> Days)>();
        for (var d = 0; d < 7; d++)
        {
            if ((option.Mask & (1 << d)) != 0 && option.Missing > 0)
                continue;
            var refusal = options[monday + d].RefusalOf(ask);
            if (refusal == Refusal.None)
                continue;
            var cause = refusal == Refusal.LongRunDay && options[monday + d].LongByLength ? "a run that counts as the long run has that day to itself" : Because(refusal);
            var known = causes.FindIndex(c => string.Equals(c.Cause, cause, StringComparison.Ordinal));
            if (known < 0)
                causes.Add((cause, [Weekdays[d]]));
            else
                causes[known].Days.Add(Weekdays[d]);
        }

        // A day that refuses the wanted one may hold a lighter one.
        if (causes.Count == 0)
            text.Append("The days left are needed for rest or spacing. ");
        else if (option.Missing > 0)
            text.Append(CultureInfo.InvariantCulture, $"{string.Join(". ", causes.Select(c => $"{string.Join(", ", c.Days)}: {c.Cause}"))}. ");
        else
            text.Append(CultureInfo.InvariantCulture, $"No place for a {(ask == SessionClass.H ? "heavy" : "moderate")} one on {string.Join("; on ", causes.Select(c => $"{string.Join(", ", c.Days)} ({c.Cause})"))}. ");
        text.Append("More or longer free times, or fewer days blocked, would help; nothing is made up later.");
        return text.ToString();
    }

    private static string Because(Refusal refusal) => refusal switch
    {
        Refusal.NotAvailable => "not among your days",
        Refusal.LongRunDay => "the long run has that day to itself",
        Refusal.RaceEve => "race day or the day before",
        Refusal.CutOff => "too close to a race",
        Refusal.AfterRace => "legs rest after a race",
        Refusal.AfterLongRun => "the day after a long run or race",
        Refusal.HardClass => "a hard class stands there already",
        Refusal.NearHeavy => "too close to a heavy class",
        Refusal.Streak => "it would be a third hard day in a row",
        Refusal.BeforeKey => "too close before a key or long run",
        Refusal.SameDayKey => "no time left at a safe distance from that day's key run",
        Refusal.AroundEasyRun => "no time right after the run or three hours later",
        Refusal.NoRoom => "no free time long enough",
        _ => "needed for rest",
    };
}
