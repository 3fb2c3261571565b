using System.Text.Json.Nodes;

namespace Sinew.Tests;

/// <summary>What a plan in text tells beyond the plan in JSON.</summary>
public sealed class PlanTextTests : IDisposable
{
    private const string Monday = "2026-11-23";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string Plan(string today, Action<JsonObject> change) => SinewProgram.Run("plan", folder.Runner(change), "--today", today).Gave(0).Out;

    private static string[] Part(string text, string from) => text[text.IndexOf(from, StringComparison.Ordinal)..].Split('\n');

    private static void Dumbbells(JsonObject runner)
    {
        runner["experience"] = new JsonObject { ["strength"] = "intermediate" };
        runner["equipment"] = new JsonArray("dumbbell:2.5-20", "miniband", "step", "box");
    }

    [Fact]
    public void A_share_of_the_maximum_is_told_and_what_holds_without_a_test()
    {
        var unknown = Plan(Monday, Barbell);
        Assert.Matches(@" × \d[^\n]* · \d+ % of 1RM · RIR \d", unknown);
        Assert.Contains("without a tested value let the reserve decide", string.Join(' ', unknown.Split('\n')), StringComparison.Ordinal);
        var known = Plan(Monday, r =>
        {
            Barbell(r);
            r["tests"] = new JsonArray(new JsonObject { ["id"] = "e1rm", ["exercise"] = "hip_thrust_barbell", ["date"] = "2026-11-20", ["value"] = 90 });
        });
        Assert.Matches(@"Barbell hip thrust .* kg · \d+ % of 1RM", known);

        static void Barbell(JsonObject r)
        {
            r["experience"] = new JsonObject { ["strength"] = "advanced" };
            r["equipment"] = new JsonArray("barbell", "rack", "bench");
            r["races"] = new JsonArray(new JsonObject { ["date"] = "2026-12-27", ["event"] = "10k" });
            r["tests"] = new JsonArray();
        }
    }

