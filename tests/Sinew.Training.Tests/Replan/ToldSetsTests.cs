using System.Globalization;
using System.Text.RegularExpressions;
using Sinew.Training.Calendar;
using Sinew.Training.Progression;
using Sinew.Training.Runners;
using static Sinew.Training.Tests.Progression.SomeLift;

namespace Sinew.Training.Tests.Replan;

/// <summary>What is told of the sets to be done are the sets that stand in the session.</summary>
public sealed partial class ToldSetsTests
{
    private static readonly Sinew.Training.Exercises.Dose Three = Dose();

    private static readonly LogBook Short = LogBook.Of(SomeRunner.With(
        [SomeRunner.Run(DayOfWeek.Tuesday, RunKind.Intervals, 55, "18:30"), SomeRunner.Run(DayOfWeek.Thursday, RunKind.Easy, 45, "18:30"), SomeRunner.Run(DayOfWeek.Sunday, RunKind.Long, 95, "09:00")]) with
    { Equipment = LogBook.Kit("""["dumbbell:2.5-25","band"]""") });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_session_tells_its_own_numbers(int missing)
    {
        var told = 0;
        foreach (var book in new[] { LogBook.Home, Short })
        {
            for (var week = 1; week <= 7; week++)
            {
                var day = SomeRunner.Monday.AddDays(7 * week);
                var log = book.DoneBefore(day, (_, _, set) => set.Reps is { } reps ? set with { Reps = reps - missing } : set);
                foreach (var exercise in book.Again(day, log).Sessions.Where(s => s.Date >= day).SelectMany(s => s.Exercises))
                {
                    foreach (var match in exercise.Why.SelectMany(w => ToDo().Matches(w.Text)))
                    {
                        told++;
                        Assert.Equal(exercise.Sets.Length.ToString(CultureInfo.InvariantCulture), match.Groups["sets"].Value);
                    }
                }
            }
        }

        Assert.True(told > 0);
    }

    [Fact]
    public void Sets_that_found_no_room_are_not_told()
    {
        var more = NextDose.Of(Facts("back_squat", Plates(20, 200, 2.5), Three, 4, Did("back_squat", 0, Kg(60), Dose(sets: 1), Sets(12, 3, 1))));
        Assert.Equal("3 sets now instead of 1: the load stays this week.", Assert.Single(more.WhyIn(3)).Text);
        Assert.Equal("2 sets now instead of 1: the load stays this week.", Assert.Single(more.WhyIn(2)).Text);
        Assert.Empty(more.WhyIn(1));
    }

    [Fact]
    public void What_to_try_for_is_told_in_the_sets_that_stand()
    {
        var reps = NextDose.Of(Facts("back_squat", Plates(20, 200, 2.5), Three, 4, Did("back_squat", 0, Kg(60), Three, Sets(10, 3))));
        Assert.Equal("The same load; try for 2×11 with 3 in reserve.", Assert.Single(reps.WhyIn(2)).Text);
        var load = NextDose.Of(Facts("back_squat", Plates(20, 200, 2.5), Three, 4, Did("back_squat", 0, Kg(60), Three, Sets(12, 3))));
        Assert.Equal("+2.5 kg: every set reached 12 with 3 or more in reserve; now 2×8 with 3 in reserve.", Assert.Single(load.WhyIn(2)).Text);
    }

    [GeneratedRegex("(try for|now|so) (?<sets>[0-9]+)×|^(?<sets>[0-9]+) sets? now instead", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ToDo();
}
