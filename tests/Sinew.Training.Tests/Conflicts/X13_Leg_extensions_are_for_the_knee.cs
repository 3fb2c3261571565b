using Sinew.Training.Exercises;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>An article lists leg extensions under hip extension and prints deadliest; the catalogue has both right and keeps the source.</summary>
public sealed class X13_Leg_extensions_are_for_the_knee
{
    [Fact]
    public void The_catalogue_has_leg_extension_at_the_knee_and_deadlifts_at_the_hip()
    {
        Assert.Equal(Movement.KneeExtension, Catalogue.Default["leg_extension"].Primary);
        Assert.False(Catalogue.Default["leg_extension"].Movements.Has(Movement.HipExtension));
        Assert.Equal(Movement.HipExtension, Catalogue.Default["deadlift"].Primary);
        Assert.Contains("S3", Catalogue.Default["leg_extension"].Sources);
        Assert.DoesNotContain(Catalogue.Default.Exercises, e => e.Name.Contains("deadliest", StringComparison.OrdinalIgnoreCase));
    }
}
