using System.Text;
using Sinew.Training.Documents;

namespace Sinew.Training.Tests.Documents;

/// <summary>Laws of all formats, over made-up and spoilt documents.</summary>
public class DocumentLawTests
{
    private const int Spoilt = 3000;

    [Fact]
    public void What_is_written_of_a_runner_reads_as_the_same_runner_and_fits_the_schema()
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var bytes = RunnerDocument.Write(new Made(seed).Runner());
            var result = RunnerDocument.Read(bytes, Formats.Today);

            AssertRead(seed, bytes, result);
            Assert.Empty(result.Warnings);
            Assert.True(bytes.AsSpan().SequenceEqual(RunnerDocument.Write(result.Value!)), $"seed {seed}: {Encoding.UTF8.GetString(bytes)}");
            AssertFits(seed, "runner", bytes);
        }
    }

    [Fact]
    public void What_is_written_of_a_plan_reads_as_the_same_plan_and_fits_the_schema()
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var bytes = Formats.Write(new Made(seed).Programme());
            var result = PlanDocument.Read(bytes);

            AssertRead(seed, bytes, result);
            Assert.Empty(result.Warnings);
            Assert.True(bytes.AsSpan().SequenceEqual(Formats.Write(result.Value!)), $"seed {seed}: {Encoding.UTF8.GetString(bytes)}");
            AssertFits(seed, "plan", bytes);
        }
    }

    [Theory]
    [InlineData("runner")]
    [InlineData("plan")]
    [InlineData("log")]
    public void Spoilt_documents_never_throw_and_end_as_a_value_or_problems(string format)
    {
        var (good, bad) = (0, 0);
        for (var seed = 0; seed < Spoilt; seed++)
        {
            var bytes = new Mutation(seed).Spoil(Source(format, seed));
            try
            {
                var (value, lines) = Read(format, bytes);
                Assert.True(value != lines.Length > 0, "neither or both");
                Assert.All(lines, l => Assert.DoesNotContain('\n', l));
                if (value)
                    AssertFits(seed, format, bytes);
                (good, bad) = value ? (good + 1, bad) : (good, bad + 1);
            }
            catch (Exception fault)
            {
                Assert.Fail($"{format}, seed {seed}: {fault}\n{Encoding.UTF8.GetString(bytes)}");
            }
        }

        // Both ends have to occur, or the loop proves nothing.
        Assert.True(good > Spoilt / 50 && bad > Spoilt / 4, $"{good} good, {bad} bad");
    }

    /// <summary>What only a reader can refuse, by the end of what it says is allowed.</summary>
    private static readonly string[] BeyondSchemas =
    [
        "each name once", "each id once", "a date not before from (", "a time after from (", "a time after earliest (", "a time before latest (",
        "a date from 1915-11-24 to 2026-11-23", "null with sex male", "false or null beside a trimester", "[least, most] with least <= most",
        "at most 32 objects", "text whose \\ud800", "dumbbell", "kettlebell", "barbell", " without a load",
    ];

    [Theory]
    [InlineData("runner")]
    [InlineData("plan")]
    [InlineData("log")]
    public void The_schema_refuses_what_the_reader_refuses_where_a_schema_can(string format)
    {
        var refused = 0;
        for (var seed = 0; seed < Spoilt; seed++)
        {
            var bytes = new Mutation(seed).Spoil(Source(format, seed));
            var lines = Read(format, bytes).Lines;
            if (lines.Length == 0 || lines[0].StartsWith("$: ", StringComparison.Ordinal))
                continue;
            refused++;
            if (Formats.SchemaProblems(format, bytes).Count == 0)
            {
                Assert.All(lines, l => Assert.True(
                    BeyondSchemas.Any(b => l.Split("; allowed: ")[^1].Contains(b, StringComparison.Ordinal)),
                    $"{format}, seed {seed}: {l}\n{Encoding.UTF8.GetString(bytes)}"));
            }
        }

        Assert.True(refused > Spoilt / 4, $"{refused} refused");
    }

    private static string Source(string format, int seed) => (format, seed % 2) switch
    {
        ("runner", 1) => Encoding.UTF8.GetString(RunnerDocument.Write(new Made(seed).Runner())),
        ("plan", 1) => Encoding.UTF8.GetString(Formats.Write(new Made(seed).Programme())),
        ("log", 1) => Formats.Example("log").Replace("\"promised\": null", "\"promised\": " + Formats.Example("plan"), StringComparison.Ordinal),
        _ => Formats.Example(format),
    };

    private static (bool Value, string[] Lines) Read(string format, byte[] bytes)
    {
        switch (format)
        {
            case "runner":
                var runner = RunnerDocument.Read(bytes, Formats.Today);
                return (runner.IsRead, [.. runner.Problems.Select(p => p.ToString())]);
            case "plan":
                var plan = PlanDocument.Read(bytes);
                return (plan.IsRead, [.. plan.Problems.Select(p => p.ToString())]);
            default:
                var log = LogDocument.Read(bytes, Formats.Today);
                return (log.IsRead, [.. log.Problems.Select(p => p.ToString())]);
        }
    }

    private static void AssertRead<T>(int seed, byte[] bytes, DocumentResult<T> result)
        where T : class =>
        Assert.True(result.IsRead, $"seed {seed}: {string.Join("\n", result.Problems)}\n{Encoding.UTF8.GetString(bytes)}");

    private static void AssertFits(int seed, string format, byte[] bytes)
    {
        var problems = Formats.SchemaProblems(format, bytes);
        Assert.True(problems.Count == 0, $"{format}, seed {seed}: {string.Join("\n", problems)}\n{Encoding.UTF8.GetString(bytes)}");
    }
}
