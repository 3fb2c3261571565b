namespace Sinew.Training.Planning;

/// <summary>Why a session of a class may not start at a time. Ordered from the broadest cause to the finest.</summary>
public enum Refusal
{
    /// <summary>It may.</summary>
    None,

    /// <summary>The day is not available (P-21).</summary>
    NotAvailable,

    /// <summary>A long-run day (P-10).</summary>
    LongRunDay,

    /// <summary>Race day or the day before (P-13).</summary>
    RaceEve,

    /// <summary>Inside a race's cut-off for this class (P-13).</summary>
    CutOff,

    /// <summary>Lower body, and in the first days everything, rests after a race (R-423, P-15).</summary>
    AfterRace,

    /// <summary>The day after a long run of 90 minutes or more, or a race (P-15).</summary>
    AfterLongRun,

    /// <summary>A hard class stands on this day already (P-19, R-320).</summary>
    HardClass,

    /// <summary>Too close to another heavy session (P-14).</summary>
    NearHeavy,

    /// <summary>It would make a third hard day in a row (P-18).</summary>
    Streak,

    /// <summary>Too close before a key or long run (P-11, P-12).</summary>
    BeforeKey,

    /// <summary>Before, or too soon after, that day's key run (P-16).</summary>
    SameDayKey,

    /// <summary>Before an easy run, or less than three hours but not right after it (P-21, R-307).</summary>
    AroundEasyRun,

    /// <summary>It overlaps a run or does not fit the window (P-21).</summary>
    NoRoom,
}
