namespace Sinew.Training.Calendar;

/// <summary>What kind of day it is in the running calendar. Published in lower case.</summary>
public enum RunKind
{
    /// <summary>Conversational running.</summary>
    Easy,

    /// <summary>Slower and shorter than easy.</summary>
    Recovery,

    /// <summary>Between easy and tempo.</summary>
    Steady,

    /// <summary>Easy with short accelerations; counts as easy.</summary>
    Strides,

    /// <summary>The week's long run.</summary>
    Long,

    /// <summary>Threshold or race pace: a key run.</summary>
    Tempo,

    /// <summary>Intervals: a key run.</summary>
    Intervals,

    /// <summary>Hill repeats: a key run.</summary>
    Hills,

    /// <summary>A race: a key run.</summary>
    Race,

    /// <summary>Cross-training: counts as an easy day, or as a heavy strength day when marked hard .</summary>
    Cross,

    /// <summary>No run; in a dated entry it clears that day's pattern.</summary>
    Rest,
}

/// <summary>Vocabulary of the rule book over <see cref="RunKind"/>.</summary>
public static class RunKinds
{
    /// <summary>Key run: tempo, intervals, hills, race.</summary>
    public static bool IsKey(this RunKind kind) => kind is RunKind.Tempo or RunKind.Intervals or RunKind.Hills or RunKind.Race;

    /// <summary>Easy run: easy, recovery, steady, strides; and cross, which counts as easy.</summary>
    public static bool IsEasy(this RunKind kind) =>
        kind is RunKind.Easy or RunKind.Recovery or RunKind.Steady or RunKind.Strides or RunKind.Cross;

    /// <summary>A run at all: everything but cross and rest. A race is a run.</summary>
    public static bool IsRun(this RunKind kind) => kind is not (RunKind.Cross or RunKind.Rest);
}
