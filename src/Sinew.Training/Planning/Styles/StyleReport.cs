using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>Collects where a style's plan departs from its article, and says it once.</summary>
internal sealed class StyleReport(ArticleStyle style, Runner runner, DateOnly today)
{
    /// <summary>A finding names so many exercises; the others stand in the sessions.</summary>
    private const int Named = 3;

    private readonly Dictionary<string, (List<string> Texts, SortedSet<DateOnly> Dates)> departures = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Line, string Rule), SortedSet<DateOnly>> dropped = [];
    private readonly HashSet<string> present = new(StringComparer.Ordinal);
    private readonly SortedSet<DateOnly> own = [];

    /// <summary>The style.</summary>
    public ArticleStyle Style { get; } = style;

    /// <summary>A line stands in no session of this date, by this rule.</summary>
    public void Dropped(StyleLine line, string rule, DateOnly date)
    {
        if (!dropped.TryGetValue((line.Id, rule), out var dates))
            dropped[(line.Id, rule)] = dates = [];
        dates.Add(date);
    }

    /// <summary>The session of this date is none of the article's.</summary>
    public void Own(DateOnly date) => own.Add(date);

    /// <summary>A written exercise; what differs from the article, side by side.</summary>
    public void Wrote(Styled styled, DateOnly date, IEnumerable<(string Rule, string Values)> differs)
    {
        present.Add(styled.Line.Id);
        foreach (var (rule, values) in differs)
        {
            if (!departures.TryGetValue(rule, out var known))
                departures[rule] = known = ([], []);
            known.Dates.Add(date);
            if (!known.Texts.Exists(t => t.StartsWith(styled.Line.Name + ":", StringComparison.Ordinal)))
                known.Texts.Add($"{styled.Line.Name}: {values}");
        }
    }

    /// <summary>The findings: the style, what the runner's time does not hold, what differs by which rule, what stands nowhere.</summary>
    public IEnumerable<Finding> Findings()
    {
        yield return new(Style.Rule, Severity.Info, $"This plan follows {Style.Name}, the scheme of an article, and keeps what it states. What it leaves open is Sinew's choice and marked so: {string.Join("; ", Style.Open.Select(StyleWords.Lower))}.", []);
        var time = runner.Availability;
        var mini = StylePace.IsMini(Style, time);
        var asked = mini ? new Stated(Style.Mini!.Rule, Style.Mini.Lo, Style.Mini.Lo) : Style.Sessions;
        if (time.SessionsPerWeek < asked.Lo)
            yield return new(asked.Rule, Severity.Advice, $"The article asks for {StyleWords.Count(asked, "session")} a week; you want {time.SessionsPerWeek} at most, and that is what the plan holds.", []);
        else if (asked.Hi > StylePace.Sessions(Style, time) && time.SessionsPerWeek > StylePace.Sessions(Style, time))
            yield return new("P-19", Severity.Info, $"The article asks for {StyleWords.Count(asked, "session")} a week; you get {StylePace.Sessions(Style, time)}: a fourth one has room only where a session takes 20 minutes or less.", []);
        foreach (var fewer in Fewer())
            yield return fewer;
        if (!mini && Style.Minutes is { } minutes && time.Minutes < minutes.Lo)
            yield return new(minutes.Rule, Severity.Advice, $"The article asks for {(minutes.Lo == minutes.Hi ? "" : "at least ")}{minutes.Lo} minutes; you have {time.Minutes}, and that is what the sessions take.", []);
        foreach (var (rule, (texts, dates)) in departures.OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            var more = texts.Count > Named ? $"; {texts.Count - Named} more" : "";
            yield return new(rule, Severity.Info, $"Not as the article has it, because {StyleWords.Because(rule)}: {string.Join("; ", texts.Take(Named))}{more}.", [.. dates]);
        }

        foreach (var finding in Missing())
            yield return finding;
        if (own.Count > 0)
            yield return new(Style.Rule, Severity.Info, "On these days the article has nothing to say: after a race, before one, and where only light work is open, the session is Sinew's own.", [.. own]);
    }

    // What a long race ahead makes of three sessions.
    private IEnumerable<Finding> Fewer()
    {
        if (Math.Min(StylePace.Sessions(Style, runner.Availability), runner.Availability.SessionsPerWeek) <= 2)
            yield break;
        var goals = Periodise.Goals(runner, today);
        if (goals.Find(static r => r.Row is RaceRow.Half or RaceRow.Marathon) is { } road)
            yield return new("R-409", Severity.Info, $"Up to {Words.Name(road)} the weeks hold two sessions, whatever number the article asks for.", []);
        if (goals.Find(static r => r.Row >= RaceRow.UltraTo100) is { } ultra)
            yield return new("R-434", Severity.Info, $"In the last ten weeks before {Words.Name(ultra)} there are two sessions a week at most, whatever number the article asks for.", []);
    }

    private IEnumerable<Finding> Missing()
    {
        // What Sinew chose itself is not missed where it stands nowhere.
        foreach (var byRule in dropped.Where(d => present.Contains(d.Key.Line) || Style[d.Key.Line].Stated).GroupBy(d => (d.Key.Rule, Nowhere: !present.Contains(d.Key.Line))).OrderBy(g => g.Key.Rule, StringComparer.Ordinal).ThenBy(g => g.Key.Nowhere))
        {
            string[] names = [.. Style.Lines.Where(l => byRule.Any(d => d.Key.Line == l.Id)).Select(l => StyleWords.Lower(l.Name))];
            var what = string.Join(", ", names);
            ImmutableArray<DateOnly> dates = [.. byRule.SelectMany(d => d.Value).Distinct().Order()];
            yield return byRule.Key.Nowhere
                ? new(byRule.Key.Rule, Severity.Advice, $"Left out of this plan: the article's {what}, because {StyleWords.Because(byRule.Key.Rule)}.", [])
                : new(byRule.Key.Rule, Severity.Info, $"Left out on some days: {what}, because {StyleWords.Because(byRule.Key.Rule)}.", dates);
        }
    }
}
