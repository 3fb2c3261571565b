using System.Collections.Immutable;
using System.Globalization;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>An article's values beside those prescribed, in words.</summary>
internal static class StyleWords
{
    /// <summary>Source of what an article leaves open.</summary>
    public const string Sinew = "sinew";

    /// <summary>Stands after "because".</summary>
    public static string Because(string rule) => rule switch
    {
        "P-02" => "your cautions rule its own exercise out",
        "P-11" => "what makes sore begins with one easy set, well before key and long runs",
        "P-13" => "nothing new is begun this close to a race",
        "P-19" => "a week holds three longer sessions at most",
        "P-23" => "a week may hold only a few more hard sets for the legs than the weeks before",
        "P-25" => "the last time it hurt, the form broke or it fell short",
        "P-26" => "after a break less is done at first",
        "P-27" => "the first sessions leave more in reserve, and a hold that does is a shorter one",
        "P-28" => "it is a lighter week",
        "P-29" => "its own exercise is above your level, or something comes first",
        "P-30" => "jumps and landings have to be earned and spaced",
        "P-31" => "nothing you own makes it possible",
        "P-34" => "before an ultra the sets fall while the kilometres rise",
        "R-073" => "the back of the legs gets as many sets as the front",
        "R-222" => "your minutes are used up",
        "R-318" => "the runs around it leave room for light work only",
        "R-545" => "the first two sessions after a fever are light",
        "R-518" => "on that day you were too tired or too sore for more",
        "R-422" => "in a taper little is enough",
        "R-702" => "from 65 on, and with fragile bones, 8 to 12 repetitions and few sets are the safe beginning",
        "R-709" => "under 18 it stays at 8 to 15 repetitions",
        _ => "a rule of safety asks for it",
    };

    /// <summary>"2 or 3 sessions".</summary>
    public static string Count(Stated range, string noun) =>
        range.Lo == range.Hi ? Plural.Of(range.Lo, noun) : string.Create(CultureInfo.InvariantCulture, $"{range.Lo} {(range.Hi == range.Lo + 1 ? "or" : "to")} {range.Hi} {noun}s");

    /// <summary>What the article states of a line, such as "3–5 × 45–60 s, 60 s of rest"; empty if nothing.</summary>
    public static string Article(Stated? sets, Stated? amount, Measure measure, int? rest)
    {
        var dose = (sets, amount) switch
        {
            (null, null) => "",
            (null, { } a) => Range(a.Lo, a.Hi) + (measure == Measure.Time ? " s" : " repetitions"),
            ({ } s, null) => Range(s.Lo, s.Hi) + " sets",
            var (s, a) => Range(s!.Lo, s.Hi) + " × " + Range(a!.Lo, a.Hi) + (measure == Measure.Time ? " s" : ""),
        };
        return rest is { } seconds ? string.Create(CultureInfo.InvariantCulture, $"{dose}, {seconds} s of rest") : dose;
    }

    /// <summary>What the article states of an item.</summary>
    public static string Article(Styled styled) => Article(styled.Sets, styled.Amount, styled.Line.Measure, styled.Line.RestSeconds);

    /// <summary>The dose of an item, such as "2 × 15–30 s".</summary>
    public static string Dose(Item item, bool rest)
    {
        var (work, measure) = (item.Work, item.Exercise.Measure);
        var unit = measure switch { Measure.Time => " s", Measure.Distance => " m", Measure.Contacts => " contacts", _ => "" };
        return string.Create(CultureInfo.InvariantCulture, $"{work.Sets} × {Range(work.Lo, work.Hi)}{unit}{(rest ? $", {work.Rest} s of rest" : "")}");
    }

    /// <summary>Article and plan side by side, one pair for each rule that sets them apart.</summary>
    public static ImmutableArray<(string Rule, string Values)> Differences(Item item)
    {
        var styled = item.Styled!;
        var found = ImmutableArray.CreateBuilder<(string, string)>(2);
        foreach (var rule in styled.Departures(item.Work, item.Exercise.Measure).Distinct(StringComparer.Ordinal))
        {
            var asked = Article(styled);
            var instead = styled.InPlace is null ? "" : Lower(item.Exercise.Name) + ", ";
            found.Add((rule, $"the article asks for {(asked.Length > 0 ? asked : "the exercise itself")}, you get {instead}{Dose(item, styled.Line.RestSeconds is not null)}"));
        }

        return found.ToImmutable();
    }

    /// <summary>Why a day without a run, by an article that prefers certain days.</summary>
    public static Reason Place(PreferredDays days, string day) =>
        Planning.Because.Of(days.Rule, day + (days.Off ? " is a day off, where the article puts strength first." : " has no run: a light day, as the article wants it."));

