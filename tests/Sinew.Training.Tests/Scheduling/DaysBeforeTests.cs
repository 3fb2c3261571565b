using Sinew.Training.Calendar;
using Sinew.Training.Documents;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Runners;
using Sinew.Training.Running;

namespace Sinew.Training.Tests.Scheduling;

/// <summary>What was run in the days before a plan's first one asks for rest like any other run.</summary>
public sealed class DaysBeforeTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Theory]
    [InlineData("""{ "day": "sun", "kind": "long", "minutes": 150, "start": "09:00" }""", "")]
    [InlineData("""{ "day": "tue", "kind": "easy", "minutes": 40, "start": "18:00" }""", """{ "date": "2026-11-22", "kind": "long", "minutes": 150, "start": "09:00" }""")]
    [InlineData("""{ "day": "tue", "kind": "easy", "minutes": 40, "start": "18:00" }""", """{ "date": "2026-11-22", "kind": "race", "km": 10, "start": "09:00" }""")]
    public void After_a_long_run_or_a_race_on_Sunday_a_plan_begins_lightly_on_Monday(string week, string run)
    {
        var plan = Planner.Plan(new(Read(week, run), [], Catalogue.Default, Monday));
        Assert.All(plan.Sessions.Where(s => s.Date == Monday), s => Assert.Equal(SessionClass.L, s.Class));
        Assert.Contains(plan.Sessions, s => s.Class == SessionClass.M);
        var heavier = plan with { Sessions = [.. plan.Sessions.Where(s => s.Class == SessionClass.M).Take(1).Select(s => s with { Date = Monday }), .. plan.Sessions.Where(s => s.Date > Monday)] };
        Assert.Contains(Check.Run(heavier, Read(week, run), Catalogue.Default).Floors, v => v.Rule == "P-15" && v.Date == Monday);
    }

    [Fact]
    public void Yesterdays_real_long_run_counts_even_if_the_week_does_not_know_it()
    {
        var run = new RunActivity(Monday.AddDays(-1).ToDateTime(new(9, 0)), null, Sport.Running, 130 * 60, null, 22000, null, null, null, null, false, "", [], []);
        var runner = Read("""{ "day": "tue", "kind": "easy", "minutes": 40, "start": "18:00" }""", "");
        Assert.Contains(Planner.Plan(new(runner, [], Catalogue.Default, Monday)).Sessions, s => s.Date == Monday && s.Class == SessionClass.M);
        Assert.DoesNotContain(Planner.Plan(new(runner, [run], Catalogue.Default, Monday)).Sessions, s => s.Date == Monday && s.Class == SessionClass.M);
    }

    private static Runner Read(string week, string run)
    {
        var json = $$"""
            { "schema": "sinew.runner/1", "born": "1990-01-01", "experience": { "strength": "intermediate" }, "week": [ {{week}} ], "runs": [ {{run}} ],
              "availability": { "days": ["mon", "wed"], "minutes": 40 } }
            """;
        return RunnerDocument.Read(System.Text.Encoding.UTF8.GetBytes(json), Monday).Value!;
    }
}
