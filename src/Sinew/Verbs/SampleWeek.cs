using System.Text;
using Sinew.Text;
using Sinew.Training.Documents;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;

namespace Sinew.Verbs;

/// <summary><c>sinew</c> without a verb: the season and week of a runner who is made up and marked so, then what else there is.</summary>
internal static class SampleWeek
{
    /// <summary>Weeks from now to the sample runner's race.</summary>
    private const int WeeksToRace = 16;

    public static int Show()
    {
        var today = Inputs.Today(null, null);
        var runner = RunnerDocument.Read(Encoding.UTF8.GetBytes(Document(today)), today).Value!;
        var programme = Planner.Plan(new(runner, [], Catalogue.Default, today));
        Inputs.WritePage(null, page =>
        {
            PlanText.Overview(page, programme, runner.Equipment);
            page.Heading("What you can do");
            foreach (var (verb, what) in Verbs)
                page.Term(47, $"  {verb}", new Span(what, Ink.Quiet));
            page.Blank();
            page.Line(0, new Span("The runner above is made up. `sinew plan --help` shows a runner file to start from. In a copy of the source, `sinew` is "
                + "`dotnet run --project src/Sinew --`, as in `dotnet run --project src/Sinew -- plan RUNNER.json`.", Ink.Quiet));
        });
        return Exit.Done;
    }

    private static readonly (string Verb, string What)[] Verbs =
    [
        ("sinew plan RUNNER.json", "your season of strength, around your runs"),
        ("sinew plan RUNNER.json --history EXPORT.zip", "the same, with the running week read from an export"),
        ("sinew history EXPORT.zip", "what is in your files, and the week found in them"),
        ("sinew check PLAN.json --runner RUNNER.json", "a plan against every safety floor"),
        ("sinew exercises [NAME]", "the exercise catalogue"),
        ("sinew explain R-303", "a rule in words, with its evidence"),
    ];

    private static string Document(DateOnly today)
    {
        // A Sunday, so that the taper ends with the week.
        var race = today.AddDays((7 * WeeksToRace) - (((int)today.DayOfWeek + 6) % 7) - 1);
        return Say.Invariant($$"""
            { "schema": "sinew.runner/1", "name": "Sample runner", "born": "{{today.Year - 38}}-04-02", "sex": "female", "bodyMassKg": 61,
              "experience": { "strength": "intermediate" }, "event": "half",
              "races": [ { "date": "{{race:yyyy-MM-dd}}", "event": "half", "name": "Spring half" } ],
              "week": [ { "day": "mon", "kind": "easy", "minutes": 40, "start": "18:00" }, { "day": "tue", "kind": "intervals", "minutes": 60, "start": "18:00" },
                        { "day": "thu", "kind": "easy", "minutes": 50, "start": "18:00" }, { "day": "sat", "kind": "easy", "minutes": 40, "start": "10:00" },
                        { "day": "sun", "kind": "long", "minutes": 95, "start": "09:00" } ],
              "availability": { "minutes": 40, "sessionsPerWeek": 2 },
              "equipment": [ "miniband", "band", "step", "bench", "dumbbell:5,5,8,8,12,12", "kettlebell:16" ],
              "screening": { "parq": "clear" },
              "tests": [ { "id": "heel_rise", "date": "{{today.AddDays(-5):yyyy-MM-dd}}", "left": 26, "right": 24 },
                         { "id": "side_plank", "date": "{{today.AddDays(-5):yyyy-MM-dd}}", "left": 62, "right": 58 } ] }
            """);
    }
}
