using Sinew.Text;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Verbs;

/// <summary>Help as it is shown: what may be left out stands in brackets, and <c>plan</c> shows a file to start from.</summary>
internal static class HelpText
{
    private const int ThingsALine = 6;

    /// <param name="command">The verb, or the program's own name.</param>
    /// <param name="made">Help as the command line makes it.</param>
    public static string Of(string command, string made)
    {
        var text = made.Replace("exercises <NAME>", "exercises [NAME]", StringComparison.Ordinal).Replace("explain <RULE> ", "explain [RULE…]", StringComparison.Ordinal);
        return command == "plan" ? text.TrimEnd() + "\n\n" + Start() : text;
    }

    private static string Start() => Say.Invariant($$"""
        A RUNNER.json to start from:
          { "schema": "sinew.runner/1",
            "born": "1990-05-17",
            "races": [ { "date": "{{Inputs.Today(TimeZoneInfo.Utc, null).Year + 1}}-04-25", "event": "half", "name": "City half" } ],
            "week": [ { "day": "tue", "kind": "easy", "minutes": 45, "start": "18:00" },
                      { "day": "thu", "kind": "intervals", "minutes": 60, "start": "18:00" },
                      { "day": "sun", "kind": "long", "minutes": 90, "start": "09:00" } ],
            "availability": { "minutes": 40, "sessionsPerWeek": 2 },
            "equipment": [ "miniband", "dumbbell:8,8", "step" ],
            "screening": { "parq": "clear" } }

        What equipment there can be:
          {{string.Join("\n  ", Things().Chunk(ThingsALine).Select(c => string.Join(", ", c)))}}
        With what can be loaded, in kg: dumbbell:8,8 is a pair, dumbbell:2.5-30 a pair to adjust,
        kettlebell:12,16 one of each, barbell:20+1.25,2.5,5,10,20 a bar with a pair of each plate.

        """);

    // What everybody has need not be listed.
    private static IEnumerable<string> Things() => Enum.GetValues<Implement>().Where(i => !Equipment.Everybody.Has(i)).Select(Code<Implement>.Of);
}
