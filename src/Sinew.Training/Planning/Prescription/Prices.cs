namespace Sinew.Training.Planning;

/// <summary>What a session has left, or what a filling uses.</summary>
/// <param name="Seconds">Time.</param>
/// <param name="Exercises">Exercises.</param>
/// <param name="HardSets">Hard sets.</param>
/// <param name="Front">Hard sets in front that need no counterpart behind; below 0 while the counterpart is missing.</param>
internal readonly record struct Limits(int Seconds, int Exercises, int HardSets, int Front)
{
    /// <summary>What a filling uses.</summary>
    public static Limits Of(in Filling filling) => new(filling.Seconds, 1, filling.Hard, filling.Front - filling.Back);

    /// <summary>Time, exercises and hard sets are not exceeded; the balance may still come.</summary>
    public bool Hold => Seconds >= 0 && Exercises >= 0 && HardSets >= 0;

    /// <summary>What is left after a filling.</summary>
    public Limits Less(in Filling filling) =>
        new(Seconds - filling.Seconds, Exercises - 1, HardSets - filling.Hard, Front - filling.Front + filling.Back);
}

/// <summary>Prices of a session's limits.</summary>
/// <param name="Minute">A minute.</param>
/// <param name="Exercise">An exercise.</param>
/// <param name="HardSet">A hard set.</param>
/// <param name="Front">A hard set in front beyond those behind.</param>
internal readonly record struct Prices(double Minute, double Exercise, double HardSet, double Front)
{
    private const double Seconds = 60;

    /// <summary>Number of prices.</summary>
    public const int Count = 4;

    /// <summary>One of them: minute, exercise, hard set, front.</summary>
    public double this[int at] => at switch { 0 => Minute, 1 => Exercise, 2 => HardSet, _ => Front };

    /// <summary>With one of them changed.</summary>
    public Prices With(int at, double price) => at switch
    {
        0 => this with { Minute = price },
        1 => this with { Exercise = price },
        2 => this with { HardSet = price },
        _ => this with { Front = price },
    };

    /// <summary>Price of all of these.</summary>
    public double Of(in Limits used) => (Minute * (used.Seconds / Seconds)) + (Exercise * used.Exercises) + (HardSet * used.HardSets) + (Front * used.Front);

    /// <summary>What is used beyond the limits, in the prices' units; below 0 where something is left.</summary>
    public static Prices Beyond(in Limits left) => new(-left.Seconds / Seconds, -left.Exercises, -left.HardSets, -left.Front);

    /// <summary>Squared length.</summary>
    public double Square => (Minute * Minute) + (Exercise * Exercise) + (HardSet * HardSet) + (Front * Front);

    /// <summary>Moved along a slope; no price falls below zero.</summary>
    public Prices Step(in Prices slope, double by) => new(
        Math.Max(0, Minute + (by * slope.Minute)), Math.Max(0, Exercise + (by * slope.Exercise)), Math.Max(0, HardSet + (by * slope.HardSet)),
        Math.Max(0, Front + (by * slope.Front)));
}
