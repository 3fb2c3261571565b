using System.Buffers;
using System.Text.RegularExpressions;

namespace Sinew.Training.Rules;

/// <summary>
/// P-40: no text promises fewer injuries, VO2max, a race time or less weight. An effect may be named with a range and the words that people
/// vary; only the sentences of R-224 and R-813 may name seconds.
/// </summary>
internal static partial class P40_NoPromises
{
    /// <summary>A text without any of these cannot match; nearly all texts end here.</summary>
    private static readonly SearchValues<string> Telltales = SearchValues.Create(
        [
            "injur", "vo2", "weight", "kilo", "kg", "fat", "faster", "quicker", "healthy", "best", "pb", "time", "off", "per ", "save", "gain",
            "cut", "win",
        ],
        StringComparison.OrdinalIgnoreCase);

    public static void Look(RuleContext c, Report report)
    {
        foreach (var text in SaidTexts.Of(c.Plan))
        {
            if (!text.Text.AsSpan().ContainsAny(Telltales))
                continue;
            var seconds = Seconds().IsMatch(text.Text) && text.Rule is not ("R-224" or "R-813");
            if (seconds || (Promise().IsMatch(text.Text) && !Hedged(text.Text)))
                report.Add(text.Date, $"\"{text.Text}\" promises what nobody can; say a range and that individuals vary, or leave it out.");
        }
    }

    private static bool Hedged(string text) => Denied().IsMatch(text) || (Range().IsMatch(text) && Varies().IsMatch(text));

    [GeneratedRegex(
        @"\b(prevent(s|ed|ing)? (\w+ ){0,3}injur|injury[- ](free|proof)|(avoid|reduce|lower|cut|halve)(s|ing)? (\w+ ){0,3}"
        + @"(injuries|injury (risk|rate)|risk of injury)|(fewer|no more|less) injur|protect(s|ing)? (you )?(from|against) injur"
        + @"|keeps? you (healthy|uninjured)|vo2 ?max|(lose|shed|drop)(s|ing)? (\w+ ){0,2}(weight|kilos?|kg|fat)|burn(s|ing)? (more )?fat"
        + @"|(makes?|get|be|become|run|race)s? (you )?([\w%.–-]+ ){0,3}faster|personal best|new pb\b|pb guaranteed"
        + @"|(improve|cut|better)s? (your )?(race|finish(ing)?|marathon|10 ?k|5 ?k) times?|minutes? off your)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Promise();

    [GeneratedRegex(
        @"\b\d+([–-]\d+)? ?(s|sec|secs|seconds) (faster|quicker|off|per (km|kilometre|mile)|a kilometre)"
        + @"|(save|gain|cut|win)s? (you )?(about )?\d+([–-]\d+)? ?(s|sec|secs|seconds)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Seconds();

    [GeneratedRegex(
        @"\b(not guaranteed|no promise|cannot promise|does not (prevent|change|improve)|unchanged|no overall reduction"
        + @"|is not promised|nobody can promise)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\d ?(–|-|to) ?\d", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Range();

    [GeneratedRegex(@"\bvar(y|ies)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Varies();
}
