using System.Globalization;
using Sinew.Training.Assessment;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>What <see cref="Assess"/> says, with the runner's own numbers.</summary>
internal static class AssessWords
{
    /// <summary>"Single-leg heel rise: right 18, left 24. A runner of your age and sex usually manages 30; …"</summary>
    public static string Weak(WeakFlag flag, Sex sex)
    {
        var test = flag.Test;
        var usual = flag.Norm is { } norm && test.Weak.UnderNorm > 0
            ? $"A runner of your {(sex == Sex.Unspecified ? "age" : "age and sex")} usually manages {Amount(norm, test)}; "
            : "";
        var limit = test.LowerIsBetter ? $"{Amount(flag.Limit, test)} or more count as weak" : $"below {Amount(flag.Limit, test)} counts as weak";
        var sentence = usual + limit;
        var both = test.Sided ? " Both sides are trained." : "";
        return $"{test.Name}: {Values(flag.Latest, test)}. {char.ToUpperInvariant(sentence[0])}{sentence[1..]}.{both}";
    }

    private const string Deserve = " deserve more.";

    /// <summary>"Side plank again: it also shows the muscles beside the hip, which count as weak with it."</summary>
    public static string WeakToo(WeakFlag flag, Movement movement) =>
        $"{flag.Test.Name} again: it also shows {MovementWords.Of(movement)}, which count as weak with it.";

    /// <summary>The answer as a session keeps it: "…, so the calves get 2 sets here.", or "…, so the calves keep a set here." where no more fit.</summary>
    public static string InSets(string answer, int sets) => answer.EndsWith(Deserve, StringComparison.Ordinal)
        ? answer[..^Deserve.Length] + (sets >= 2 ? string.Create(CultureInfo.InvariantCulture, $" get {sets} sets here.") : " keep a set here.")
        : answer;

    /// <summary>"Your side plank held 40 and 42 s, so the muscles beside the hip deserve more."</summary>
    public static string Answer(WeakFlag flag, Movement movement)
    {
        var test = flag.Test;
        var verb = test.Unit switch { "s" => "held", "faults" => "showed", _ => "reached" };
        var name = char.ToLowerInvariant(test.Name[0]) + test.Name[1..];
        var values = flag.Latest switch
        {
            { Sides: { } s } => $"{Number(Math.Min(s.Left, s.Right), "0.##")} and {Amount(Math.Max(s.Left, s.Right), test)}",
            { Left: { } left } => Amount(left, test),
            { Right: { } right } => Amount(right, test),
            { Value: var value } => Amount(value ?? 0, test),
        };
        return $"Your {name} {verb} {values}, so {MovementWords.Of(movement)}{Deserve}";
    }

    /// <summary>A difference that counts, with both values and the test's error (R-594, P-39).</summary>
    public static string Difference(SideDifference difference)
    {
        var (test, sides, weaker, since) = difference;
        var agrees = since is { } date
            ? $"the same side as on {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"
            : "matching an injury you reported on that side";
        return $"{test.Name}: {Sides(sides, test)}, so the {Side(weaker)} side reaches {Number(sides.Index, "0")} % of the other, {agrees}. {Noise(test)}";
    }

    /// <summary>A difference that does not count, or not yet.</summary>
    /// <param name="test">The test.</param>
    /// <param name="sides">Its last values.</param>
    /// <param name="again">When it is due again.</param>
    public static string NoVerdict(FitnessTest test, Symmetry sides, Retest again)
    {
        var why = sides.Beats(test) ? "One occasion alone is no verdict." : Noise(test);
        var next = again switch
        {
            { Barred: { } barred } => $"{barred}; both sides train alike.",
            { Date: { } date } => $"Repeat it on {Words.Date(date)}; until then both sides train alike.",
            _ => "Repeat it soon; until then both sides train alike.",
        };
        return $"{test.Name}: {Sides(sides, test)}. {why} {next}";
    }

