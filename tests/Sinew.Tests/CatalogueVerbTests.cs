namespace Sinew.Tests;

public class CatalogueVerbTests
{
    [Fact]
    public void All_exercises_are_listed_with_level_name_and_id() =>
        Assert.Matches(@"(?m)^  2  Goblet squat +goblet_squat$", SinewProgram.Run("exercises").Gave(0).Out);

    [Fact]
    public void One_exercise_is_shown_with_cues_ladder_and_doses()
    {
        var shown = SinewProgram.Run("exercises", "goblet_squat").Gave(0).Out;
        foreach (var part in new[] { "Goblet squat · goblet_squat · level 2 of 5", "  • ", "Easier", "Harder", "general strength", "RIR", "rest 90 s" })
            Assert.Contains(part, shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("goblet sqaut", "Did you mean goblet_squat?")]
    [InlineData("backsquat", "Did you mean back_squat?")]
    [InlineData("zzzzzzzz", "sinew exercises")]
    [InlineData("", "")]
    [InlineData("../secret", "sinew exercises")]
    public void An_exercise_that_nobody_knows_is_answered_with_near_ones(string id, string near) =>
        Assert.Contains(near, SinewProgram.Run("exercises", id).Refused().Err, StringComparison.Ordinal);

    [Theory]
    [InlineData("Goblet squat")]
    [InlineData("GOBLET-SQUAT")]
    [InlineData("goblet", "squat")]
    [InlineData("oblet s")]
    public void An_exercise_is_found_by_its_name_and_by_a_part_of_it(params string[] words) =>
        Assert.StartsWith("Goblet squat · goblet_squat", SinewProgram.Run(["exercises", .. words], []).Gave(0).Out, StringComparison.Ordinal);

    [Fact]
    public void A_part_of_several_names_lists_them_and_a_whole_name_tells_of_its_namesakes()
    {
        var several = SinewProgram.Run("exercises", "split sq").Gave(0);
        Assert.Matches(@"^\d exercises by", several.Out);
        foreach (var id in new[] { "split_squat", "split_squat_db" })
            Assert.Matches($"(?m) {id}$", several.Out);
        Assert.DoesNotContain("goblet", several.Out, StringComparison.Ordinal);

        var whole = SinewProgram.Run("exercises", "Split squat").Gave(0);
        Assert.StartsWith("Split squat · split_squat ·", whole.Out, StringComparison.Ordinal);
        Assert.Matches("Of that name too: .*Dumbbell split squat", whole.Out);
    }

    [Fact]
    public void Whom_an_exercise_is_not_for_is_said_in_words()
    {
        var shown = SinewProgram.Run("exercises", "deadlift").Gave(0).Out;
        Assert.Contains("suspected bone stress injury", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("lt12wk", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("R-303", "Run first", "doi:10.1139/apnm-2012-0362")]
    [InlineData("p-14", "a floor: no plan breaks it", "P-14")]
    [InlineData("X-04", "Evidence", "X-04")]
    [InlineData("r303", "Run first")]
    [InlineData("p4", "P-04")]
    [InlineData("TAPER", "R-422  The taper")]
    public void A_rule_is_explained_with_kind_evidence_and_source(string rule, params string[] parts)
    {
        var shown = SinewProgram.Run("explain", rule).Gave(0).Out;
        Assert.All(parts, p => Assert.Contains(p, shown, StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_is_found_by_several_words()
    {
        var shown = SinewProgram.Run("explain", "long", "run").Gave(0).Out;
        Assert.Contains("R-309  Before a long run", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("R-303", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("R-501", "R-503")]
    [InlineData("(R-501, R-503)")]
    [InlineData("(R-501,", "r503)", "R-501")]
    public void Several_rules_are_explained_one_after_the_other(params string[] rules)
    {
        var shown = SinewProgram.Run(["explain", .. rules], []).Gave(0).Out;
        Assert.Equal(["R-501", "R-503"], System.Text.RegularExpressions.Regex.Matches(shown, @"(?m)^[RXP]-\d+").Select(m => m.Value));
    }

    [Fact]
    public void A_rule_and_words_are_two_questions() =>
        Assert.Matches(@"(?s)^R-303  Run first.*R-309  Before a long run", SinewProgram.Run("explain", "R-303", "long", "run").Gave(0).Out);

    [Fact]
    public void All_rules_that_nobody_knows_are_told_at_once_with_the_nearest()
    {
        var said = SinewProgram.Run("explain", "R-999", "R-501", "P-99", "tapper").Refused();
        Assert.Equal("", said.Out);
        foreach (var part in new[] { "There is no rule 'R-999'. The nearest are R-", " and R-815.", "There is no rule 'P-99'.", "P-44 and P-45.", "There is no rule 'tapper'." })
            Assert.Contains(part, said.Err, StringComparison.Ordinal);
        Assert.Contains("Did you mean R-422, The taper?", SinewProgram.Run("explain", "The tapr").Refused().Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("heel rise", "Single-leg heel rise · heel_rise in runner.json", "25 on each side, or what is usual at your age and sex where that is less", "20–29: men 37, women 30", "80 on: men 10", "below 15, up to 59 years of age", "from 75 on", "R-571, R-570")]
    [InlineData("sl_squat_quality", "Single-leg squat quality ·", "1 fault at most on each side", "3 faults or more")]
    [InlineData("Chair stands", "Chair stands in 30 seconds ·", "65–69: men 12, women 11", "R-577")]
    [InlineData("plank", "Plank · plank in runner.json", "120 s", "R-044  Plank holds")]
    [InlineData("hop", "test   Single hop for distance", "test   Triple hop for distance", "R-583  Hop tests")]
    public void A_test_is_explained_with_how_it_is_done_and_what_is_aimed_at(string words, params string[] parts)
    {
        var shown = SinewProgram.Run("explain", words).Gave(0).Out;
        Assert.StartsWith(parts[0], shown, StringComparison.Ordinal);
        Assert.All(parts, part => Assert.Contains(part, shown, StringComparison.Ordinal));
    }

    [Fact]
    public void All_rules_are_listed() => Assert.Matches(@"(?m)^R-303  Run first", SinewProgram.Run("explain").Gave(0).Out);

    [Theory]
    [InlineData("long walk")]
    [InlineData("R-999")]
    [InlineData("Z")]
    [InlineData("R-303; drop")]
    public void A_rule_that_nobody_knows_is_bad_input(string rule) =>
        Assert.Contains("There is no rule", SinewProgram.Run("explain", rule).Refused().Err, StringComparison.Ordinal);
}
