namespace Sinew.Training.Planning;

/// <summary>One way to fill a seat: an exercise with a number of sets.</summary>
/// <param name="Exercise">Place in the catalogue.</param>
/// <param name="Sets">Sets, 1 or more.</param>
/// <param name="Value">What it is worth by <see cref="Objective"/>, without coverage.</param>
/// <param name="Seconds">Work and rest of all its sets .</param>
/// <param name="Hard">Hard sets for the legs (vocabulary).</param>
/// <param name="Front">Those of them that are anterior (P-37).</param>
/// <param name="Back">Those of them that are posterior.</param>
/// <param name="Cover">What it covers.</param>
/// <param name="WithHeavySet">Its last set is <see cref="Item.HeavySet"/>.</param>
internal readonly record struct Filling(
    int Exercise, int Sets, int Value, int Seconds, int Hard, int Front, int Back, Cover Cover, bool WithHeavySet);
