using System.Collections.Immutable;
using Sinew.Training.Assessment;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Text;

/// <summary>How a test is done and what number is aimed at.</summary>
internal static class TestText
{
    private const int Column = 12;

    /// <summary>A band of norms up to an age that nobody reaches has no end.</summary>
    private const int Oldest = 110;

    /// <summary>The tests that a plan asks to repeat: a line with the aim, then how.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="programme">The plan.</param>
    /// <param name="runner">Whom it is for, as the log shows them.</param>
    public static void Asked(Page page, Programme programme, Runner runner)
    {
        var asked = Tests(programme, runner);
        if (asked.IsEmpty)
            return;
        page.Blank();
        page.Line(0, new Span("How to test", Ink.Strong));
        foreach (var test in asked)
        {
            page.Line(4, "  ○ ", new Span(test.Name, Ink.Strong), $" · {Aim(test, runner.AgeOn(programme.Today), runner.Sex) ?? Own}", new Span($" ({test.Rules[0]})", Ink.Quiet));
            page.Line(4, "    ", new Span(test.How, Ink.Quiet));
        }
    }

    /// <summary>The lines with the aims as text: "Single-leg heel rise · aim for 25 on each side (R-571)".</summary>
    public static IEnumerable<string> Aims(Programme programme, Runner runner) =>
        Tests(programme, runner).Select(t => $"{t.Name} · {Aim(t, runner.AgeOn(programme.Today), runner.Sex) ?? Own} ({t.Rules[0]})");

    /// <summary>All that is known of one test.</summary>
    public static void Write(Page page, FitnessTest test)
    {
        page.Line(0, new Span(test.Name, Ink.Strong), new Span($" · {Code<TestId>.Of(test.Id)} in runner.json", Ink.Quiet));
        page.Blank();
        page.Line(0, test.How);
        page.Blank();
        var kit = test.Equipment.Members().Select(i => Code<Implement>.Of(i).Replace('_', ' ')).ToArray();
        if (kit.Length > 0)
            Fact(page, "Needs", string.Join(", ", kit));
        if (test.Target is { } target)
            Fact(page, "Aim", $"{Target(target, test)}{Sides(test)}{(test.Norms.Any(n => Math.Min(n.Male, n.Female) < target) ? ", or what is usual at your age and sex where that is less" : "")}");
        if (!test.Norms.IsEmpty)
            Fact(page, test.Weak.UnderNorm == 0 ? "Enough" : "Usual", string.Join("; ", test.Norms.Select(n => Say.Invariant($"{n.From}{(n.To > Oldest ? " on" : Say.Invariant($"–{n.To}"))}: men {n.Male:0.##}, women {n.Female:0.##}").Replace(' ', Span.Glue))));
        if (test.Weak.Below is { } below)
            Fact(page, "Weak", $"below {Amount(below, test)}{(test.Weak.UntilAge is { } until ? Say.Invariant($", up to {until} years of age") : "")}");
        if (test.Weak.From is { } from)
            Fact(page, "Weak", $"{Amount(from, test)} or more");
        if (test.Error is { } error)
            Fact(page, "Chance", $"a difference up to {Amount(error, test)} may be chance");
        else if (test.ErrorPercent is { } percent)
            Fact(page, "Chance", Say.Invariant($"a difference up to {percent:0.#} % may be chance"));
        Fact(page, "Again", $"every {Plural.Of(test.RetestWeeks, "week")}");
        if (!test.NotWhen.IsEmpty)
            Fact(page, "Not", string.Join(", ", test.NotWhen.Members().Select(Bar)));
        Fact(page, "Rules", string.Join(", ", test.Rules));
    }

    /// <summary>Tests with this name or id, or whose name holds the words.</summary>
    public static ImmutableArray<FitnessTest> Find(string words)
    {
        var plain = Plain(words);
        if (plain.Length == 0)
            return [];
        var tests = TestBattery.Default.Tests;
        ImmutableArray<FitnessTest> whole = [.. tests.Where(t => Plain(t.Name) == plain || Plain(Code<TestId>.Of(t.Id)) == plain)];
        return whole.IsEmpty ? [.. tests.Where(t => Plain(t.Name).Contains(plain, StringComparison.Ordinal))] : whole;
    }

    private const string Own = "your own last result is the measure";

    // What R-586 or R-592 ask for again, in the order of the battery: a plan that stops, or that barred a test, asks for none.
    private static ImmutableArray<FitnessTest> Tests(Programme programme, Runner runner)
    {
        string[] said = [.. programme.Findings.Where(f => f.Rule is "R-586" or "R-592" && f.Text.Contains("epeat", StringComparison.Ordinal)).Select(f => f.Text)];
        return [.. Assess.Repeats(runner, programme.Today).Where(t => said.Any(s => s.Contains(t.Name, StringComparison.OrdinalIgnoreCase)))];
    }

    /// <summary>"aim for 25 on each side", or "aim for 19 on each side, usual at your age and sex": one number; null where no number is known.</summary>
    private static string? Aim(FitnessTest test, int age, Sex sex)
    {
        var norm = test.NormAt(age, sex);
        var usual = $"usual at your age{(sex == Sex.Unspecified ? "" : " and sex")}";
        return (test.Target, norm, test.Weak.Below) switch
        {
            // R-577, R-579: the number itself is the limit.
            (null, { } line, _) when test.Weak.UnderNorm == 0 => $"aim for {AtLeast(line, test)}{Sides(test)}",
            (null, { } line, _) => $"aim for {Amount(line, test)}{Sides(test)}, {usual}",
            // R-571's number is a young runner's.
            ({ } target, { } line, _) when line < target => $"aim for {Amount(line, test)}{Sides(test)}, {usual}",
            // What is usual beyond it is the need's yardstick (R-570), not a second aim.
            ({ } target, _, _) => $"aim for {Target(target, test)}{Sides(test)}",
            (null, null, { } below) => $"aim for {AtLeast(below, test)}{Sides(test)}",
            _ => null,
        };
    }

    private static string Target(double value, FitnessTest test) => test.LowerIsBetter ? $"{Amount(value, test)} at most" : Amount(value, test);

    private static string AtLeast(double value, FitnessTest test) => $"{Amount(value, test)} or more";

    private static string Sides(FitnessTest test) => test.Sided ? " on each side" : "";

    private static string Amount(double value, FitnessTest test) => (test.Unit, value) switch
    {
        ("reps", _) => Say.Invariant($"{value:0.##}"),
        ("faults", 1) => "1 fault",
        _ => Say.Invariant($"{value:0.##}") + Span.Glue + test.Unit,
    };

    private static string Bar(TestBar bar) => bar switch
    {
        TestBar.Pain_3 => "with pain of 3 of 10 or more",
        TestBar.BsiSuspected => "while a bone injury is suspected",
        TestBar.Pregnant => "in pregnancy",
        TestBar.Postpartum_12wk => "in the first twelve weeks after a birth",
        TestBar.Age_65 => "from 65 on",
        TestBar.Age_75 => "from 75 on",
        TestBar.BalanceImpaired => "with poor balance",
        TestBar.PlyoBelow_2 => "before hops on the spot are familiar",
        _ => "close to a goal race",
    };

    private static string Plain(string text) => text.Trim().Replace('_', ' ').Replace('-', ' ').ToLowerInvariant();

    private static void Fact(Page page, string label, string text) => page.Term(Column, new Span(label, Ink.Quiet), text);
}
