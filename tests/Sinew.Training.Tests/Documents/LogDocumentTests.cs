using Sinew.Training.Documents;
using Sinew.Training.Sessions;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Documents;

public class LogDocumentTests
{
    private static readonly DateOnly Later = new(2026, 12, 7);

    [Fact]
    public void The_example_reads_without_problem_or_warning()
    {
        var result = LogDocument.Read(Formats.Utf8(Formats.Example("log")), Later);

        Assert.Empty(result.Problems);
        Assert.Empty(result.Warnings);
        var log = result.Value!.Log;
        var session = Assert.Single(log.Sessions);
        Assert.Equal(("2026-W48-A", SessionStatus.Done, 6.0, 34), (session.Id, session.Status, session.Rpe, session.Minutes));
        Assert.Equal(new Readiness(7, 2, 3, 3, false), session.Readiness);
        Assert.Equal(new LoggedSet("goblet_squat", LoggedSide.Both, 10, null, Load.FromKg(8), 4, 0, false), Assert.Single(session.Sets));
        Assert.Equal(new PainReport(new(2026, 11, 24), "achilles", LoggedSide.Left, 3, 2, 2), Assert.Single(log.Pain));
        Assert.Equal(new Illness(new(2026, 12, 1), new(2026, 12, 4), true), Assert.Single(log.Ill));
        Assert.Null(result.Value.Promised);
    }

