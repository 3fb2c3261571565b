using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>An article asks for ten exercises twice a week; eight are the most in a session, ten from 65 on.</summary>
public sealed class X08_Ten_exercises_are_reached_across_the_week
{
    [Fact]
    public void Eight_a_session_at_most_and_ten_across_the_week()
    {
        Assert.All(Shown.All, x => Assert.All(x.Plan.Sessions, s => Assert.InRange(s.Exercises.Length, 1, x.Runner.AgeOn(s.Date) >= 65 ? 10 : 8)));
    }

    [Fact]
    public void A_runner_in_the_gym_reaches_ten_in_every_full_week() => Assert.Empty(Short(Shown.Gym()));

    [Fact]
    public void A_runner_at_home_reaches_ten_in_every_full_week() => Assert.Empty(Short(Shown.Home()));

    private static IEnumerable<string> Short(Runner runner)
    {
        var weeks = Shown.Planned(runner).FullWeeks().ToArray();
        Assert.NotEmpty(weeks);
        return weeks.Select(w => (w.Key, Count: w.SelectMany(s => s.Exercises).Select(e => e.Exercise).Distinct(StringComparer.Ordinal).Count()))
            .Where(w => w.Count < 10).Select(w => $"{w.Key}: {w.Count}");
    }
}
