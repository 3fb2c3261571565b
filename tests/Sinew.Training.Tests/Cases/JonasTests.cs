using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.Cases;

/// <summary>Worked case 9: Jonas, 15, trains in a supervised club for 3000 m.</summary>
public class JonasTests
{
    private static readonly Case Jonas = Case.Of(People.Jonas);

    [Fact]
    public void No_floor_is_broken_and_every_unmet_want_is_explained()
    {
        Jonas.BreaksNoFloor();
        Jonas.ExplainsEveryWant();
    }

    [Fact]
    public void Two_sessions_a_week_until_the_taper()
    {
        for (var week = 1; week <= 15; week++)
            Assert.Equal(2, Jonas.Week(week).Count());
    }

    [Fact]
    public void Eight_to_fifteen_repetitions_with_three_in_reserve() => Assert.All(Jonas.Plan.Sessions.SelectMany(s => s.Exercises), e =>
    {
        Assert.All(e.Sets, s => Assert.True(s.Rir >= 3, e.Exercise));
        if (Case.Of(e).Measure == Measure.Reps)
            Assert.All(e.Sets, s => Assert.True(s.Lo >= 8 && s.Hi <= 15, e.Exercise));
    });

    [Fact]
    public void He_lands_before_he_hops_and_hops_before_he_jumps_hard()
    {
        var jumps = Jonas.Plan.Sessions.SelectMany(s => s.Exercises).Select(Case.Of).Where(e => e.Measure == Measure.Contacts).ToArray();
        Assert.Equal(Pattern.Landing, jumps[0].Pattern);
        var hard = Array.FindIndex(jumps, e => e.Impact >= 2);
        Assert.True(hard < 0 || Array.FindIndex(jumps, e => e.Impact == 1 && e.Pattern != Pattern.Landing) < hard);
    }

    [Fact]
    public void No_drop_jumps_no_barbell_and_nothing_heavy()
    {
        Assert.DoesNotContain(Case.Offered(Jonas.Plan.Sessions), e => e.Impact >= 3 || e.Equipment.All(k => k.Has(Implement.Barbell)));
        Assert.DoesNotContain(Jonas.Plan.Sessions, s => s.Class == SessionClass.H);
    }

    [Fact]
    public void His_taper_is_lighter_than_the_weeks_before()
    {
        var taper = Jonas.Week(16).SelectMany(s => s.Exercises).Sum(e => e.Sets.Length);
        Assert.True(taper * 2 <= Jonas.Week(15).SelectMany(s => s.Exercises).Sum(e => e.Sets.Length));
    }
}
