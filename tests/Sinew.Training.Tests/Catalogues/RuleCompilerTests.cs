extern alias compiler;

using compiler::Sinew.CatalogueCompiler;

namespace Sinew.Training.Tests.Catalogues;

public sealed class RuleCompilerTests(RuleCompilerTests.CatalogueCopy copy) : IClassFixture<RuleCompilerTests.CatalogueCopy>
{
    private readonly string catalogue = copy.Root;

    [Fact]
    public void The_catalogue_as_it_stands_has_no_slips() => Assert.Empty(Problems());

    [Theory]
    [InlineData("sources.yaml", "- key: S1\n", "- key: S0\n", "key: 'S0' is listed twice")]
    [InlineData("sources.yaml", "doi: \"10.1007", "doi: \"doi.org/10.1007", "doi: a DOI begins with 10.")]
    [InlineData("rules/conflicts.yaml", "id: X-02", "id: X-2", "id: 'X-2' is not a rule id; allowed: R-ddd, X-dd, P-dd")]
    [InlineData("rules/conflicts.yaml", "id: X-02", "id: R-001", "id: 'R-001' is listed twice")]
    [InlineData("rules/conflicts.yaml", "grade: B", "grade: E", "grade: 'E' is unknown here; allowed: A, B, C")]
    [InlineData("rules/conflicts.yaml", "source: LEP24", "source: LEP", "source: sources.yaml has no 'LEP'")]
    [InlineData("rules/conflicts.yaml", "kind: rule", "kind: floor", "kind: 'floor' is unknown here; allowed: rule")]
    [InlineData("rules/invariants.yaml", "kind: floor", "kind: rule", "kind: 'rule' is unknown here; allowed: floor, want")]
    [InlineData("rules/conflicts.yaml", "title: Plane of running", "title: Plane", "title: 'Plane' should have 2 to 6 words")]
    [InlineData("rules/0-founding.yaml", "like a run.", "like a run", "statement: ends with a full stop")]
    [InlineData("tests/plank.yaml", "id: plank", "id: planck", "id: 'planck' is unknown; allowed: heel_rise,")]
    [InlineData("tests/plank.yaml", "id: plank", "id: grip", "id: must equal the file's name")]
    [InlineData("tests/plank.yaml", "rules: [R-574]", "rules: [R-999]", "rules: there is no rule 'R-999'")]
    [InlineData("tests/plank.yaml", "rules: [R-574]", "rules: []", "rules: at least one is expected")]
    [InlineData("tests/plank.yaml", "weak_below: 45", "weak_under_norm: 8", "weak_under_norm: needs norms or norm_line")]
    [InlineData("tests/plank.yaml", "weak_below: 45", "weak_blow: 45", "unknown key 'weak_blow'")]
    [InlineData("tests/heel_rise.yaml", "from: 30", "from: 29", "from: age bands are in order and do not overlap")]
    [InlineData("tests/heel_rise.yaml", "error: 6.5", "error: 6.5\nerror_percent: 10", "error: error and error_percent exclude each other")]
    [InlineData("tests/heel_rise.yaml", "near_race]", "close_race]", "not_when: 'close_race' is unknown; allowed: pain_3,")]
    [InlineData("styles/gorewear-ten.yaml", "rule: R-044", "rule: R-999", "rule: there is no rule 'R-999'")]
    [InlineData("styles/gorewear-ten.yaml", "exercises: [plank]", "exercises: [planck]", "exercises: there is no exercise 'planck'")]
    [InlineData("styles/gorewear-ten.yaml", "seconds: 45-60", "seconds: 60-45", "seconds: '60-45' is not a number or range such as 8-12 from 5 to 300")]
    [InlineData("styles/gorewear-ten.yaml", "pick: rotate", "pick: any", "pick: 'any' is unknown here; allowed: all, rotate, deal, templates")]
    [InlineData("styles/gorewear-ten.yaml", "id: plank,", "id: squat,", "lines: 'squat' is listed twice")]
    [InlineData("styles/gorewear-ten.yaml", "id: gorewear-ten", "id: gorewear", "id: must equal the file's name")]
    [InlineData("styles/twenty-minutes.yaml", "- deadlift hamstring squat plank", "- deadlift hamstrings squat plank", "templates: there is no line 'hamstrings'")]
    [InlineData("styles/twenty-minutes.yaml", "slot: power", "slot: jump", "slot: 'jump' is unknown here; allowed: warmup, power,")]
    [InlineData("protocols/achilles.yaml", "rule: R-620", "rule: R-699", "rule: there is no rule 'R-699'")]
    [InlineData("protocols/achilles.yaml", "conditions: [achilles]", "conditions: []", "conditions: at least one is expected")]
    [InlineData("protocols/achilles.yaml", "any: [seated_calf_raise,", "any: [sitting_calf_raise,", "any: there is no exercise 'sitting_calf_raise'")]
    [InlineData("protocols/achilles.yaml", "rm: 15", "rm: 15-8", "rm: '15-8' is not a number or range such as 8-12 from 1 to 200")]
    [InlineData("protocols/achilles.yaml", "rm: 15, ", "", "one of reps, rm, seconds, contacts is expected")]
    [InlineData("protocols/achilles.yaml", "weeks: 1-1", "weeks: 1-1\n    until: later", "either weeks or until is expected")]
    [InlineData("protocols/achilles_insertional.yaml", "[calf_raise_double_loaded, calf_raise_double]", "[calf_raise_double_loaded, calf_raise_double_deficit]", "is contraindicated for every condition of this protocol")]
    public void A_slip_is_reported_with_its_file(string file, string right, string wrong, string problem)
    {
        var path = Path.Combine(catalogue, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, right);
        File.WriteAllText(path, text[..at] + wrong + text[(at + right.Length)..]);

        var problems = Problems();
        File.WriteAllText(path, text);

        Assert.Contains(problems, p => p.StartsWith(path, StringComparison.Ordinal) && p.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_test_is_a_slip()
    {
        var (path, away) = (Path.Combine(catalogue, "tests", "grip.yaml"), Path.Combine(catalogue, "grip.away"));
        File.Move(path, away);
        var problems = Problems();
        File.Move(away, path);

        Assert.Contains("the test 'grip' is missing", Assert.Single(problems), StringComparison.Ordinal);
    }

    private string[] Problems()
    {
        var problems = new Problems();
        var table = new Table();
        var rules = RuleFiles.Compile(catalogue, SourceFile.Compile(catalogue, table, problems), table, problems);
        TestFiles.Compile(catalogue, rules, table, problems);
        ProtocolFiles.Compile(catalogue, rules, table, problems);
        StyleFiles.Compile(catalogue, rules, table, problems);
        using var report = new StringWriter();
        problems.WriteTo(report);
        return report.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The catalogue in a temporary folder; every test leaves it as it was.</summary>
    public sealed class CatalogueCopy : IDisposable
    {
        public CatalogueCopy()
        {
            var from = Repository.At("catalogue");
            foreach (var file in Directory.EnumerateFiles(from, "*.yaml", SearchOption.AllDirectories))
            {
                var target = Path.Combine(Root, Path.GetRelativePath(from, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }

        public string Root { get; } = Directory.CreateTempSubdirectory("sinew-rules-").FullName;

        public void Dispose() => Directory.Delete(Root, recursive: true);
    }
}
