using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Sinew.Training.Documents;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Tests.Cases;

namespace Sinew.Training.Tests.RulePages;

/// <summary>
/// An example of a page: a runner, perhaps a later change of the runner's file or of the plan, perhaps a log to plan again from, and whether
/// the rule is then named.
/// </summary>
/// <param name="Runner">runner.json to plan for, from Monday 2026-11-23.</param>
/// <param name="Change">What changes in the runner's file before the plan is checked or made again.</param>
/// <param name="Edits">What is changed in the plan before it is checked.</param>
/// <param name="Log">log.json and the day of the second plan, to which the first one was promised; or null.</param>
/// <param name="Verdict">The line that says what happens.</param>
internal sealed record PageExample(string Runner, string? Change, string[] Edits, (DateOnly Today, string Json)? Log, string Verdict)
{
    /// <summary>How a verdict that it fires begins.</summary>
    public const string Fires = "**Fires**";

    /// <summary>The verdict that it does not.</summary>
    public const string Silent = "**Does not fire.**";

    // Many pages share a runner.
    private static readonly ConcurrentDictionary<string, Programme> Plans = new(StringComparer.Ordinal);

    private Programme Plan => Plans.GetOrAdd(Runner, json => Planner.Plan(new PlanRequest(Read(json), [], Catalogue.Default, Case.Today)));

    /// <summary>The verdict as the program finds it.</summary>
    public string Find(string rule)
    {
        var plan = Plan;
        var inNotes = NameableRules.InNotes.Contains(rule);
        var said = inNotes ? Notes(plan, Read(Runner))
            : Log is { } log ? Again(plan, log.Today, log.Json)
            : Change is null && Edits.Length == 0 ? Reasons(plan).Concat(Violations(plan, Read(Runner)))
            : Gated(Edited(plan), Read(Changed()));
        // A rule fires under its own name; one that has no sentence of its own, where another's names it.
        var within = NameableRules.WithinSentences.Contains(rule);
        var first = said.Where(s => inNotes ? s.Text.Contains(rule, StringComparison.Ordinal) : within ? s.Text.Contains($"({rule})", StringComparison.Ordinal) : string.Equals(s.Rule, rule, StringComparison.Ordinal))
            .OrderBy(s => s.Date).Take(1).ToArray();
        return first is [var (_, date, text)]
            ? Fires + (date is { } day ? day.ToString("' on 'yyyy-MM-dd", CultureInfo.InvariantCulture) : "") + ": " + text
            : Silent;
    }

    /// <summary>The plan that the example is about holds sessions: where there are none, nothing can be named and nothing is shown.</summary>
    public bool HasSessions
    {
        get
        {
            var plan = Plan;
            return Log is { } log ? PlannedAgain(plan, log.Today, log.Json).Sessions.Any(s => s.Date >= log.Today) : !plan.Sessions.IsEmpty;
        }
    }

    // The paragraphs that the program prints below a plan.
    private IEnumerable<(string Rule, DateOnly? Date, string Text)> Notes(Programme plan, Runner runner)
    {
        Assert.True(Change is null && Edits.Length == 0 && Log is null, "The notes are those of a plan as it is made");
        return Sinew.Text.Legend.Notes(plan.Sessions, runner.Equipment).Concat(Sinew.Text.TestText.Aims(plan, runner)).Select(n => ("", (DateOnly?)null, n.Replace(Sinew.Text.Span.Glue, ' ')));
    }

    // What the second plan says from its own day on, changes first.
    private IEnumerable<(string Rule, DateOnly? Date, string Text)> Again(Programme promised, DateOnly today, string json)
    {
        var plan = PlannedAgain(promised, today, json);
        return
        [
            .. plan.Changes.SelectMany(c => c.Why.Select(w => (w.Rule, (DateOnly?)(c.After ?? c.Before)!.Date, w.Text))),
            .. Reasons(plan with { Sessions = [.. plan.Sessions.Where(s => s.Date >= today)] }),
        ];
    }

    private Programme PlannedAgain(Programme promised, DateOnly today, string json)
    {
        Assert.True(Edits.Length == 0, "A promised plan is not edited");
        var log = LogDocument.Read(Encoding.UTF8.GetBytes(json), today, id => Catalogue.Default.TryFind(id, out _));
        Assert.True(log.IsRead, string.Join('\n', log.Problems));
        Assert.Empty(log.Warnings);
        return Planner.Plan(new PlanRequest(Read(Changed()), [], Catalogue.Default, today, null, log.Value.Log, promised));
    }

    private string Changed() => Change is null ? Runner : PlanEdit.Merge(JsonNode.Parse(Runner)!, JsonNode.Parse(Change)!.AsObject()).ToJsonString();

    private Programme Edited(Programme plan)
    {
        var written = new ArrayBufferWriter<byte>();
        PlanDocument.Write(plan, written);
        var json = JsonNode.Parse(written.WrittenSpan)!;
        foreach (var edit in Edits)
            PlanEdit.Apply(json, edit);
        var read = PlanDocument.Read(Encoding.UTF8.GetBytes(json.ToJsonString()), id => Catalogue.Default.TryFind(id, out _));
        Assert.True(read.IsRead, string.Join('\n', read.Problems));
        return read.Value;
    }

    private static Runner Read(string json)
    {
        var read = RunnerDocument.Read(Encoding.UTF8.GetBytes(json), Case.Today, id => Catalogue.Default.TryFind(id, out _));
        Assert.True(read.IsRead, string.Join('\n', read.Problems));
        Assert.Empty(read.Warnings);
        return read.Value;
    }

    private static IEnumerable<(string Rule, DateOnly? Date, string Text)> Violations(Programme plan, Runner runner)
    {
        var check = Training.Rules.Check.Run(plan, runner, Catalogue.Default, id => RuleBook.Default.TryFind(id, out _));
        return check.Floors.Concat(check.Wants).Select(v => (v.Rule, v.Date, v.Text));
    }

    // What the last gate says, and what it leaves out because of it.
    private static IEnumerable<(string Rule, DateOnly? Date, string Text)> Gated(Programme plan, Runner runner) =>
    [
        .. Violations(plan, runner),
        .. Training.Planning.Gate.Pass(plan, runner, Catalogue.Default).Findings.Except(plan.Findings)
            .Where(f => f.Rule == Training.Planning.Gate.LeftOut).Select(f => (f.Rule, f.Dates.IsEmpty ? (DateOnly?)null : f.Dates[0], f.Text)),
    ];

    private static IEnumerable<(string Rule, DateOnly? Date, string Text)> Reasons(Programme plan) =>
    [
        .. plan.Findings.Select(f => (f.Rule, f.Dates.IsEmpty ? (DateOnly?)null : f.Dates[0], f.Text)),
        .. plan.Needs.SelectMany(n => n.Why.Select(w => (w.Rule, (DateOnly?)null, n.Text))),
        .. plan.Blocks.SelectMany(b => b.Why.Select(w => (w.Rule, (DateOnly?)b.From, w.Text))),
        .. plan.Sessions.SelectMany(s => s.Why.Concat(s.Exercises.Concat(s.Short.Exercises).SelectMany(e => e.Why)).Select(w => (w.Rule, (DateOnly?)s.Date, w.Text))),
    ];
}