    [Fact]
    public void The_promised_plan_comes_whole_and_its_problems_have_their_place()
    {
        var good = Formats.Example("log").Replace("\"promised\": null", "\"promised\": " + Formats.Example("plan"), StringComparison.Ordinal);
        Assert.Equal("2026-W48-A", Assert.Single(LogDocument.Read(Formats.Utf8(good), Later).Value!.Promised!.Sessions).Id);

        var bad = good.Replace("\"class\": \"M\"", "\"class\": \"Q\"", StringComparison.Ordinal);
        Assert.Equal(
            ["""$.promised.sessions[0].class: "Q"; allowed: H, M, L, P, R"""],
            LogDocument.Read(Formats.Utf8(bad), Later).Problems.Select(p => p.ToString()));

        var newer = good.Replace("sinew.plan/1", "sinew.plan/3", StringComparison.Ordinal);
        Assert.Equal(
            ["""$.promised.schema: "sinew.plan/3"; allowed: this program reads sinew.plan/1"""],
            LogDocument.Read(Formats.Utf8(newer), Later).Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void An_empty_log_is_a_log()
    {
        var result = LogDocument.Read("""{"schema":"sinew.log/1"}"""u8, Later);
        Assert.True(result.IsRead);
        Assert.Empty(result.Value.Log.Sessions);
        Assert.Empty(TrainingLog.Empty.Ill);
    }

    [Fact]
    public void What_has_not_happened_yet_is_warned_of()
    {
        var result = LogDocument.Read(Formats.Utf8(Formats.Example("log")), new(2026, 11, 23));
        Assert.True(result.IsRead);
        Assert.Equal(
            [
                "$.sessions[0].date: 2026-11-24 is after today, 2026-11-23",
                "$.pain[0].date: 2026-11-24 is after today, 2026-11-23",
                "$.ill[0].from: 2026-12-01 is after today, 2026-11-23",
            ],
            result.Warnings);
    }

    [Fact]
    public void Without_a_status_a_session_is_not_done_yet_and_its_readiness_is_kept()
    {
        var bytes = Formats.Utf8("""
            {"schema":"sinew.log/1","sessions":[
              {"id":"2026-W50-A","date":"2026-12-07","status":null,"rpe":null,"sets":[],"readiness":{"sleepHours":5,"soreness":6}},
              {"date":"2026-12-06","readiness":{"fatigue":4}},
              {"date":"2026-12-05"},
              {"id":"2026-W49-B","date":"2026-12-04","status":"done","readiness":{"soreness":2}}]}
            """);

        var result = LogDocument.Read(bytes, Later);

        Assert.Empty(result.Problems);
        Assert.Empty(result.Warnings);
        Assert.Empty(Formats.SchemaProblems("log", bytes));
        var log = result.Value!.Log;
        Assert.Equal("2026-W49-B", Assert.Single(log.Sessions).Id);
        Assert.Equal([new("2026-W50-A", Later, new(5, 6, null, null, false)), new(null, new(2026, 12, 6), new(null, null, 4, null, false))], log.Ready);
        Assert.Equal([4, 6, 7], log.Felt.Select(r => r.Date.Day));
    }

    public static TheoryData<string, string[], bool> Oddities => new()
    {
        { """ "sessions":[{"date":"2026-11-24","status":"done"}] """, ["$.sessions[0].id: missing; allowed: ISO week and letter, such as 2026-W48-A"], true },
        { """ "sessions":[{"id":"2026-W48-A","status":"done"}] """, ["$.sessions[0].date: missing; allowed: a date that exists, YYYY-MM-DD from 1900 to 2199"], true },
        { """ "sessions":[{"id":"2026-W48-A","date":"2026-11-24","sets":[{"exercise":"plank"}]}] """, ["$.sessions[0].status: missing; allowed: done, short, missed, other"], true },
        { """ "sessions":[{"date":"2026-11-24","rpe":6}] """, ["$.sessions[0].status: missing; allowed: done, short, missed, other"], true },
        { """ "sessions":[{"date":"2026-11-24","status":null,"minutes":40}] """, ["$.sessions[0].status: missing; allowed: done, short, missed, other"], true },
        { """ "sessions":[{"id":"today","date":"2026-11-24"}] """, ["""$.sessions[0].id: "today"; allowed: ISO week and letter, such as 2026-W48-A"""], true },
        { """ "sessions":[{"id":"2026-W48-A","date":"2026-11-24","status":"skipped"}] """, ["""$.sessions[0].status: "skipped"; allowed: done, short, missed, other"""], true },
        { """ "sessions":[{"id":"2026-W48-A","date":"2026-11-24","status":"done","rpe":11}] """, ["$.sessions[0].rpe: 11; allowed: a number from 0 to 10"], true },
        { """ "sessions":[{"id":"2026-W48-A","date":"2026-11-24","status":"done","minutes":-1}] """, ["$.sessions[0].minutes: -1; allowed: a whole number from 0 to 1440"], true },
        { """ "sessions":[{"status":"other","date":"2026-11-24","readiness":{"sleepHours":25,"soreness":11,"illness":"no"}}] """, ["$.sessions[0].readiness.sleepHours: 25; allowed: a number from 0 to 24", "$.sessions[0].readiness.soreness: 11; allowed: a whole number from 0 to 10", """$.sessions[0].readiness.illness: "no"; allowed: true, false"""], true },
        { """ "sessions":[{"status":"other","date":"2026-11-24","sets":[{"reps":5}]}] """, ["$.sessions[0].sets[0].exercise: missing; allowed: the id of an exercise such as back_squat"], true },
        { """ "sessions":[{"status":"other","date":"2026-11-24","sets":[{"exercise":"bench_of_dreams"}]}] """, ["""$.sessions[0].sets[0].exercise: "bench_of_dreams"; allowed: the id of an exercise such as back_squat"""], false },
        { """ "sessions":[{"status":"other","date":"2026-11-24","sets":[{"exercise":"plank","reps":1,"seconds":30}]}] """, ["$.sessions[0].sets[0].seconds: 30; allowed: null beside reps"], true },
        { """ "sessions":[{"status":"other","date":"2026-11-24","sets":[{"exercise":"plank","loadKg":"8"}]}] """, ["""$.sessions[0].sets[0].loadKg: "8"; allowed: a number from 0 to 2000"""], true },
        { """ "pain":[{"date":"2026-11-24"}] """, ["$.pain[0].site: missing; allowed: text of 1 to 100 characters on one line"], true },
        { """ "pain":[{"date":"2026-11-24","site":"calf","side":"each"}] """, ["""$.pain[0].side: "each"; allowed: both, left, right"""], true },
        { """ "pain":[{"date":"2026-11-24","site":"calf","during":10.5}] """, ["$.pain[0].during: 10.5; allowed: a whole number from 0 to 10"], true },
        { """ "ill":[{"from":"2026-12-04","to":"2026-12-01"}] """, ["""$.ill[0].to: "2026-12-01"; allowed: a date not before from (2026-12-04)"""], false },
        { """ "ill":[{"fever":true}] """, ["$.ill[0].from: missing; allowed: a date that exists, YYYY-MM-DD from 1900 to 2199"], true },
        { """ "promised":[] """, ["$.promised: []; allowed: an object"], true },
        { """ "promised":{} """, ["$.promised.schema: missing; allowed: sinew.plan/1", "$.promised.today: missing; allowed: a date that exists, YYYY-MM-DD from 1900 to 2199"], true },
    };

    [Theory]
    [MemberData(nameof(Oddities))]
    public void Every_oddity_of_a_log_is_told_with_its_place(string fields, string[] lines, bool schemaToo)
    {
        var bytes = Formats.Utf8("""{"schema":"sinew.log/1",""" + fields + "}");

        var result = LogDocument.Read(bytes, Later, id => id is "plank");

        Assert.Equal(lines, result.Problems.Select(p => p.ToString()));
        if (schemaToo)
            Assert.NotEmpty(Formats.SchemaProblems("log", bytes));
    }
}
