using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Programmes;

/// <summary>From and to, both inclusive, and the rule that states them.</summary>
/// <param name="Rule">Rule id.</param>
/// <param name="Lo">Least.</param>
/// <param name="Hi">Most.</param>
public sealed record Stated(string Rule, int Lo, int Hi);

/// <summary>Days that an article prefers, and the rule that says so.</summary>
/// <param name="Rule">Rule id.</param>
/// <param name="Off">Days without a run before easy ones; else light days as a whole (easy or none).</param>
public sealed record PreferredDays(string Rule, bool Off);

/// <summary>How a session is put together from a style's lines.</summary>
public enum StylePick
{
    /// <summary>All lines, in order.</summary>
    All,

    /// <summary>All but a few that change from week to week.</summary>
    Rotate,

    /// <summary>The next few, going round.</summary>
    Deal,

    /// <summary>By templates.</summary>
    Templates,
}

/// <summary>One exercise of an article, or one that fills what it leaves open.</summary>
/// <param name="Id">Id within the style.</param>
/// <param name="Name">As the article calls it.</param>
/// <param name="Rule">Rule that states it, or that speaks for it where it is open.</param>
/// <param name="Stated">False if the article leaves the exercise open and Sinew chose it.</param>
/// <param name="Slot">Place in the session.</param>
/// <param name="Sets">Sets of this exercise, or null where the article names none.</param>
/// <param name="Amount">Repetitions or seconds of a set, or null.</param>
/// <param name="Measure">What <paramref name="Amount"/> counts.</param>
/// <param name="RestSeconds">Rest, or null.</param>
/// <param name="Exercises">Exercises of the catalogue that are this one, the hardest first.</param>
/// <param name="Easier">What stands in where none of them may, the nearest first.</param>
/// <param name="From">Weeks of strength before it begins.</param>
/// <param name="NoviceFrom">The same for novices.</param>
public sealed record StyleLine(
    string Id, string Name, string Rule, bool Stated, Slot Slot, Stated? Sets, Stated? Amount, Measure Measure, int? RestSeconds,
    ImmutableArray<string> Exercises, ImmutableArray<string> Easier, int From, int NoviceFrom);

/// <summary>The scheme of one founding article as it states it. A part that is null is left open by the article.</summary>
/// <param name="Style">Which.</param>
/// <param name="Id">Published id, such as gorewear-ten.</param>
/// <param name="Name">As a runner reads it.</param>
/// <param name="Article">Key of the article in sources.yaml.</param>
/// <param name="Rule">The rule that states the scheme as a whole.</param>
/// <param name="Summary">What it says, in our words.</param>
/// <param name="Sessions">Sessions a week.</param>
/// <param name="Minutes">Minutes of a session; 120 at the upper end means no limit.</param>
/// <param name="Mini">The mini variant: sessions a week, and minutes of each as the upper end.</param>
/// <param name="Days">Preferred days.</param>
/// <param name="Pick">How a session is put together.</param>
/// <param name="Exercises">Exercises of a session.</param>
/// <param name="Sets">Sets of each exercise.</param>
/// <param name="Reps">Repetitions of every exercise that counts them.</param>
/// <param name="Reserve">Repetitions in reserve.</param>
/// <param name="Ramp">Exercises added a week.</param>
/// <param name="RampFrom">Exercises of the first week; 0 without a ramp.</param>
/// <param name="Ease">Rule that asks newcomers to ease in, or empty.</param>
/// <param name="Balance">Rule that asks for as many sets behind as in front, or empty.</param>
/// <param name="Order">Rule that orders strength, power, endurance towards a race, or empty.</param>
/// <param name="Ladder">Rule of a ladder for newcomers, or empty.</param>
/// <param name="Ultra">Rule for ultras, or empty.</param>
/// <param name="Open">What it leaves open, in words.</param>
/// <param name="Templates">Lines of the sessions of a week; empty where no templates are used.</param>
/// <param name="MiniTemplates">The same for mini sessions.</param>
/// <param name="Lines">Its exercises, the most important first.</param>
public sealed record ArticleStyle(
    ProgrammeStyle Style, string Id, string Name, string Article, string Rule, string Summary, Stated Sessions, Stated? Minutes, Stated? Mini,
    PreferredDays? Days, StylePick Pick, Stated? Exercises, Stated? Sets, Stated? Reps, Stated? Reserve, Stated? Ramp, int RampFrom, string Ease,
    string Balance, string Order, string Ladder, string Ultra, ImmutableArray<string> Open, ImmutableArray<ImmutableArray<string>> Templates,
    ImmutableArray<ImmutableArray<string>> MiniTemplates, ImmutableArray<StyleLine> Lines)
{
    private static readonly Lazy<ImmutableArray<ArticleStyle>> Embedded = new(() => StyleRows.Read(CatalogueTable.Embedded));

    /// <summary>All styles by id.</summary>
    public static ImmutableArray<ArticleStyle> All => Embedded.Value;

    /// <summary>The scheme of a style; null for the engine's own.</summary>
    public static ArticleStyle? Of(ProgrammeStyle style)
    {
        if (style == ProgrammeStyle.Sinew)
            return null;
        foreach (var known in All)
        {
            if (known.Style == style)
                return known;
        }

        throw new ArgumentOutOfRangeException(nameof(style), style, "The catalogue holds no such style");
    }

    /// <summary>Finds a style by its published id.</summary>
    public static bool TryFind(string id, [NotNullWhen(true)] out ArticleStyle? style)
    {
        style = All.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal));
        return style is not null;
    }

    /// <summary>A line by its id.</summary>
    public StyleLine this[string line] => Lines.First(l => string.Equals(l.Id, line, StringComparison.Ordinal));

    /// <summary>Every rule that the style may name.</summary>
    public IEnumerable<string> Rules => new[] { Rule, Sessions.Rule, Minutes?.Rule, Mini?.Rule, Days?.Rule, Exercises?.Rule, Sets?.Rule, Reps?.Rule, Reserve?.Rule, Ramp?.Rule, Ease, Balance, Order, Ladder, Ultra }
        .OfType<string>().Where(r => r.Length > 0).Concat(Lines.Select(l => l.Rule)).Distinct(StringComparer.Ordinal);

    /// <summary>Sets of one line: those of the scheme as a whole before those of the exercise; null if open.</summary>
    public Stated? SetsOf(StyleLine line) => Sets ?? line.Sets;

    /// <summary>Amount of one set of a line as the article states it; null if open.</summary>
    public Stated? AmountOf(StyleLine line) => line.Amount ?? Reps;
}
