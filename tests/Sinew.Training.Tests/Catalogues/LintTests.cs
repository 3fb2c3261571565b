using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Catalogues;

/// <summary>What a coach may rely on in every exercise. The compiler refuses some of it too; this reads what the engine will use.</summary>
public class LintTests
{
    private static readonly Catalogue All = Catalogue.Default;

    /// <summary>Phases with a dose.</summary>
    private static readonly Phase[] Phases = [Phase.AA, Phase.GS, Phase.MS, Phase.PW, Phase.MT, Phase.TP];

    public static TheoryData<string> Ids => [.. All.Exercises.Select(e => e.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Ladders_name_each_other_and_never_lead_down(string id)
    {
        var exercise = All[id];
        foreach (var harder in exercise.Progressions.Select(p => All[p]))
        {
            Assert.Contains(id, harder.Regressions);
            Assert.True(harder.Level >= exercise.Level, $"{harder.Id} has level {harder.Level}, {id} has {exercise.Level}");
        }

        foreach (var easier in exercise.Regressions.Select(p => All[p]))
            Assert.Contains(id, easier.Progressions);
        Assert.True(exercise.Level == 1 || exercise.Regressions.Length > 0, "level 2 and up needs something easier");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Climbing_a_ladder_never_comes_back(string id)
    {
        var above = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(All[id].Progressions);
        while (open.TryPop(out var next))
        {
            if (above.Add(next))
                Array.ForEach([.. All[next].Progressions], open.Push);
        }

        Assert.DoesNotContain(id, above);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Doses_are_what_a_body_can_do(string id)
    {
        var exercise = All[id];
        Assert.Equal(Phases.Length, exercise.Doses.Length);
        Assert.Contains(exercise.Doses, d => d is not null);
        foreach (var dose in exercise.Doses.OfType<Dose>())
        {
            Assert.InRange(dose.Sets, 1, 6);
            Assert.InRange(dose.Lo, 1, dose.Hi);
            Assert.InRange(dose.Hi, 1, exercise.Measure == Measure.Reps ? 20 : 60);
            Assert.InRange(dose.Rir, 2, 6);
            Assert.InRange(dose.RestSeconds, 30, 180);
            Assert.True(exercise.Unilateral || !dose.PerSide);
            Assert.Equal(dose.PctLo is null, dose.PctHi is null);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Only_two_legged_lifts_with_a_bar_or_a_machine_are_dosed_by_per_cent(string id)
    {
        var exercise = All[id];
        if (exercise.Doses.All(d => d?.PctLo is null))
            return;
        Assert.True(exercise.Loading is Loading.Barbell or Loading.Machine, "a share of 1RM needs a load that is known");
        Assert.True(exercise is { Unilateral: false, Measure: Measure.Reps } && exercise.IsLowerWork);
        Assert.All(exercise.Doses.OfType<Dose>(), d => Assert.NotNull(d.PctLo));
    }

    [Fact]
    public void The_main_lifts_are_dosed_by_per_cent()
    {
        string[] mainLifts =
        [
            "back_squat", "clean_and_jerk", "deadlift", "half_squat_heavy", "hang_power_clean", "hip_thrust_barbell", "leg_press",
            "rdl_barbell", "trap_bar_deadlift",
        ];

        Assert.All(mainLifts, id => Assert.All(All[id].Doses.OfType<Dose>(), d => Assert.NotNull(d.PctLo)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_runner_reads_two_or_three_short_cues(string id)
    {
        var cues = All[id].Cues;
        Assert.InRange(cues.Length, 2, 3);
        foreach (var cue in cues)
        {
            Assert.InRange(cue.Split(' ').Length, 3, 9);
            Assert.True(char.IsUpper(cue[0]), cue);
            Assert.False(cue.EndsWith('.'), cue);
            foreach (var banned in new[] { "activate", "lazy", "fire", "switch on", "turn on" })
                Assert.DoesNotContain(banned, cue, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void No_two_exercises_share_a_cue()
    {
        var shared = All.Exercises.SelectMany(e => e.Cues).GroupBy(c => c, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key);

        Assert.Empty(shared);
    }

    [Fact]
    public void Names_are_distinct() =>
        Assert.Equal(All.Exercises.Length, All.Exercises.Select(e => e.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Equipment_can_be_had_and_none_stands_alone(string id)
    {
        var alternatives = All[id].Equipment;
        Assert.NotEmpty(alternatives);
        Assert.All(alternatives, a => Assert.False(a.IsEmpty));
        Assert.All(alternatives, a => Assert.True(!a.Has(Implement.None) || a == Flags<Implement>.Of(Implement.None)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Loading_names_something_the_equipment_can_hold(string id)
    {
        var exercise = All[id];
        var things = exercise.Equipment.Aggregate(Flags<Implement>.Empty, (all, a) => all.Or(a));
        Implement[] holders = exercise.Loading switch
        {
            Loading.None => [],
            Loading.Single or Loading.Pair => [Implement.Dumbbell, Implement.Kettlebell],
            Loading.Barbell => [Implement.Barbell, Implement.Trapbar],
            Loading.Band => [Implement.Band, Implement.Miniband],
            Loading.Machine =>
            [
                Implement.Cable, Implement.Sled, Implement.MachineLegpress, Implement.MachineLegext, Implement.MachineLegcurl,
                Implement.MachineRow, Implement.Pulldown, Implement.MachineCalf, Implement.MachineSmith,
            ],
            Loading.Backpack => [Implement.Backpack],
            _ => throw new NotSupportedException(),
        };
        Assert.True(
            exercise.Loading == Loading.None ? !things.Has(Implement.Dumbbell) && !things.Has(Implement.Barbell) : holders.Any(things.Has),
            $"{exercise.Loading} does not fit the equipment");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Prerequisites_name_other_exercises_no_harder_than_this_one(string id)
    {
        var exercise = All[id];
        foreach (var one in exercise.Prerequisites.SelectMany(g => g))
        {
            var kinds = new[] { one.Exercise is not null, one.Test is not null, one.StrengthWeeks is not null, one.Coached };
            Assert.Single(kinds, k => k);
            Assert.Equal(one.Exercise is not null, one is { Sets: >= 1, Reps: >= 1 });
            Assert.Equal(one.Test is not null, (one.Min is null) != (one.MinSymmetry is null));
            if (one.Exercise is { } other)
            {
                Assert.NotEqual(id, other);
                Assert.True(All[other].Level <= exercise.Level, $"{other} is harder than {id}");
            }
        }
    }

    [Fact]
    public void Olympic_lifts_need_a_coach() => Assert.All(
        All.Exercises.Where(e => e.Pattern == Pattern.Olympic),
        e => Assert.Contains(e.Prerequisites, g => g.All(p => p.Coached)));

    [Theory]
    [InlineData("bench_press_close", Position.Lying)]
    [InlineData("glute_bridge", Position.Lying)]
    [InlineData("dead_bug", Position.Lying)]
    [InlineData("leg_press", Position.Seated)]
    [InlineData("seated_row_close", Position.Seated)]
    [InlineData("pull_up", Position.Hanging)]
    [InlineData("bird_dog", Position.Quadruped)]
    [InlineData("plank", Position.Quadruped)]
    [InlineData("nordic", Position.Kneeling)]
    [InlineData("back_squat", Position.Standing)]
    public void Positions_are_where_the_body_is(string id, Position position) => Assert.Equal(position, All[id].Position);

    [Fact]
    public void Jumps_and_sprints_start_on_the_feet() =>
        Assert.All(All.Exercises.Where(e => e.Impact > 0 || e.Primary == Movement.Plyometric), e => Assert.Equal(Position.Standing, e.Position));

    [Fact]
    public void Whoever_must_not_lie_on_the_back_is_told_so_wherever_the_exercise_does()
    {
        // P-06. Lying exercises without the caution are done on the side or on the front.
        string[] sideOrFront =
        [
            "back_extension_45", "band_leg_curl", "clamshell", "cobra", "leg_curl_machine", "side_lying_adduction",
            "side_lying_hip_abduction", "superman",
        ];
        var unmarked = All.Exercises
            .Where(e => e.Position == Position.Lying && !e.Contraindicated.Has(Caution.PregnancyT2t3Supine)).Select(e => e.Id);

        Assert.Equal(sideOrFront, unmarked);
    }

    [Fact]
    public void A_suspected_stress_fracture_leaves_something_to_do()
    {
        // P-05: no impact, upper body or trunk, seated or lying.
        var usable = All.Exercises.Where(e => e.Impact == 0 && e.Region is Region.Upper or Region.Core
            && e.Position is Position.Seated or Position.Lying && !e.Contraindicated.Has(Caution.BsiSuspected)).ToArray();

        Assert.Contains(usable, e => e.Pattern == Pattern.Pull);
        Assert.Contains(usable, e => e.Pattern is Pattern.Push);
        Assert.Contains(usable, e => e.Primary == Movement.TrunkAntiExtension);
        Assert.Contains(usable, e => e.Primary == Movement.SpinalExtension);
        Assert.Contains(usable, e => e.Level == 1 && e.Equipment.Any(a => a.IsWithin(Flags<Implement>.Of(Implement.None, Implement.Mat))));
    }

    [Fact]
    public void Every_caution_forbids_something_or_is_the_plain_form_of_one_that_does()
    {
        var used = All.Exercises.Aggregate(Flags<Caution>.Empty, (all, e) => all.Or(e.Contraindicated));
        var unused = Flags<Caution>.Empty;
        foreach (var caution in Code<Caution>.Members.Where(c => !used.Has(c)))
            unused = unused.With(caution);

        // Not irritable, these conditions shape the dose by their modules but forbid no exercise outright.
        Assert.Equal(
            Flags<Caution>.Of(
                Caution.Achilles, Caution.GroinPain, Caution.HipFai, Caution.Itbs, Caution.Mtss, Caution.PatellarTendinopathy, Caution.Pfp,
                Caution.PlantarFascia, Caution.ProxHamstringTendinopathy),
            unused);
    }
}
