using System.CommandLine;
using Sinew.Text;
using Sinew.Training.Exercises;

namespace Sinew.Verbs;

/// <summary><c>sinew exercises [ID]</c>: the catalogue, or one exercise in full.</summary>
internal static class ExercisesVerb
{
    public static Command Create()
    {
        var id = new Argument<string?>("ID") { Description = "Such as goblet_squat. Without it: all exercises.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("exercises", "Show the exercise catalogue, or one exercise with cues, ladder and doses.") { id };
        command.SetAction(parsed => Run(parsed.GetValue(id)));
        return command;
    }

    private static int Run(string? id)
    {
        var catalogue = Catalogue.Default;
        Exercise? exercise = null;
        if (id is not null && !catalogue.TryFind(id, out exercise))
        {
            var near = catalogue.Exercises.Where(e => e.Id.Contains(id, StringComparison.OrdinalIgnoreCase) || e.Name.Contains(id, StringComparison.OrdinalIgnoreCase)).Select(e => e.Id).Take(8).ToArray();
            throw new BadInputException([$"There is no exercise '{id}'.", near.Length > 0 ? $"Near: {string.Join(", ", near)}" : "`sinew exercises` lists them all."]);
        }

        Inputs.WritePage(null, page =>
        {
            if (exercise is null)
                ExerciseText.List(page, catalogue);
            else
                ExerciseText.Write(page, exercise, catalogue);
        });
        return Exit.Done;
    }
}
