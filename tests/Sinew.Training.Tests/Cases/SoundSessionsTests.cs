using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.Cases;

/// <summary>What a coach checks first in anybody's plan.</summary>
public class SoundSessionsTests
{
    public static readonly TheoryData<string, string> Everybody = new()
    {
        { "Nina", People.Nina }, { "Ruth", People.Ruth }, { "Tom", People.Tom }, { "Erik", People.Erik }, { "Jonas", People.Jonas },
        { "Hanna", People.Hanna }, { "Ali", People.Ali }, { "Mia", People.Mia }, { "Paul", People.Paul },
    };

    [Theory]
    [MemberData(nameof(Everybody))]
    public void No_floor_is_broken_and_every_unmet_want_is_explained(string name, string json)
    {
        var plan = Case.Of(json);
        Assert.Equal(name, plan.Plan.Runner);
        plan.BreaksNoFloor();
        plan.ExplainsEveryWant();
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public void An_exercise_stands_in_a_session_once_and_a_session_holds_at_least_three(string name, string json) =>
        Assert.All(Case.Of(json).Plan.Sessions, s =>
        {
            Assert.Equal(s.Exercises.Length, s.Exercises.Select(e => e.Exercise).Distinct().Count());
            Assert.True(s.Exercises.Length >= (s.Class == SessionClass.R ? 1 : 3), $"{name} {s.Id}");
        });

    [Theory]
    [MemberData(nameof(Everybody))]
    public void A_session_says_each_sentence_once(string name, string json) => Assert.All(Case.Of(json).Plan.Sessions, s =>
    {
        var said = s.Exercises.SelectMany(e => e.Why).Select(w => w.Text).ToArray();
        Assert.True(said.Length == said.Distinct().Count(), $"{name} {s.Id}: {said.GroupBy(t => t).FirstOrDefault(g => g.Count() > 1)?.Key}");
    });

    [Theory]
    [MemberData(nameof(Everybody))]
    public void A_session_for_the_legs_trains_the_calf_outside_lighter_weeks(string name, string json)
    {
        // A load programme for the tendon takes the place of all other calf work (case 6).
        var plan = Case.Of(json).Plan;
        var rehab = plan.Sessions.Any(s => s.Class == SessionClass.R && Case.Done([s]).All(e => e.Primary == Movement.PlantarFlexion));
        Assert.All(plan.Sessions.Where(s => !s.Deload && s.Class is SessionClass.H or SessionClass.M), s =>
            Assert.True(Case.Done([s]).Any(e => e.Movements.Has(Movement.PlantarFlexion)) != rehab, $"{name} {s.Id}"));
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public void A_heavy_session_holds_a_heavy_lift_for_the_legs(string name, string json) =>
        Assert.All(Case.Of(json).Plan.Sessions.Where(s => s.Class == SessionClass.H), s => Assert.True(
            s.Exercises.Any(e => Case.Of(e).IsLowerWork && Case.Of(e).Measure == Measure.Reps && e.Sets.Any(x => x.Percent1Rm >= 80 || x.Rir <= 2)),
            $"{name} {s.Id}"));

    [Theory]
    [InlineData(People.Hanna)]
    [InlineData(People.Paul)]
    [InlineData(People.Tom)]
    [InlineData(People.Erik)]
    public void General_strength_makes_use_of_45_minutes(string json) => Assert.All(
        Case.Of(json).Plan.Sessions.Where(s => s is { Phase: Phase.GS, Deload: false } && s.Class != SessionClass.R), s => Assert.InRange(s.Minutes, 30, 49));

    [Theory]
    [MemberData(nameof(Everybody))]
    public void From_two_weeks_of_general_strength_on_no_loaded_squat_takes_more_than_twelve_repetitions(string name, string json)
    {
        var plan = Case.Of(json);
        Assert.All(plan.Plan.Sessions.Where(s => Case.WeekOf(s.Date) > 6 && s.Phase != Phase.TR).SelectMany(s => s.Exercises), e =>
        {
            if (Case.Of(e) is { Pattern: Pattern.Squat, Loading: not Loading.None })
                Assert.All(e.Sets, s => Assert.True(s.Hi <= 12, $"{name} {e.Exercise}"));
        });
    }

    [Theory]
    [InlineData(People.Hanna)]
    [InlineData(People.Ali)]
    public void A_tested_lifter_climbs_to_the_heavy_range_in_the_maximal_block_and_keeps_it_to_the_taper(string json)
    {
        var heavy = Case.Of(json).Plan.Sessions.Where(s => s.Class == SessionClass.H).ToArray();
        Assert.Contains(heavy, s => s.Phase == Phase.MS && s.Exercises.Any(e => e.Slot == Slot.Main && e.Sets.All(x => x.Percent1Rm >= 82 && x.Hi <= 5)));
        Assert.Contains(heavy, s => s.Phase == Phase.PW && s.Exercises.Any(e => e.Slot == Slot.Main && e.Sets[0].Percent1Rm <= 75 && e.Sets[^1].Percent1Rm >= 80));
        Assert.Contains(heavy, s => s.Phase == Phase.MT && s.Exercises.Any(e => e.Slot == Slot.Main && e.Sets.All(x => x.Percent1Rm >= 80)));
    }
}
