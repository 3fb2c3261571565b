using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>An article calls running frontal; it is sagittal, steadied sideways: the hip is trained to the side each week, and first in novices.</summary>
public sealed class X01_Running_needs_hips_that_work_to_the_side
{
    [Fact]
    public void Every_full_week_trains_the_hip_to_the_side_and_novices_begin_with_it()
    {
        Assert.All(Shown.All.SelectMany(x => x.Plan.FullWeeks()), w => Assert.Contains(
            w.SelectMany(s => s.Exercises), e => Catalogue.Default[e.Exercise].Movements is var m && (m.Has(Movement.HipAbduction) || m.Has(Movement.HipAdduction))));
        var novice = Shown.Planned(Shown.Home(StrengthLevel.Novice));
        foreach (var first in novice.Sessions.Where(s => s.Phase == Phase.AA).GroupBy(s => TrainingWeek.MondayOf(s.Date)).Select(w => w.First().Exercises[0]))
        {
            Assert.Equal(Slot.Warmup, first.Slot);
            Assert.True(Catalogue.Default[first.Exercise].Movements.Has(Movement.HipAbduction), first.Exercise);
        }
    }
}
