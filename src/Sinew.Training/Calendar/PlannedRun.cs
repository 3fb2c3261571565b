namespace Sinew.Training.Calendar;

/// <summary>Where a run of the calendar comes from.</summary>
public enum RunSource
{
    /// <summary>The typed weekly pattern.</summary>
    Week,

    /// <summary>A dated entry of runner.json.</summary>
    Runs,

    /// <summary>A calendar file.</summary>
    Calendar,

    /// <summary>The week inferred from past activities.</summary>
    History,

    /// <summary>A race.</summary>
    Race,
}

/// <summary>One run (or cross-training, or race) on one date. The planner never changes it (P-20).</summary>
/// <param name="Date">Local date.</param>
/// <param name="Kind">Never <see cref="RunKind.Rest"/>: a rest day simply has no entry.</param>
/// <param name="Minutes">Duration, above 0. Missing in the input: km × 6, else 45.</param>
/// <param name="Km">Kilometres. Missing in the input: minutes ÷ 6.</param>
/// <param name="Start">Local start, or null if unknown: then the run counts as the whole of 06:00–20:00 for every floor.</param>
/// <param name="Hard">Only meaningful for cross: counts as a heavy session for placement .</param>
/// <param name="Source">Where it came from.</param>
public sealed record PlannedRun(DateOnly Date, RunKind Kind, int Minutes, double Km, TimeOnly? Start, bool Hard, RunSource Source)
{
    /// <summary>Start of a run whose time is unknown, as minutes after midnight: 06:00.</summary>
    public const int UnknownFrom = 6 * 60;

    /// <summary>End of a run whose time is unknown, as minutes after midnight: 20:00.</summary>
    public const int UnknownTo = 20 * 60;

    /// <summary>Minutes after midnight at which it starts.</summary>
    public int From => Start is { } s ? (s.Hour * 60) + s.Minute : UnknownFrom;

    /// <summary>Minutes after midnight at which it ends; above 1440 when it runs past midnight.</summary>
    public int To => Start is null ? UnknownTo : From + Minutes;

    /// <summary>A hard cross-training: heavy for placement .</summary>
    public bool IsHardCross => Kind == RunKind.Cross && Hard;
}
