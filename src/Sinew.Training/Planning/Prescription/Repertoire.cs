using System.Runtime.CompilerServices;
using Sinew.Training.Exercises;

namespace Sinew.Training.Planning;

/// <summary>A catalogue read for planning: what each exercise covers and which roles it can take. Made once per catalogue.</summary>
internal sealed class Repertoire
{
    private static readonly ConditionalWeakTable<Catalogue, Repertoire> Made = [];

    private Repertoire(Catalogue catalogue)
    {
        var exercises = catalogue.Exercises;
        Covers = new Cover[exercises.Length];
        Fits = new int[Roles.Count][];
        Candidates = new int[Roles.Count][];
        for (var i = 0; i < exercises.Length; i++)
            Covers[i] = Planning.Covers.Of(exercises[i]);
        OnOneLeg = new int[exercises.Length];
        for (var i = 0; i < exercises.Length; i++)
        {
            var bare = exercises[i] is { Primary: Movement.PlantarFlexion, Unilateral: false, Loading: Loading.None, Measure: Measure.Reps };
            OnOneLeg[i] = !bare ? -1 : exercises.IndexOf(exercises.FirstOrDefault(e => e.Unilateral && e.Pattern == exercises[i].Pattern && exercises[i].Progressions.Contains(e.Id, StringComparer.Ordinal))!);
        }

        for (var role = 0; role < Roles.Count; role++)
        {
            var fits = new int[exercises.Length];
            var candidates = new List<int>();
            for (var i = 0; i < exercises.Length; i++)
            {
                fits[i] = Roles.Fit(exercises[i], (Role)role);
                if (fits[i] > 0)
                    candidates.Add(i);
            }

            Fits[role] = fits;
            Candidates[role] = [.. candidates];
        }

        for (var one = 0; one < Roles.Count; one++)
        {
            for (var other = 0; other < Roles.Count; other++)
                Shared[one, other] = Candidates[one].AsSpan().ContainsAny(Candidates[other]);
        }

        HasRole = new bool[exercises.Length];
        for (var role = (int)Role.Squat; role < Roles.Count; role++)
        {
            foreach (var i in Candidates[role])
                HasRole[i] = true;
        }
    }

    /// <summary>What each exercise covers, by its place in the catalogue.</summary>
    public Cover[] Covers { get; }

    /// <summary>Fit of each exercise for each role.</summary>
    public int[][] Fits { get; }

    /// <summary>Exercises that can take each role, in the catalogue's order.</summary>
    public int[][] Candidates { get; }

    /// <summary>By two roles: some exercise can take both.</summary>
    public bool[,] Shared { get; } = new bool[Roles.Count, Roles.Count];

    /// <summary>By exercise: it can take a role other than jumping.</summary>
    public bool[] HasRole { get; }

    /// <summary>By exercise: a calf raise on both legs without a load has this one on one leg; −1 for all others.</summary>
    public int[] OnOneLeg { get; }

    /// <summary>The repertoire of a catalogue.</summary>
    public static Repertoire Of(Catalogue catalogue) => Made.GetValue(catalogue, static c => new Repertoire(c));
}
