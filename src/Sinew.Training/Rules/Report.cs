using Sinew.Training.Programmes;

namespace Sinew.Training.Rules;

/// <summary>Collects what one rule has to say.</summary>
/// <param name="rule">Its id.</param>
/// <param name="severity">Warning for a floor, advice for a want.</param>
/// <param name="into">Where it goes.</param>
internal sealed class Report(string rule, Severity severity, List<Violation> into)
{
    public void Add(DateOnly? date, string text) => into.Add(new(rule, severity, date, text));

    /// <summary>"The week of Monday 30 November …".</summary>
    public void Week(WeekFacts week, string text) => Add(week.From, $"The week of {Wording.Day(week.Monday)} {text}");

    /// <summary>"The heavy session on Wednesday 2 December …".</summary>
    public void About(SessionFacts session, string text) => Add(session.Date, $"{session.Opening} {text}");

    /// <summary>"Goblet squat on Wednesday 2 December …".</summary>
    public void About(SessionFacts session, string name, string text) =>
        Add(session.Date, $"{name} on {Wording.Day(session.Date)} {text}");
}
