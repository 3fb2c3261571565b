using System.Globalization;
using System.Text.RegularExpressions;

namespace Sinew.CatalogueCompiler;

/// <summary>
/// The dose grammar that coaches write: <c>SETSxLO[-HI][s|c|m][/side]@RIRn[,pctLO-HI],rSECONDS</c>. Becomes numbers here, so that the
/// engine needs no grammar.
/// </summary>
internal static partial class DoseText
{
    private const string Form = "allowed: SETSxLO-HI[s|c|m][/side]@RIRn[,pctLO-HI],rSECONDS, such as 3x8-12/side@RIR3,r90 or 3x20-30s@RIR4,r60";

    /// <summary>The cell <c>sets,lo,hi,side,rir,pctLo,pctHi,rest</c>; per cents are empty where there are none.</summary>
    public static string Compile(Fields doses, string phase, string measure, bool unilateral)
    {
        var text = doses.Text(phase);
        var match = Grammar().Match(text);
        if (!match.Success)
        {
            doses.Problem(phase, $"'{text}' is not a dose; {Form}");
            return "";
        }

        var lo = Number(match, "lo");
        var hi = match.Groups["hi"].Success ? Number(match, "hi") : lo;
        var side = match.Groups["side"].Success;
        var pctLo = match.Groups["pctLo"];
        var pctHi = match.Groups["pctHi"];
        if (Number(match, "sets") == 0 || lo == 0)
            doses.Problem(phase, "sets and amounts begin at 1");
        if (lo > hi || (pctLo.Success && Number(match, "pctLo") > Number(match, "pctHi")))
            doses.Problem(phase, "a range runs from the smaller to the larger number");
        if (UnitOf(measure) is { } unit && match.Groups["unit"].Value != unit)
            doses.Problem(phase, $"an exercise measured by {measure} has its amounts {(unit.Length == 0 ? "without a unit letter" : $"followed by '{unit}'")}");
        if (side && !unilateral)
            doses.Problem(phase, "'/side' needs 'unilateral: true'");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Number(match, "sets")},{lo},{hi},{(side ? 1 : 0)},{Number(match, "rir")},{pctLo.Value},{pctHi.Value},{Number(match, "rest")}");
    }

    private static string? UnitOf(string measure) => measure switch
    {
        "reps" => "",
        "time" => "s",
        "distance" => "m",
        "contacts" => "c",
        _ => null,
    };

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<sets>\d{1,2})x(?<lo>\d{1,3})(-(?<hi>\d{1,3}))?(?<unit>[scm]?)(?<side>/side)?@RIR(?<rir>\d)(,pct(?<pctLo>\d{2,3})-(?<pctHi>\d{2,3}))?,r(?<rest>\d{1,3})$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Grammar();
}
