using Sinew.Training.Calendar;
using Sinew.Training.Documents;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Documents;

public class RunnerDocumentTests
{
    private static Runner Read(string json)
    {
        var result = RunnerDocument.Read(Formats.Utf8(json), Formats.Today);
        Assert.Empty(result.Problems);
        Assert.True(result.IsRead);
        return result.Value;
    }

    [Fact]
    public void A_runner_who_says_only_when_they_were_born_gets_every_default()
    {
        var runner = Read("""{"schema":"sinew.runner/1","born":"1997-03-14"}""");

        Assert.Equal(
            """
            {
              "schema": "sinew.runner/1",
              "name": "",
              "born": "1997-03-14",
              "sex": "unspecified",
              "bodyMassKg": null,
              "heightCm": null,
              "timeZone": null,
              "experience": {
                "strength": "novice",
                "supervised": false
              },
              "event": "none",
              "races": [],
              "week": [],
              "runs": [],
              "volume": [],
              "availability": {
                "days": [
                  "mon",
                  "tue",
                  "wed",
                  "thu",
                  "fri",
                  "sat",
                  "sun"
                ],
                "minutes": 40,
                "sessionsPerWeek": 2,
                "style": "standard",
                "earliest": "06:00",
                "latest": "21:00",
                "windows": [],
                "trainOnLastRestDay": false
              },
              "equipment": [],
              "goals": [],
              "conditions": [],
              "screening": null,
              "tests": [],
              "style": "sinew",
              "policies": {
                "lastPhase": "keep",
                "hardDays": "auto",
                "liftFirst": "never"
              }
            }
            """,
            System.Text.Encoding.UTF8.GetString(RunnerDocument.Write(runner)));
        Assert.Equal(Equipment.Everybody, runner.Equipment.Owned);
        Assert.Null(runner.Screening);
    }

    [Theory]
    [InlineData("standard", 40, 2)]
    [InlineData("short", 25, 2)]
    [InlineData("mini", 15, 3)]
    public void The_style_sets_budget_and_number_where_they_are_not_said(string style, int minutes, int sessions)
    {
        var availability = Read(Formats.Runner($$""" "availability":{"style":"{{style}}"} """)).Availability;
        Assert.Equal((minutes, sessions), (availability.Minutes, availability.SessionsPerWeek));

        var said = Read(Formats.Runner($$""" "availability":{"style":"{{style}}","minutes":33,"sessionsPerWeek":4} """)).Availability;
        Assert.Equal((33, 4), (said.Minutes, said.SessionsPerWeek));
    }

    [Fact]
    public void No_days_said_is_every_day_and_an_empty_list_is_none()
    {
        Assert.Equal(7, Read(Formats.Runner(""" "availability":{"minutes":30} """)).Availability.Days.Length);
        Assert.Equal(7, Read(Formats.Runner(""" "availability":{"days":null} """)).Availability.Days.Length);
        Assert.Empty(Read(Formats.Runner(""" "availability":{"days":[]} """)).Availability.Days);
    }

    [Fact]
    public void The_example_reads_without_problem_or_warning()
    {
        var result = RunnerDocument.Read(Formats.Utf8(Formats.Example("runner")), Formats.Today);

        Assert.Empty(result.Problems);
        Assert.Empty(result.Warnings);
        var nina = result.Value!;
        Assert.Equal(("Nina", Sex.Female, 62.0, RaceEvent.K10), (nina.Name, nina.Sex, nina.BodyMassKg, nina.Event));
        Assert.Equal(new Race(new(2027, 2, 28), RaceEvent.K10, 10, 0, RacePriority.A, "City 10"), Assert.Single(nina.Races));
        Assert.Equal(new WeekEntry(DayOfWeek.Tuesday, RunKind.Easy, 45, 7, new(18, 0), false, null, null), nina.Week[0]);
        Assert.Equal(new WeekEntry(DayOfWeek.Thursday, RunKind.Intervals, 60, null, new(18, 0), false, null, null), nina.Week[1]);
        Assert.Equal(new DatedRun(new(2026, 12, 6), RunKind.Long, 95, 15.5, new(9, 0), false), Assert.Single(nina.Runs));
        Assert.Equal(new VolumeStep(new(2027, 1, 4), 42), Assert.Single(nina.Volume));
        Assert.Equal(new AvailabilityWindow(DayOfWeek.Tuesday, new(17, 0), new(21, 0), 40), Assert.Single(nina.Availability.Windows));
        Assert.DoesNotContain(DayOfWeek.Sunday, nina.Availability.Days);
        Assert.True(nina.Equipment.Owned.Has(Implement.Miniband));
        Assert.Equal([Load.FromKg(8)], nina.Equipment.Dumbbells);
        Assert.Equal(new Condition(ConditionId.Achilles, BodySide.Left, null, new(2026, 9, 10), 3, false, true), Assert.Single(nina.Conditions));
        Assert.Equal(new Sinew.Training.Runners.TestResult(TestId.E1rm, new(2026, 11, 18), "back_squat", null, null, 95), nina.Tests[1]);
    }