    [Fact]
    public void How_to_find_a_load_and_when_to_add_is_said_once_below_the_week()
    {
        var plan = Plan(Monday, Dumbbells);
        foreach (var rule in new[] { "(R-520)", "(R-502)", "(R-551, R-554)", "(R-550)", "(R-553)", "(R-221, R-222)" })
        {
            Assert.Equal(2, plan.Split(rule).Length);
            Assert.True(plan.IndexOf(rule, StringComparison.Ordinal) < plan.IndexOf("The weeks after", StringComparison.Ordinal));
        }

        var nothing = Plan(Monday, r => r["equipment"] = new JsonArray("miniband"));
        Assert.DoesNotContain("(R-520)", nothing, StringComparison.Ordinal);
        Assert.DoesNotContain("(R-502)", nothing, StringComparison.Ordinal);
        Assert.Contains("(R-551, R-554)", nothing, StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_that_is_due_again_is_told_with_its_aim_and_how_it_is_done()
    {
        var plan = SinewProgram.Run(["plan", folder.Runner(Tested), "--today", Monday], [("COLUMNS", "80")]).Gave(0).Out;
        var lines = Part(plan, "How to test").TakeWhile(l => l != "The weeks after").ToArray();
        Assert.All(lines, l => Assert.InRange(l.Length, 0, 80));
        var text = string.Join(' ', lines.Select(l => l.Trim()));
        Assert.Contains("○ Single-leg heel rise · aim for 25 on each side (R-571) Stand on one leg with a straight knee", text, StringComparison.Ordinal);
        Assert.Contains("○ Side plank · aim for 45 s or more on each side (R-572) Lie on one side", text, StringComparison.Ordinal);
        Assert.Contains("○ Single hop for distance · your own last result is the measure (R-583)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("○ Plank", text, StringComparison.Ordinal);
        Assert.DoesNotContain("How to test", Plan(Monday, r => r["tests"] = new JsonArray()), StringComparison.Ordinal);

        static void Tested(JsonObject r)
        {
            (r["born"], r["sex"]) = ("1997-03-14", "female");
            r["tests"] = new JsonArray(
                new JsonObject { ["id"] = "heel_rise", ["date"] = "2026-11-20", ["left"] = 24, ["right"] = 23 },
                new JsonObject { ["id"] = "side_plank", ["date"] = "2026-11-20", ["left"] = 40, ["right"] = 42 },
                new JsonObject { ["id"] = "hop_single", ["date"] = "2026-11-20", ["left"] = 120, ["right"] = 121 });
        }
    }

    [Fact]
    public void A_test_that_this_runner_must_not_do_again_is_not_described()
    {
        var old = Plan(Monday, r =>
        {
            r["born"] = "1948-03-14";
            r["tests"] = new JsonArray(
                new JsonObject { ["id"] = "heel_rise", ["date"] = "2026-11-20", ["left"] = 14, ["right"] = 8 },
                new JsonObject { ["id"] = "chair_stand", ["date"] = "2026-11-20", ["value"] = 12 });
        });
        Assert.Contains("○ Chair stands in 30 seconds · aim for", old, StringComparison.Ordinal);
        Assert.DoesNotContain("○ Single-leg heel rise · aim", old, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_owns_one_weight_is_not_sent_to_look_for_lighter_and_heavier_ones()
    {
        var one = string.Join(' ', Plan(Monday, r => r["equipment"] = new JsonArray("miniband", "dumbbell:8,8", "step")).Split('\n'));
        Assert.Contains("Take your 8 kg.", one, StringComparison.Ordinal);
        Assert.Contains("three repetitions more", one, StringComparison.Ordinal);
        Assert.DoesNotContain("go up by 10 to 20 %", one, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_session_of_the_week_begins_with_its_warm_up_and_a_heavy_one_comes_up_to_its_load()
    {
        var lines = Plan(Monday, Dumbbells).Split('\n');
        Assert.Equal(lines.Count(l => l.Contains("■ Strength", StringComparison.Ordinal)), lines.Count(l => l.Contains("Warm-up, 6 min: ", StringComparison.Ordinal)));
        var heavy = Plan(Monday, r =>
        {
            r["experience"] = new JsonObject { ["strength"] = "advanced" };
            r["equipment"] = new JsonArray("barbell", "rack", "bench");
        });
        Assert.Contains("8 × 40 %, 5 × 60 % and 3 × 75 % of its load", string.Join(' ', heavy.Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Rehab_names_its_own_load_and_the_legend_leaves_it_alone()
    {
        var plan = Plan(Monday, r =>
        {
            Dumbbells(r);
            r["conditions"] = new JsonArray(new JsonObject { ["id"] = "achilles", ["diagnosed"] = true, ["pain"] = 3 });
        });
        Assert.Contains("No load named, outside rehab?", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bone_that_is_not_cleared_shows_no_kilometres_no_flag_and_no_run_to_train_after()
    {
        var plan = Plan(Monday, r =>
        {
            r["conditions"] = new JsonArray(new JsonObject { ["id"] = "bsi_suspected", ["pain"] = 6 });
            r["races"] = new JsonArray(new JsonObject { ["date"] = "2026-12-27", ["event"] = "5k" });
        });
        Assert.Contains(" · race not advised\n", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("next race", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("⚑", plan, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^running   ·", plan);
        Assert.DoesNotMatch(@"(?m)^running   .*[▁▂▃▄▅▆▇█]", plan);
        Assert.DoesNotContain("after the run", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("before the run", plan, StringComparison.Ordinal);
        Assert.Contains("■ Strength", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void The_strip_draws_the_kilometres_that_were_planned()
    {
        var plan = Plan(Monday, r => r["volume"] = new JsonArray(new JsonObject { ["from"] = Monday, ["km"] = 20 }, new JsonObject { ["from"] = "2026-12-21", ["km"] = 60 }));
        Assert.Matches(@"(?m)^running   ▃▃ ▃▃ ▃▃ ▃▃ ██", plan);
    }

    [Fact]
    public void Weeks_of_maximal_strength_without_a_heavy_session_are_called_moderate()
    {
        var plan = Plan(Monday, r =>
        {
            Dumbbells(r);
            r["races"] = new JsonArray(new JsonObject { ["date"] = "2027-03-28", ["event"] = "half" });
            r["conditions"] = new JsonArray(new JsonObject { ["id"] = "achilles", ["diagnosed"] = true, ["pain"] = 3 });
        });
        Assert.Contains("\nM  moderate strength", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("\nM  maximal strength", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hold_ends_by_the_clock_and_has_no_repetitions_in_reserve()
    {
        var plan = Plan(Monday, Dumbbells);
        Assert.Matches(@" × \d+(–\d+)? s", plan);
        Assert.DoesNotMatch(@" × \d+(–\d+)? s( each side)? · RIR", plan);
        Assert.Contains("Holds: stop while you could hold on for another 10 seconds.", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_load_for_two_hands_says_each_and_what_that_means()
    {
        var plan = Plan(Monday, Dumbbells);
        Assert.Matches(@"(?m)(split squat|Romanian deadlift|step-up).* kg each ·", plan);
        Assert.DoesNotMatch(@"(?m)Bent-over dumbbell row.* kg each", plan);
        Assert.Single(plan.Split('\n'), l => l.Contains("one of that weight in each hand", StringComparison.Ordinal));
    }

    [Fact]
    public void What_makes_sore_at_first_says_so_below_its_exercise()
    {
        var plan = Plan(Monday, Dumbbells);
        Assert.Contains("Dumbbell Romanian deadlift is new to you and known to make sore: one easy set the first three times.", string.Join(' ', plan.Split('\n').Select(l => l.Trim())), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_later_block_tells_sets_and_repetitions_once_and_then_its_weeks()
    {
        var plan = SinewProgram.Run("plan", SinewProgram.Nina, "--today", Monday).Gave(0).Out;
        var after = Part(plan, "\nThe weeks after\n");
        foreach (var block in new[] { "G  general strength", "T  taper", "R  recover" })
        {
            var at = Array.IndexOf(after, block);
            Assert.True(at > 0, block);
            Assert.Matches(@"^   a  (heavy|moderate|light|primer)( · deload at RIR \d)?$", after[at + 1]);
            Assert.Matches(@"^      \S.*  \d+ × \d+", after[at + 2]);
        }

        Assert.Contains(after, l => System.Text.RegularExpressions.Regex.IsMatch(l, @"^    7 Dec 2026 .* [a-c] Tue \d\d:\d\d, \d+ min"));
        Assert.All(after.Where(l => l.Contains(" min", StringComparison.Ordinal)), l => Assert.DoesNotContain("`", l, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-11-23", false)]
    [InlineData("2026-11-28", true)]
    public void Late_in_a_week_the_first_whole_week_is_shown_too(string today, bool both)
    {
        var plan = SinewProgram.Run("plan", SinewProgram.Nina, "--today", today).Gave(0).Out;
        var weeks = plan.Split('\n').Where(l => l.StartsWith("This week · ", StringComparison.Ordinal) || l.StartsWith("The first ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(both && weeks[0].StartsWith("This week", StringComparison.Ordinal) ? 2 : 1, weeks.Length);
        Assert.Contains("■ Strength", plan[plan.IndexOf(weeks[^1], StringComparison.Ordinal)..], StringComparison.Ordinal);
        if (both)
            Assert.Contains("30 Nov – 6 Dec 2026", weeks[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_red_flag_is_not_followed_by_a_word_that_all_is_clear()
    {
        var runner = folder.Runner(r => r["screening"] = new JsonObject { ["redFlags"] = new JsonArray("chest_pain") });
        Assert.Equal("", SinewProgram.Run("plan", runner, "--today", Monday).Gave(1).Err);
    }
}
