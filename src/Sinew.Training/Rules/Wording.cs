using System.Globalization;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Rules;

/// <summary>How the rules speak of days, hours, runs and sessions; the same in every culture.</summary>
internal static class Wording
{
    public static string Day(DateOnly date) => date.ToString("dddd d MMMM", CultureInfo.InvariantCulture);

    public static string Clock(int minutes)
    {
        var ofDay = ((minutes % 1440) + 1440) % 1440;
        return string.Create(CultureInfo.InvariantCulture, $"{ofDay / 60:00}:{ofDay % 60:00}");
    }

    public static string Hours(int minutes)
    {
        var sign = minutes < 0 ? "-" : "";
        var all = Math.Abs(minutes);
        return all % 60 == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{sign}{all / 60} h")
            : string.Create(CultureInfo.InvariantCulture, $"{sign}{all / 60} h {all % 60} min");
    }

    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    public static string Run(PlannedRun run) => run.Kind switch
    {
        RunKind.Race => "race",
        RunKind.Cross => run.Hard ? "hard cross-training" : "cross-training",
        RunKind.Intervals or RunKind.Hills => Units.Code<RunKind>.Of(run.Kind),
        RunKind.Easy or RunKind.Recovery or RunKind.Steady or RunKind.Strides or RunKind.Long or RunKind.Tempo or RunKind.Rest =>
            Units.Code<RunKind>.Of(run.Kind) + " run",
        _ => throw new ArgumentOutOfRangeException(nameof(run), run.Kind, null),
    };

    public static string RunAt(PlannedRun run) => run.Start is null
        ? $"{Run(run)} on {Day(run.Date)} (no time given, so any time from 06:00 to 20:00)"
        : $"{Run(run)} on {Day(run.Date)} at {Clock(run.From)}";

    public static string Class(SessionClass value) => value switch
    {
        SessionClass.H => "heavy",
        SessionClass.M => "moderate",
        SessionClass.L => "light",
        SessionClass.P => "primer",
        SessionClass.R => "rehab",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };
}