    [Fact]
    public void Null_means_the_same_as_absent_everywhere()
    {
        var all = Formats.Example("runner");
        using var example = System.Text.Json.JsonDocument.Parse(all);
        var nulls = string.Join(',', example.RootElement.EnumerateObject().Skip(1).Where(p => p.Name != "born").Select(p => $"\"{p.Name}\":null"));

        Assert.Equal(
            RunnerDocument.Write(Read("""{"schema":"sinew.runner/1","born":"1997-03-14"}""")), RunnerDocument.Write(Read(Formats.Runner(nulls))));
    }

    [Fact]
    public void What_is_unknown_or_odd_but_harmless_is_warned_of()
    {
        var result = RunnerDocument.Read(
            Formats.Utf8(Formats.Runner(
                """
                "foo":1, "shoe size":42, "week":[{"day":"mon","kind":"easy","pace":"5:30"}], "screening":{},
                "tests":[{"id":"plank","date":"2026-12-24","value":60,"exercise":"plank"}]
                """)),
            Formats.Today);

        Assert.Empty(result.Problems);
        Assert.Equal(
            [
                "$.week[0].pace: unknown field, ignored",
                "$.screening.parq: not answered, taken as clear",
                "$.tests[0].date: 2026-12-24 is after today, 2026-11-23",
                "$.tests[0].exercise: only e1rm names an exercise, ignored",
                "$.foo: unknown field, ignored",
                "$[\"shoe size\"]: unknown field, ignored",
            ],
            result.Warnings);
        Assert.Null(result.Value!.Tests[0].Exercise);
    }

    [Theory]
    [InlineData("ultra", 60)]
    [InlineData("half", 21.0975)]
    [InlineData("800m", 0.8)]
    public void A_named_distance_needs_no_kilometres(string name, double km) =>
        Assert.Equal(km, Read(Formats.Runner($$""" "races":[{"date":"2027-05-01","event":"{{name}}"}] """)).Races[0].Km);

    [Fact]
    public void Rest_lasts_no_minutes_and_the_oldest_runner_is_110()
    {
        Assert.Equal(0, Read(Formats.Runner(""" "runs":[{"date":"2026-12-06","kind":"rest","minutes":0,"km":0}] """)).Runs[0].Minutes);
        Assert.Equal(110, Read("""{"schema":"sinew.runner/1","born":"1915-11-24"}""").AgeOn(Formats.Today));
        Assert.Equal(0, Read("""{"schema":"sinew.runner/1","born":"2026-11-23"}""").AgeOn(Formats.Today));
    }

    [Fact]
    public void A_byte_order_mark_and_whole_numbers_with_a_point_are_fine()
    {
        var runner = Read("\uFEFF" + Formats.Runner(""" "week":[{"day":"mon","kind":"easy","minutes":45.0,"km":7e0}] """));
        Assert.Equal((45, 7.0), (runner.Week[0].Minutes, runner.Week[0].Km));
    }

    [Fact]
    public void Double_entries_of_a_day_stay_as_given()
    {
        var week = Read(Formats.Runner(
            """ "week":[{"day":"tue","kind":"easy"},{"day":"tue","kind":"hills","hard":true},{"day":"tue","kind":"cross","hard":true}] """)).Week;

        Assert.Equal([RunKind.Easy, RunKind.Hills, RunKind.Cross], week.Select(e => e.Kind));
        Assert.Equal([false, true, true], week.Select(e => e.Hard));
    }

    [Theory]
    [InlineData("dumbbell:8,8")]
    [InlineData("dumbbell:5,5,10")]
    [InlineData("dumbbell")]
    [InlineData("kettlebell:12,16.5")]
    [InlineData("kettlebell:12,12,16")]
    [InlineData("dumbbell:2.5-30")]
    [InlineData("barbell:20+0.25,0.5,1,1.25,2,2.5,5,7.5,10,12.5,15,20,25,30,33,50")]
    [InlineData("barbell:20+5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5")]
    [InlineData("barbell:20+3,7,7,11,13.375,19,23,29")]
    [InlineData("barbell:15\",\"barbell:20+2.5")]
    [InlineData("barbell")]
    [InlineData("barbell:15+2.5,2.5,5,5,10")]
    [InlineData("barbell:20")]
    public void Equipment_comes_back_able_to_load_the_same(string word)
    {
        var before = Read(Formats.Runner($$""" "equipment":["step","{{word}}","rack"] """)).Equipment;
        var after = RunnerDocument.Read(
            RunnerDocument.Write(Read(Formats.Runner($$""" "equipment":["step","{{word}}","rack"] """))), Formats.Today).Value!.Equipment;

        Assert.Equal(before.Owned, after.Owned);
        Assert.Equal(before.Dumbbells, after.Dumbbells);
        Assert.Equal(before.SingleDumbbells, after.SingleDumbbells);
        Assert.Equal(before.Kettlebells, after.Kettlebells);
        Assert.Equal(before.KettlebellPairs, after.KettlebellPairs);
        Assert.Equal(before.Barbell, after.Barbell);
        Assert.True(after.Owned.Has(Implement.Rack));
    }
}
