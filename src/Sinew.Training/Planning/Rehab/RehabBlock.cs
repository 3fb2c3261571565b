using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>What a module does on a day.</summary>
/// <param name="Module">Whose it is.</param>
/// <param name="Spot">Where it stands.</param>
/// <param name="Items">Its exercises, at least one.</param>
internal sealed record RehabBlock(Module Module, RehabSpot Spot, List<RehabItem> Items)
{
    /// <summary>Seconds of its sets with their rests.</summary>
    public int Seconds => Items.Sum(i => i.Seconds);

    /// <summary>Minutes by R-222 where it stands alone.</summary>
    public int Minutes => Draft.WarmUpMinutes + ((Seconds + 59) / 60);

    /// <summary>What its exercises cover in the week (P-36 counts rehab).</summary>
    public Cover Cover => Items.Aggregate(Cover.None, (cover, item) => cover | Covers.Of(item.Exercise));
}
