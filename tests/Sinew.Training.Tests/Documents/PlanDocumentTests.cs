using System.Text;
using System.Text.Json;
using Sinew.Training.Calendar;
using Sinew.Training.Documents;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Documents;

public class PlanDocumentTests
{
    private const string Amount = "exactly one of reps, seconds, contacts, metres as [least, most] with 1 <= least <= most <= 10000";

    [Fact]
    public void The_example_reads_and_a_written_plan_looks_like_it()
    {
        var result = PlanDocument.Read(Formats.Utf8(Formats.Example("plan")));

        Assert.Empty(result.Problems);
        Assert.Empty(result.Warnings);
        var session = Assert.Single(result.Value!.Sessions);
        Assert.Equal(("2026-W48-A", SessionClass.M, Placement.AfterRun, Phase.AA), (session.Id, session.Class, session.Placement, session.Phase));
        Assert.Equal(
            new SetPrescription(Measure.Reps, 8, 12, Side.Both, Load.FromKg(8), null, 4, new("2-0-1"), 75),
            Assert.Single(Assert.Single(session.Exercises).Sets));

        // Same fields in the same order, same values; only the empty objects of the example's change become null.
        using var example = JsonDocument.Parse(Formats.Example("plan").Replace("{}", "null", StringComparison.Ordinal));
        using var written = JsonDocument.Parse(Formats.Write(result.Value));
        Assert.Equal(JsonSerializer.Serialize(example), JsonSerializer.Serialize(written));
        Assert.Equal("0.1.0", PlanDocument.Engine);
    }