    /// <summary>What the article says about a whole session; or that it is none of the article's.</summary>
    public static IEnumerable<Reason> Reasons(ArticleStyle style, Draft draft, Runner runner)
    {
        if (!draft.Styled)
        {
            yield return Planning.Because.Of(style.Rule, "The article has nothing for such a day; this session is Sinew's own.") with { Source = Sinew, Grade = "C" };
            yield break;
        }

        var newcomer = runner.Level == StrengthLevel.Novice;
        if (style.Reserve is { } reserve)
            yield return Planning.Because.Of(reserve.Rule, string.Create(CultureInfo.InvariantCulture, $"The load is right when the last two or three repetitions are hard in good form: {reserve.Lo} to {reserve.Hi} in reserve."));
        if (style.Ease.Length > 0 && draft.Placed.Phase == Phase.AA)
            yield return Planning.Because.Of(style.Ease, "You ease in, as the article asks: the first weeks keep to easier doses.");
        if (style.Ladder.Length > 0 && newcomer)
            yield return Planning.Because.Of(style.Ladder, "New to strength, you climb from body weight over bands to weights; how long a rung lasts the article leaves to Sinew.");
        if (style.Ramp is { } ramp && draft.Items.Count < style.Lines.Length)
            yield return Planning.Because.Of(ramp.Rule, string.Create(CultureInfo.InvariantCulture, $"The routine grows by {(newcomer ? ramp.Lo : ramp.Hi)} a week until it is complete."));
        if (style.Ultra.Length > 0 && runner.Races.Any(r => r.Priority == RacePriority.A && r.Row >= RaceRow.UltraTo100 && r.Date >= draft.Placed.Date))
            yield return Planning.Because.Of(style.Ultra, "Before an ultra strength stands in a block: a base first, then less while the kilometres rise.");
    }

    /// <summary>Reasons of an item: what differs, what is the article's, what it leaves open.</summary>
    public static IEnumerable<Reason> Reasons(Item item, IEnumerable<(string Rule, string Values)> differs)
    {
        var styled = item.Styled!;
        var line = styled.Line;
        foreach (var (rule, values) in differs)
            yield return Planning.Because.Of(rule, $"{line.Name}: {values}, because {Because(rule)}.");
        var asked = Article(styled);
        if (line.Stated)
            yield return Planning.Because.Of(line.Rule, $"From the article: {Lower(line.Name)}{(asked.Length > 0 ? $", {asked}" : "")}{ByItself(styled)}.");
        else
            yield return Planning.Because.Of(line.Rule, $"{line.Name}: the article leaves this place open; the exercise is Sinew's choice.") with { Source = Sinew, Grade = "C" };
        if (styled.Amount is { } amount && amount.Rule != line.Rule)
            yield return Planning.Because.Of(amount.Rule, $"{Range(amount.Lo, amount.Hi)} repetitions of the {Lower(line.Name)}: fifteen and more are the article's; where they end is Sinew's choice.");
        if (Silent(item) is { } silent)
            yield return Planning.Because.Of("R-203", silent) with { Source = Sinew, Grade = "C" };
    }

    // Where the scheme as a whole names other sets than the exercise.
    private static string ByItself(Styled styled) => styled.Style.Sets is not null && styled.Line.Sets is { } own && (own.Lo, own.Hi) != (styled.Sets!.Lo, styled.Sets.Hi)
        ? $" ({Range(own.Lo, own.Hi)} sets where it is described by itself)"
        : "";

    // What the article does not name, and the values chosen for it.
    private static string? Silent(Item item)
    {
        var styled = item.Styled!;
        var (names, values) = (new List<string>(3), new List<string>(3));
        if (styled.Sets is null)
        {
            names.Add("sets");
            values.Add(Plural.Of(item.Work.Sets, "set"));
        }

        if (styled.Amount is null)
        {
            var (name, unit) = item.Exercise.Measure switch
            {
                Measure.Time => ("holds", " s"),
                Measure.Distance => ("distance", " m"),
                Measure.Contacts => ("contacts", " contacts"),
                _ => ("repetitions", " repetitions"),
            };
            names.Add(name);
            values.Add(Range(item.Work.Lo, item.Work.Hi) + unit);
        }

        if (styled.Line.RestSeconds is null)
        {
            names.Add("rests");
            values.Add(string.Create(CultureInfo.InvariantCulture, $"{item.Work.Rest} s of rest"));
        }

        return names.Count == 0 ? null : $"{styled.Line.Name}: the article is silent on {Listed(names)}; {Listed(values)} {(values.Count == 1 ? "is" : "are")} Sinew's choice.";
    }

    private static string Listed(List<string> parts) => parts.Count == 1 ? parts[0] : string.Join(", ", parts.SkipLast(1)) + " and " + parts[^1];

    /// <summary>The reason of a block in which a style goes on.</summary>
    public static Reason Block(ArticleStyle style, Block block, bool towardsRace, string toRace)
    {
        var part = style.Order.Length > 0 && towardsRace
            ? block.Phase switch { Phase.AA or Phase.GS or Phase.MS => ", its strength part", Phase.PW => ", its power part", _ => ", its endurance part" }
            : "";
        return Planning.Because.Of(part.Length > 0 ? style.Order : style.Rule, $"{Words.Length(block.From, block.To)} of the style {style.Name}{part}{toRace}; Sinew's lighter weeks and tapers are kept.");
    }

    /// <summary>The first letter small, but for words that keep theirs.</summary>
    public static string Lower(string text) => text.Length > 1 && (char.IsUpper(text[1]) || text[1] == '-' || text.StartsWith("Romanian", StringComparison.Ordinal) || text.StartsWith("Russian", StringComparison.Ordinal))
        ? text
        : char.ToLowerInvariant(text[0]) + text[1..];

    private static string Range(int lo, int hi) => lo == hi ? lo.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{lo}–{hi}");
}
