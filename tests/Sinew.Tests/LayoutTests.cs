using Sinew.Text;
using Sinew.Training.Documents;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;

namespace Sinew.Tests;

public sealed class LayoutTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void No_line_of_any_text_is_too_wide_or_ends_in_a_blank()
    {
        string[][] commands = [["plan", SinewProgram.Nina, "--today", "2026-11-23"], ["plan", SinewProgram.Nina, "--today", "2026-11-26", "--weeks", "1"], ["exercises"],
            ["exercises", "goblet_squat"], ["exercises", "hang_power_clean"], ["explain", "R-303"], ["explain", "P-14"], ["explain", "heel rise"], ["explain"], []];
        foreach (var command in commands)
        {
            Assert.All(SinewProgram.Run(command).Gave(0).Out.Split('\n'), line =>
            {
                Assert.True(line.Length <= 100, line);
                Assert.False(line.EndsWith(' '), $"'{line}'");
                Assert.DoesNotContain('\u00A0', line);
            });
        }
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(79)]
    public void On_a_narrow_page_the_sets_stand_below_the_names_and_nothing_sticks_out(int width)
    {
        var today = new DateOnly(2026, 11, 23);
        var runner = RunnerDocument.Read(File.ReadAllBytes(SinewProgram.Nina), today).Value!;
        using var text = new StringWriter();
        var page = new Page(text, terminal: false, width);
        PlanText.Write(page, Planner.Plan(new(runner, [], Catalogue.Default, today)), runner.Equipment, known: runner);
        ExerciseText.List(page, Catalogue.Default);
        Assert.All(text.ToString().Split('\n'), line => Assert.True(line.Length <= width && !line.EndsWith(' '), line));
        if (width == 60)
            Assert.Matches(@"\n    Clamshell\n      2 × 12–15 each side · RIR 4 · rest 45 s\n", text.ToString());
        else if (width == 79)
            Assert.Matches(@"\n    Clamshell  +2 × 12–15 each side · RIR 4 · rest 45 s\n", text.ToString());
    }

    [Fact]
    public void No_reason_is_said_twice_in_a_plan()
    {
        var lines = SinewProgram.Run("plan", SinewProgram.Nina, "--today", "2026-11-23").Gave(0).OutLines.Select(l => l.Trim());
        Assert.All(lines.Where(l => l.EndsWith('.') && l.Length > 40).GroupBy(l => l, StringComparer.Ordinal), g => Assert.True(g.Count() == 1, g.Key));
    }

    [Fact]
    public void A_year_without_a_race_fits_in_the_season_strip()
    {
        var runner = folder.Runner(r => r["races"] = System.Text.Json.Nodes.JsonNode.Parse("""[ { "date": "2027-11-07", "event": "marathon" } ]"""));
        var strip = SinewProgram.Run("plan", runner, "--today", "2026-11-23").Gave(0).OutLines.Where(l => l.StartsWith("sessions  ", StringComparison.Ordinal));
        Assert.True(strip.Sum(l => l.Count(char.IsAsciiDigit)) >= 50);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(99)]
    public void Wrapping_keeps_every_word_and_never_exceeds_the_width(int width)
    {
        var random = new Random(width);
        for (var round = 0; round < 300; round++)
        {
            var hang = random.Next(0, width);
            var words = Enumerable.Range(0, random.Next(0, 60)).Select(_ => new string((char)random.Next('a', 'z' + 1), random.Next(8) == 0 ? random.Next(1, 2 * width) : random.Next(1, 12))).ToArray();
            var wrap = new LineWrap(width, hang);
            foreach (var word in words)
                wrap.Add(new Span(word + " ", (Ink)random.Next(3)));
            var lines = wrap.Done().Select(l => string.Concat(l.Select(s => s.Text))).ToArray();
            var told = $"round {round}, width {width}, hang {hang}\n{string.Join('\n', lines)}";
            Assert.True(lines.All(l => l.Length <= width && !l.EndsWith(' ')), told);
            Assert.True(string.Concat(words) == string.Concat(lines).Replace(" ", "", StringComparison.Ordinal), told);
            Assert.True(lines.Skip(1).All(l => l.TakeWhile(c => c == ' ').Count() == Math.Min(hang, width * 2 / 3)), told);
        }
    }
}
