using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using static Sinew.Training.Tests.Rules.People;

namespace Sinew.Training.Tests.Rules;

/// <summary>What a session is called must be what it is (vocabulary of the rule book).</summary>
public sealed class ContentClassTests
{
    private static readonly Runner Anyone = Make("Ref", 1992, StrengthLevel.Intermediate, [], People.Gym);

    [Theory]
    [InlineData("leg_press", 3, 3, 79, SessionClass.M, "")]
    [InlineData("leg_press", 3, 3, 80, SessionClass.M, "P-11")]
    [InlineData("calf_raise_double", 2, 3, null, SessionClass.M, "")]
    [InlineData("calf_raise_double", 2, 2, null, SessionClass.M, "P-11")]
    [InlineData("seated_row_close", 2, 2, null, SessionClass.L, "")]
    [InlineData("calf_raise_double", 1, 4, null, SessionClass.L, "P-12")]
    [InlineData("clamshell", 2, 4, null, SessionClass.L, "")]
    [InlineData("wall_sit", 2, 4, null, SessionClass.L, "")]
    [InlineData("pogo_double", 1, 6, null, SessionClass.L, "P-12")]
    [InlineData("rdl_db", 1, 4, null, SessionClass.M, "")]
    [InlineData("rdl_db", 2, 4, null, SessionClass.M, "P-11")]
    [InlineData("rdl_db", 1, 3, null, SessionClass.M, "P-11")]
    public void The_label_is_checked_against_the_content(string id, int sets, int rir, int? percent, SessionClass label, string expected)
    {
        var made = Gate.Plan(Anyone, p => p
            .Weekly(DayOfWeek.Monday, "12:00", 1, 1, SessionClass.L, _ => [new("plank", 1, Rir: 5)])
            .Weekly(DayOfWeek.Monday, "12:00", 3, 3, label, _ => [new(id, sets, Rir: rir, Pct: percent)]));
        Assert.Equal(expected, Gate.Floors(made).Replace("P-26", "", StringComparison.Ordinal).Trim());
    }

    [Fact]
    public void A_sore_making_exercise_may_have_more_sets_from_the_fourth_time_on()
    {
        Assert.Equal("P-11", Gate.Floors(Times(3)));
        Assert.Equal("", Gate.Floors(Times(4)));

        static Case Times(int n) => Gate.Plan(Anyone, p => p.Weekly(DayOfWeek.Monday, "12:00", 1, n, SessionClass.M, w => [new("rdl_db", w == n ? 2 : 1, Rir: 4)]), 4);
    }

    [Fact]
    public void An_introduced_exercise_keeps_24_hours_before_the_long_run()
    {
        var runner = Make("Ref", 1992, StrengthLevel.Intermediate, [Run(DayOfWeek.Sunday, RunKind.Long, 80, "09:00")], People.Gym);
        Assert.Equal("P-11", Gate.Floors(Saturday("rdl_db")));
        Assert.Equal("", Gate.Floors(Saturday("kb_deadlift")));

        Case Saturday(string id) => Gate.Plan(runner, p => p.Weekly(DayOfWeek.Saturday, "12:00", 3, 3, SessionClass.M, _ => [new(id, 1, Rir: 4)]));
    }

    [Theory]
    [InlineData("calf_raise_double", 2, 4, 2, "")]
    [InlineData("calf_raise_double", 3, 4, 2, "P-12")]
    [InlineData("calf_raise_double", 2, 3, 2, "P-12")]
    [InlineData("goblet_squat", 1, 4, 0, "P-12")]
    [InlineData("pogo_double", 2, 5, 2, "")]
    [InlineData("squat_jump", 1, 5, 2, "P-12")]
    public void A_primer_is_short_easy_and_familiar(string id, int sets, int rir, int before, string expected)
    {
        var made = Gate.Plan(Anyone, p =>
        {
            for (var week = 1; week <= 3; week++)
            {
                if (week <= before)
                    p.Weekly(DayOfWeek.Monday, "12:00", week, week, SessionClass.M, _ => [new(id, 1, Rir: 5, Hi: 8)]);
                else
                    p.Weekly(DayOfWeek.Monday, "12:00", week, week, SessionClass.M, _ => [new("soleus_raise_double", 1, Rir: 5)]);
            }

            return p.Weekly(DayOfWeek.Monday, "12:00", 4, 4, SessionClass.P, _ => [new(id, sets, Rir: rir, Hi: 8)]);
        });
        Assert.Equal(expected, Gate.Floors(made).Replace("P-29", "", StringComparison.Ordinal).Trim());
    }

    [Fact]
    public void Sixty_hard_landings_are_heavy()
    {
        Assert.False(Mislabelled(59));
        Assert.True(Mislabelled(60));

        static bool Mislabelled(int contacts)
        {
            var made = Gate.Plan(Anyone, p => p.Weekly(DayOfWeek.Monday, "12:00", 3, 3, SessionClass.M, _ => [new("squat_jump", 1, Rir: 5, Hi: contacts)]));
            return Gate.Says(made, "P-11");
        }
    }

    [Fact]
    public void Rehab_is_rehab_only_with_a_complaint()
    {
        var hurt = Anyone with { Conditions = [new(ConditionId.Achilles, BodySide.Left, null, null, 2, false, true)] };
        Assert.Equal("", Gate.Floors(Appended(hurt)));
        Assert.Equal("P-11", Gate.Floors(Appended(Anyone)));

        static Case Appended(Runner runner) => Gate.Plan(runner, p => p
            .Weekly(DayOfWeek.Monday, "12:00", 1, 1, SessionClass.L, _ => [new("plank", 1, Rir: 5)])
            .Weekly(DayOfWeek.Friday, "12:00", 1, 1, SessionClass.L, _ => [new("plank", 1, Rir: 5), new("calf_raise_double", 3, Rir: 1, Slot: Slot.Rehab)]));
    }
}
