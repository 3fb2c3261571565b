using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.Cases;

/// <summary>
/// Worked case 6 as far as the general programme goes: Erik, 38, has a diagnosed Achilles tendinopathy and runs a half marathon in twelve
/// weeks. His tendon's own load protocol is no part of these tests.
/// </summary>
public class ErikTests
{
    private static readonly Case Erik = Case.Of(People.Erik);

    [Fact]
    public void No_floor_is_broken_and_every_unmet_want_is_explained()
    {
        Erik.BreaksNoFloor();
        Erik.ExplainsEveryWant();
    }

    [Fact]
    public void One_or_two_sessions_a_week_none_on_Sunday()
    {
        for (var week = 1; week <= 11; week++)
            Assert.InRange(Erik.Week(week).Count(), 1, 2);
        Assert.DoesNotContain(Erik.BeforeRace, s => s.Date.DayOfWeek == DayOfWeek.Sunday);
    }

    [Fact]
    public void Nobody_tells_him_to_stop_running() => Assert.All(Erik.Plan.Runs, r => Assert.Null(r.Advice));

    [Fact]
    public void Nothing_hops_skips_or_bounds_while_the_tendon_hurts() => Assert.All(
        Case.Offered(Erik.Plan.Sessions), e => Assert.True(e.Impact == 0 && e.Primary != Movement.Plyometric, e.Id));

    [Fact]
    public void A_raise_over_the_edge_of_a_step_is_allowed_for_the_middle_of_the_tendon()
    {
        Assert.True(Catalogue.Default.TryFind("calf_raise_single_deficit", out var deficit));
        Assert.False(deficit.Contraindicated.Has(Caution.Achilles));
    }

    [Fact]
    public void Hip_trunk_and_upper_body_train_as_ever()
    {
        var done = Case.Done(Erik.Weeks(1, 11)).ToArray();
        Assert.Contains(done, e => e.Movements.Has(Movement.HipAbduction));
        Assert.Contains(done, e => e.Region == Region.Core);
        Assert.Contains(done, e => e.Region == Region.Upper);
    }

    [Fact]
    public void His_tendon_is_named_as_reported_and_its_movement_is_a_need() =>
        Assert.Contains(Erik.Plan.Needs, n => n is { Kind: NeedKind.Condition, Movement: Movement.PlantarFlexion });
}
