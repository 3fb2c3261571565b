extern alias compiler;

using compiler::Sinew.CatalogueCompiler;
using Sinew.Training.Exercises;

namespace Sinew.Training.Tests.Catalogues;

public sealed class CompilerTests : IDisposable
{
    private const string Row = """
        id: test_row
        name: Test row
        movements:
          primary: shoulder_extension
          secondary: []
        pattern: pull
        region: upper
        muscles: [lats]
        unilateral: false
        equipment: [[band]]
        loading: band
        level: 1
        impact: 0
        leg_fatigue: 0
        soreness_risk: 1
        measure: reps
        tempo: 2-0-1
        position: standing
        ladder:
          harder: []
          easier: []
        dose:
          AA: 2x8-12@RIR4,r60
        cues:
          - Pull the band, back straight
          - Let go slowly
        contraindicated: []
        prerequisites: []
        sources: [S3]
        note: ""

        """;

    private readonly string catalogue = Directory.CreateTempSubdirectory("sinew-catalogue-").FullName;

    public void Dispose() => Directory.Delete(catalogue, recursive: true);

    [Fact]
    public void One_file_makes_one_exercise()
    {
        Write("test_row", Row.Replace("note: \"\"", "note: \"A tab's \\\\t stays a backslash and a t\"", StringComparison.Ordinal));

        var (table, problems) = Compile();

        Assert.Empty(problems);
        var row = Assert.Single(Catalogue.Parse(table).Exercises);
        Assert.Equal("Test row", row.Name);
        Assert.Equal(new Dose(2, 8, 12, false, 4, null, null, 60), row.Doses[0]);
        Assert.Equal(5, row.Doses.Count(d => d is null));
        Assert.Equal(["Pull the band, back straight", "Let go slowly"], row.Cues);
        Assert.Equal("A tab's \\t stays a backslash and a t", row.Note);
    }

