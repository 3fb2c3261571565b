using System.CommandLine;
using Sinew.Text;
using Sinew.Training.Exercises;
using Sinew.Training.Units;

namespace Sinew.Verbs;

/// <summary><c>sinew exercises [NAME]</c>: the catalogue, one exercise in full, or all whose name holds the words given.</summary>
internal static class ExercisesVerb
{
    public static Command Create()
    {
        var name = new Argument<string[]>("NAME") { Description = "Optional. Name, part of a name or id, such as goblet squat. Without it: all exercises.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("exercises", "Show the exercise catalogue, or one exercise with cues, ladder and doses.") { name };
        command.SetAction(parsed => Run(parsed.GetValue(name) ?? []));
        return command;
    }

    private static int Run(string[] words)
    {
        var catalogue = Catalogue.Default;
        if (words.Length == 0)
        {
            Inputs.WritePage(null, page => ExerciseText.List(page, catalogue));
            return Exit.Done;
        }

        var typed = string.Join(' ', words);
        var found = Find(catalogue, typed);
        if (found.Length == 0)
        {
            var meant = Near.Of(typed, catalogue.Exercises.SelectMany(e => new[] { e.Id, e.Name }));
            throw new BadInputException([$"There is no exercise '{typed}'.", meant is null ? "`sinew exercises` lists them all." : $"Did you mean {meant}?"]);
        }

        Inputs.WritePage(null, page =>
        {
            if (found.Length > 1)
                ExerciseText.List(page, found);
            else
                ExerciseText.Write(page, found[0], catalogue, [.. Holding(catalogue, Plain(typed)).Except(found)]);
        });
        return Exit.Done;
    }

    // The whole id or name wins over a part of others.
    private static Exercise[] Find(Catalogue catalogue, string typed)
    {
        var plain = Plain(typed);
        if (plain.Length == 0)
            return [];
        var whole = catalogue.Exercises.Where(e => Plain(e.Id) == plain || Plain(e.Name) == plain).ToArray();
        return whole.Length > 0 ? whole : [.. Holding(catalogue, plain)];
    }

    private static IEnumerable<Exercise> Holding(Catalogue catalogue, string plain) => catalogue.Exercises
        .Where(e => Plain(e.Id).Contains(plain, StringComparison.Ordinal) || Plain(e.Name).Contains(plain, StringComparison.Ordinal));

    private static string Plain(string text) => text.Trim().Replace('_', ' ').Replace('-', ' ').ToLowerInvariant();
}