    /// <summary>Tests that are due on one day (R-586).</summary>
    public static string DueTests(IReadOnlyList<FitnessTest> tests, DateOnly? date)
    {
        var names = string.Join(", ", tests.Select((t, i) => i == 0 ? t.Name : char.ToLowerInvariant(t.Name[0]) + t.Name[1..]));
        var last = names.LastIndexOf(", ", StringComparison.Ordinal);
        if (last >= 0)
            names = names[..last] + " and" + names[(last + 1)..];
        var them = tests.Count == 1 ? "it" : "them";
        var when = date is { } day ? $"repeat {them} on {Words.Date(day)}" : $"the last result is older than {Words.Weeks(tests.Min(t => t.RetestWeeks))}; repeat {them} soon";
        return $"{names}: {when}, in the same order and shoes, at the same time of day and at least 48 hours after a heavy session. Enter the results and plan again.";
    }

    /// <summary>A complaint and what is trained for it. Work that the general sessions do is no load protocol.</summary>
    public static string Reported(Condition condition, Protocol protocol, Movement movement) =>
        $"You reported {ConditionWords.With(condition)}. {(protocol.General ? "What is advised for it strengthens" : "Its load protocol is for")} {MovementWords.Of(movement)}.";

    public static string ReportedToo(Condition condition, Protocol protocol, Movement movement)
    {
        var name = ConditionWords.Of(condition.Id);
        return $"{char.ToUpperInvariant(name[0])}{name[1..]}: {(protocol.General ? "what is advised for it strengthens" : "the same load protocol is for")} {MovementWords.Of(movement)} too.";
    }

    public static string Trunk(TrunkRatios ratios)
    {
        var flexor = ratios.Flexor is { } f ? $"flexor hold {Number(f, "0.00")} of the extensor hold (below {Number(TrunkRatios.FlexorLimit, "0.00")} is wanted)" : null;
        var side = ratios.Side is { } s ? $"side plank {Number(s, "0.00")} (below {Number(TrunkRatios.SideLimit, "0.00")} is wanted)" : null;
        return $"With your low back pain the back's endurance gets priority: {string.Join(", ", new[] { flexor, side }.Where(t => t is not null))}.";
    }

    private static string Values(Occasion latest, FitnessTest test) => latest switch
    {
        { Sides: { } sides } => Sides(sides, test),
        { Left: { } left } => $"left {Amount(left, test)}",
        { Right: { } right } => $"right {Amount(right, test)}",
        { Value: var value } => Amount(value ?? 0, test),
    };

    private static string Sides(Symmetry sides, FitnessTest test)
    {
        if (sides.Weaker is not { } lower)
            return $"{Amount(sides.Left, test)} on both sides";
        var leftFirst = lower == BodySide.Left != test.LowerIsBetter;
        return leftFirst
            ? $"left {Amount(sides.Left, test)}, right {Amount(sides.Right, test)}"
            : $"right {Amount(sides.Right, test)}, left {Amount(sides.Left, test)}";
    }

    private static string Noise(FitnessTest test) => test switch
    {
        { Error: { } error } => $"Differences up to {Amount(error, test)}{(test.Unit == "reps" ? " repetitions" : "")} may be chance in this test.",
        { ErrorPercent: { } percent } => $"Differences up to {Number(percent, "0.#")} % may be chance in this test.",
        _ => "How much of a difference is chance in this test is not known.",
    };

    private static string Side(BodySide side) => side switch
    {
        BodySide.Left => "left",
        BodySide.Right => "right",
        BodySide.Both => "both sides",
        _ => throw new ArgumentOutOfRangeException(nameof(side), side, null),
    };

    private static string Amount(double value, FitnessTest test) => (test.Unit, value) switch
    {
        ("reps", _) => Number(value, "0.##"),
        ("faults", 1) => "1 fault",
        _ => $"{Number(value, "0.##")} {test.Unit}",
    };

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