    [Fact]
    public void Loads_are_exact_and_times_have_two_digits()
    {
        var plan = Plan(Session(new(2026, 12, 1), new(7, 5), Load.FromKg(22.5m), Load.FromKg(8.00m), Load.FromKg(1.125m), null));

        var text = Encoding.UTF8.GetString(Formats.Write(plan, minified: true));

        Assert.Contains("\"start\":\"07:05\"", text, StringComparison.Ordinal);
        Assert.Contains("\"loadKg\":22.5,", text, StringComparison.Ordinal);
        Assert.Contains("\"loadKg\":8,", text, StringComparison.Ordinal);
        Assert.Contains("\"loadKg\":1.125,", text, StringComparison.Ordinal);
        Assert.Contains("\"loadKg\":null,", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text);
        Assert.Contains("Monday's", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_stand_by_date_and_start_whatever_order_they_came_in()
    {
        var (early, late) = (Session(new(2026, 12, 1), new(7, 0)), Session(new(2026, 12, 1), new(18, 0)));
        var next = Session(new(2026, 12, 2), new(6, 0));
        var run = new PlannedRun(new(2026, 12, 1), RunKind.Easy, 30, 5, new(17, 0), false, RunSource.Week);
        var plan = Plan(next, late, early) with
        {
            Runs = [new(run with { Date = new(2026, 12, 3) }, null), new(run, null), new(run with { Start = null }, "do_not_run")],
            Blocks = [new(Phase.GS, new(2026, 12, 21), new(2027, 1, 3), []), new(Phase.AA, new(2026, 11, 23), new(2026, 12, 20), [])],
            Findings =
            [
                new("P-2", Severity.Info, "later", [new(2026, 12, 9), new(2026, 12, 3)]), new("P-1", Severity.Info, "first", []),
            ],
        };

        var read = PlanDocument.Read(Formats.Write(plan)).Value!;

        Assert.Equal([early.Id, late.Id, next.Id], read.Sessions.Select(s => s.Id));
        Assert.Equal([null, new TimeOnly(17, 0), new(17, 0)], read.Runs.Select(r => r.Run.Start));
        Assert.Equal("do_not_run", read.Runs[0].Advice);
        Assert.Equal([Phase.AA, Phase.GS], read.Blocks.Select(b => b.Phase));
        Assert.Equal(["P-1", "P-2"], read.Findings.Select(f => f.Rule));
        Assert.Equal([new(2026, 12, 3), new(2026, 12, 9)], read.Findings[1].Dates);
    }

    [Fact]
    public void A_written_plan_has_every_field_of_its_schema()
    {
        var bare = new Programme(
            Formats.Today, "", StrengthLevel.Novice, [new(Movement.HipAbduction, NeedKind.Weak, "t", [])],
            [new(Phase.AA, Formats.Today, Formats.Today, [])],
            [new(new(Formats.Today, RunKind.Easy, 30, 5, null, false, RunSource.Week), null)], [Session(Formats.Today, new(18, 0), null, null)],
            [new("P-36", Severity.Advice, "t", [])], [new(ChangeKind.Dropped, "2026-W48-A", null, null, [])])
        {
            Rehab = [new("achilles", Formats.Today, false)],
        };
        using var written = JsonDocument.Parse(Formats.Write(bare));
        var schema = Formats.Schema("plan");
        var (root, defs) = (written.RootElement, schema.GetProperty("$defs"));
        var session = root.GetProperty("sessions")[0];

        AssertSame(schema, root);
        AssertSame(defs.GetProperty("need"), root.GetProperty("needs")[0]);
        AssertSame(defs.GetProperty("block"), root.GetProperty("blocks")[0]);
        AssertSame(defs.GetProperty("run"), root.GetProperty("runs")[0]);
        AssertSame(defs.GetProperty("session"), session);
        AssertSame(defs.GetProperty("session").GetProperty("properties").GetProperty("short"), session.GetProperty("short"));
        AssertSame(defs.GetProperty("exercise"), session.GetProperty("exercises")[0]);
        AssertSame(defs.GetProperty("set"), session.GetProperty("exercises")[0].GetProperty("sets")[0]);
        AssertSame(defs.GetProperty("reason"), session.GetProperty("why")[0]);
        AssertSame(defs.GetProperty("loadProgramme"), root.GetProperty("rehab")[0]);
        AssertSame(defs.GetProperty("finding"), root.GetProperty("findings")[0]);
        AssertSame(defs.GetProperty("change"), root.GetProperty("changes")[0]);
    }

    [Fact]
    public void A_stream_gets_the_same_bytes_as_a_buffer()
    {
        var plan = new Made(7).Programme();
        using var stream = new MemoryStream();
        PlanDocument.Write(plan, stream);
        Assert.Equal(Formats.Write(plan), stream.ToArray());
    }

    /// <summary>What replaces what in the example; the exact lines; whether the schema refuses it too.</summary>
    public static TheoryData<string, string, string[], bool> Oddities => new()
    {
        { "\"today\": \"2026-11-23\"", "\"today\": \"23 Nov\"", ["""$.today: "23 Nov"; allowed: a date that exists, YYYY-MM-DD from 1900 to 2199"""], true },
        { "\"level\": \"novice\"", "\"level\": \"Novice\"", ["""$.level: "Novice" (did you mean novice?); allowed: novice, intermediate, advanced"""], true },
        { "plantar_flexion", "calf", ["""$.needs[0].movement: "calf"; allowed: triple_extension, hip_extension, knee_extension, knee_flexion, plantar_flexion, dorsiflexion, hip_flexion, hip_abduction, hip_adduction, stabilisation, spinal_extension, trunk_flexion, trunk_rotation, trunk_anti_extension, trunk_anti_rotation, shoulder_flexion, shoulder_extension, plyometric"""], true },
        { "\"kind\": \"weak\"", "\"kind\": \"strong\"", ["""$.needs[0].kind: "strong"; allowed: weak, asymmetry, population, condition"""], true },
        { "\"phase\": \"AA\", \"from\"", "\"phase\": \"aa\", \"from\"", ["""$.blocks[0].phase: "aa" (did you mean AA?); allowed: AA, GS, MS, PW, MT, TP, TR"""], true },
        { "\"to\": \"2026-12-20\"", "\"to\": \"2026-11-22\"", ["""$.blocks[0].to: "2026-11-22"; allowed: a date not before from (2026-11-23)"""], false },
        { "\"kind\": \"easy\"", "\"kind\": \"rest\"", ["""$.runs[0].kind: "rest"; allowed: easy, recovery, steady, strides, long, tempo, intervals, hills, race, cross"""], true },
        { "\"protocol\": \"achilles\", \"from\": \"2026-11-23\"", "\"protocol\": \"achilles\"", ["$.rehab[0].from: missing; allowed: a date that exists, YYYY-MM-DD from 1900 to 2199"], true },
        { "\"source\": \"week\"", "\"source\": \"garmin\"", ["""$.runs[0].source: "garmin"; allowed: week, runs, calendar, history, race"""], true },
        { "\"advice\": null", "\"advice\": \"slow\"", ["""$.runs[0].advice: "slow"; allowed: null, do_not_run"""], true },
        { "\"id\": \"2026-W48-A\"", "\"id\": \"Tuesday\"", ["""$.sessions[0].id: "Tuesday"; allowed: ISO week and letter, such as 2026-W48-A"""], true },
        { "\"start\": \"18:50\"", "\"start\": 18.5", ["$.sessions[0].start: 18.5; allowed: a time HH:mm from 00:00 to 23:59"], true },
        { "\"minutes\": 35", "\"minutes\": null", ["$.sessions[0].minutes: missing; allowed: a whole number from 0 to 600"], true },
        { "\"class\": \"M\"", "\"class\": \"m\"", ["""$.sessions[0].class: "m" (did you mean M?); allowed: H, M, L, P, R"""], true },
        { "\"format\": \"full\"", "\"format\": \"long\"", ["""$.sessions[0].format: "long"; allowed: full, short, mini, rehab"""], true },
        { "after_run", "in_run", ["""$.sessions[0].placement: "in_run"; allowed: own_day, after_run, before_run"""], true },
        { "\"slot\": \"main\"", "\"slot\": \"first\"", ["""$.sessions[0].exercises[0].slot: "first"; allowed: warmup, power, main, second, calf, posterior, trunk, upper, rehab"""], true },
        { "\"reps\": [8, 12]", "\"reps\": null", [$"$.sessions[0].exercises[0].sets[0]: no amount; allowed: {Amount}"], true },
        { "\"seconds\": null", "\"seconds\": [30, 30]", [$"$.sessions[0].exercises[0].sets[0]: reps and seconds; allowed: {Amount}"], true },
        { "[8, 12]", "[12, 8]", ["$.sessions[0].exercises[0].sets[0].reps: […]; allowed: [least, most] with least <= most"], false },
        { "[8, 12]", "[8]", ["$.sessions[0].exercises[0].sets[0].reps: […]; allowed: [least, most] with least <= most"], true },
        { "[8, 12]", "[0, 12]", ["$.sessions[0].exercises[0].sets[0].reps[0]: 0; allowed: a whole number from 1 to 10000", "$.sessions[0].exercises[0].sets[0].reps: […]; allowed: [least, most] with least <= most"], true },
        { "\"loadKg\": 8", "\"loadKg\": -8", ["$.sessions[0].exercises[0].sets[0].loadKg: -8; allowed: a number from 0 to 2000"], true },
        { "\"loadKg\": 8", "\"loadKg\": 1e99", ["$.sessions[0].exercises[0].sets[0].loadKg: 1e99; allowed: a number from 0 to 2000"], true },
        { "\"rir\": 4", "\"rir\": null", ["$.sessions[0].exercises[0].sets[0].rir: missing; allowed: a whole number from 0 to 10"], true },
        { "\"tempo\": \"2-0-1\"", "\"tempo\": \"2-a-1\"", ["""$.sessions[0].exercises[0].sets[0].tempo: "2-a-1"; allowed: seconds down-pause-up such as 2-0-1 or 3-0-X, or fast, hold, walk"""], true },
        { "bw_squat", "Squat!", ["""$.sessions[0].exercises[0].alternatives[0]: "Squat!"; allowed: the id of an exercise such as back_squat"""], true },
        { "bw_squat", "unheard_of", ["""$.sessions[0].exercises[0].alternatives[0]: "unheard_of"; allowed: the id of an exercise such as back_squat"""], false },
        { "\"severity\": \"advice\"", "\"severity\": \"fatal\"", ["""$.findings[0].severity: "fatal"; allowed: info, advice, warning, stop"""], true },
        { "\"dates\": []", "\"dates\": [\"2027-02-29\"]", ["""$.findings[0].dates[0]: "2027-02-29"; allowed: a date that exists, YYYY-MM-DD from 1900 to 2199"""], true },
        { "\"kind\": \"moved\"", "\"kind\": \"shifted\"", ["""$.changes[0].kind: "shifted"; allowed: moved, added, dropped, changed"""], true },
        { "\"before\": {}", "\"before\": 7", ["$.changes[0].before: 7; allowed: an object"], true },
        { "\"rule\": \"R-303\", ", "", ["$.sessions[0].why[0].rule: missing; allowed: text of 1 to 40 characters on one line"], true },
    };

    [Theory]
    [MemberData(nameof(Oddities))]
    public void Every_oddity_of_a_plan_is_told_with_its_place(string old, string now, string[] lines, bool schemaToo)
    {
        var example = Formats.Example("plan");
        var at = example.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, old);
        var bytes = Formats.Utf8(example[..at] + now + example[(at + old.Length)..]);

        var result = PlanDocument.Read(bytes, id => id is "goblet_squat" or "bw_squat");

        Assert.Equal(lines, result.Problems.Select(p => p.ToString()));
        if (schemaToo)
            Assert.NotEmpty(Formats.SchemaProblems("plan", bytes));
    }

    [Fact]
    public void Two_sessions_of_one_id_are_refused()
    {
        var session = Session(new(2026, 12, 1), new(7, 0));
        var result = PlanDocument.Read(Formats.Write(Plan(session, session)));
        Assert.Equal([$"$.sessions: \"{session.Id}\" more than once; allowed: each id once"], result.Problems.Select(p => p.ToString()));
    }

    private static void AssertSame(JsonElement schema, JsonElement written) => Assert.Equal(
        schema.GetProperty("properties").EnumerateObject().Select(p => p.Name), written.EnumerateObject().Select(p => p.Name));

    private static Programme Plan(params Session[] sessions) => new(Formats.Today, "Nina", StrengthLevel.Novice, [], [], [], [.. sessions], [], []);

    private static Session Session(DateOnly date, TimeOnly start, params Load?[] loads) => new(
        TrainingWeek.Iso(date) + "-" + (char)('A' + start.Hour) + (char)('A' + date.Day % 7), date, start, 30, SessionClass.M, SessionFormat.Full,
        Placement.OwnDay, Phase.AA, false,
        loads.Length == 0 ? [] : [new("bw_squat", "Squat", Slot.Main, [.. loads.Select(l => new SetPrescription(Measure.Reps, 8, 8, Side.Both, l, null, 3, new("2-0-1"), 60))], [], [])],
        new(12, []), [new("R-303", "Keeps Monday's run easy", "D", "C")]);
}