    [Theory]
    [InlineData("id: test_row", "id: Test_Row", "(1,5): error SINEW1: id: 'Test_Row' must be lower-case words")]
    [InlineData("id: test_row", "id: other_row", "(1,5): error SINEW1: id: 'other_row' must be lower-case words joined by _ and equal to the file's name")]
    [InlineData("name: Test row", "name: \"\"", "(2,7): error SINEW1: name: must not be empty")]
    [InlineData("name: Test row\n", "", "(1,1): error SINEW1: 'name' is missing")]
    [InlineData("name: Test row", "nmae: Test row", "(2,1): error SINEW1: unknown key 'nmae'; allowed: id, name,")]
    [InlineData("region: upper", "region: upper\nregion: upper", "Duplicate key")]
    [InlineData("pattern: pull", "pattern: tug", "(6,10): error SINEW1: pattern: 'tug' is unknown; allowed: squat,")]
    [InlineData("[lats]", "[lats, lats]", "(8,17): error SINEW1: muscles: 'lats' is listed twice")]
    [InlineData("[lats]", "[]", "(8,10): error SINEW1: muscles: must not be empty")]
    [InlineData("[lats]", "lats", "(8,10): error SINEW1: muscles: a list is expected")]
    [InlineData("unilateral: false", "unilateral: no", "(9,13): error SINEW1: unilateral: 'no' is neither true nor false")]
    [InlineData("[[band]]", "[band]", "(10,13): error SINEW1: equipment: a list of lists is expected")]
    [InlineData("[[band]]", "[[bnad]]", "(10,14): error SINEW1: equipment: 'bnad' is unknown; allowed: none,")]
    [InlineData("[[band]]", "[]", "(10,12): error SINEW1: equipment: must not be empty")]
    [InlineData("level: 1", "level: 6", "(12,8): error SINEW1: level: '6' is not a whole number from 1 to 5")]
    [InlineData("level: 1", "level: 1.5", "(12,8): error SINEW1: level: '1.5' is not a whole number from 1 to 5")]
    [InlineData("level: 1", "level: 2", "easier: from level 2 on there must be something easier")]
    [InlineData("tempo: 2-0-1", "tempo: slow", "tempo: 'slow' is unknown; allowed:")]
    [InlineData("harder: []", "harder: [nowhere]", "(20,11): error SINEW1: harder: there is no exercise 'nowhere'")]
    [InlineData("harder: []", "harder: [test_row]", "harder: the way up from 'test_row' leads back to it")]
    [InlineData("2x8-12@RIR4,r60", "2x8-12@RIR4", "(23,7): error SINEW1: AA: '2x8-12@RIR4' is not a dose; allowed: SETSxLO-HI")]
    [InlineData("2x8-12@RIR4,r60", "2x12-8@RIR4,r60", "AA: a range runs from the smaller to the larger number")]
    [InlineData("2x8-12@RIR4,r60", "2x8-12@RIR4,pct80-70,r60", "AA: a range runs from the smaller to the larger number")]
    [InlineData("2x8-12@RIR4,r60", "2x8-12s@RIR4,r60", "AA: an exercise measured by reps has its amounts without a unit letter")]
    [InlineData("2x8-12@RIR4,r60", "2x8-12/side@RIR4,r60", "AA: '/side' needs 'unilateral: true'")]
    [InlineData("2x8-12@RIR4,r60", "0x8-12@RIR4,r60", "AA: sets and amounts begin at 1")]
    [InlineData("AA: 2x8", "TR: 2x8", "(23,3): error SINEW1: unknown key 'TR'; allowed: AA, GS, MS, PW, MT, TP")]
    [InlineData("  - Let go slowly\n", "", "cues: two or three are expected")]
    [InlineData("Let go slowly", "Slowly", "cues: 'Slowly' should have 3 to 9 words")]
    [InlineData("contraindicated: []", "contraindicated: [bad_mood]", "contraindicated: 'bad_mood' is unknown; allowed: achilles,")]
    [InlineData("prerequisites: []", "prerequisites: [{strength_weeks: 6}]", "prerequisites: a list of lists of mappings is expected")]
    [InlineData("prerequisites: []", "prerequisites: [[{exercise: nowhere, sets: 3, reps: 8}]]", "exercise: there is no exercise 'nowhere'")]
    [InlineData("prerequisites: []", "prerequisites: [[{exercise: test_row, sets: 3}]]", "'reps' is missing")]
    [InlineData("prerequisites: []", "prerequisites: [[{test: balance, min: 3}]]", "test: 'balance' is unknown; allowed: heel_rise,")]
    [InlineData("prerequisites: []", "prerequisites: [[{test: plank}]]", "test: needs either min or min_symmetry")]
    [InlineData("prerequisites: []", "prerequisites: [[{coached: false}]]", "one of exercise, test, strength_weeks or coached: true is expected")]
    [InlineData("note: \"\"", "note: \"a\\tb\"", "note: holds a tab or another control character")]
    public void A_slip_is_reported_with_its_place(string right, string wrong, string problem)
    {
        Assert.Contains(right, Row, StringComparison.Ordinal);
        Write("test_row", Row.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(Compile().Problems, p => p.Contains("test_row.yaml(", StringComparison.Ordinal) && p.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void All_slips_of_all_files_come_out_at_once()
    {
        Write("a", "- not a mapping\n");
        Write("b", "id: b\n  broken: [\n");
        Write("test_row", Row.Replace("level: 1", "level: 0", StringComparison.Ordinal).Replace("[S3]", "S3", StringComparison.Ordinal));

        var problems = Compile().Problems;

        Assert.Equal(4, problems.Length);
        Assert.StartsWith(Path.Combine(catalogue, "exercises", "a.yaml(1,1): error"), problems[0], StringComparison.Ordinal);
        Assert.StartsWith(Path.Combine(catalogue, "exercises", "b.yaml(2,"), problems[1], StringComparison.Ordinal);
        Assert.Contains("level", problems[2], StringComparison.Ordinal);
        Assert.Contains("sources", problems[3], StringComparison.Ordinal);
    }

    [Fact]
    public void A_ladder_needs_both_ends_and_may_not_lead_to_a_lower_level()
    {
        Write("test_row", Row.Replace("harder: []", "harder: [lower_row]", StringComparison.Ordinal).Replace("level: 1", "level: 3", StringComparison.Ordinal));
        Write("lower_row", Row.Replace("test_row", "lower_row", StringComparison.Ordinal));

        var problems = Compile().Problems;
        Assert.Contains(problems, p => p.EndsWith("harder: 'lower_row' does not name 'test_row' as easier", StringComparison.Ordinal));

        Write("lower_row", Row.Replace("test_row", "lower_row", StringComparison.Ordinal).Replace("easier: []", "easier: [test_row]", StringComparison.Ordinal));
        problems = Compile().Problems;
        Assert.Contains(problems, p => p.EndsWith("harder: 'lower_row' has level 1, below level 3 of 'test_row'", StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_catalogue_is_a_slip() => Assert.Contains("there are no exercises", Assert.Single(Compile().Problems), StringComparison.Ordinal);

    private void Write(string id, string yaml)
    {
        var folder = Directory.CreateDirectory(Path.Combine(catalogue, "exercises")).FullName;
        File.WriteAllText(Path.Combine(folder, id + ".yaml"), yaml);
    }

    private (byte[] Table, string[] Problems) Compile()
    {
        var problems = new Problems();
        var table = new Table();
        ExerciseFiles.Compile(catalogue, table, problems);
        using var report = new StringWriter();
        problems.WriteTo(report);
        var output = Path.Combine(catalogue, "out", "catalogue.tsv");
        table.Save(output);
        return (File.ReadAllBytes(output), report.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
