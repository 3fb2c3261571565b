using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Units;

namespace Sinew.Text;

/// <summary>The catalogue for people.</summary>
internal static class ExerciseText
{
    private const int WidestName = 44;

    /// <summary>On a narrower page the ids do not stand in a column of their own.</summary>
    private const int Tabular = 79;

    public static void List(Page page, Catalogue catalogue) => List(page, catalogue.Exercises);

    public static void List(Page page, IReadOnlyCollection<Exercise> exercises)
    {
        var name = Math.Min(WidestName, exercises.Max(e => e.Name.Length));
        page.Line(0, new Span(Plural.Of(exercises.Count, "exercise"), Ink.Strong), new Span(" by their main movement; the number is the level from 1 to 5", Ink.Quiet));
        foreach (var group in exercises.GroupBy(e => e.Primary).OrderBy(g => g.Key))
        {
            page.Heading(Words(group.Key));
            foreach (var exercise in group.OrderBy(e => e.Level).ThenBy(e => e.Id, StringComparer.Ordinal))
                page.Line(5, new Span(Say.Invariant($"  {exercise.Level}  "), Ink.Accent), $"{exercise.Name.PadRight(page.Width >= Tabular ? name : 0)}  ", new Span(exercise.Id, Ink.Quiet));
        }
    }

    /// <param name="page">Where to.</param>
    /// <param name="exercise">The exercise.</param>
    /// <param name="catalogue">All exercises.</param>
    /// <param name="namesakes">Others that were asked for by the same words.</param>
    public static void Write(Page page, Exercise exercise, Catalogue catalogue, IReadOnlyList<Exercise> namesakes)
    {
        page.Line(0, new Span(exercise.Name, Ink.Strong), new Span(Say.Invariant($" · {exercise.Id} · level {exercise.Level} of 5"), Ink.Quiet));
        page.Blank();
        foreach (var cue in exercise.Cues)
            page.Line(4, "  • ", cue);
        page.Blank();
        Fact(page, "Trains", $"{Words(exercise.Primary)}{string.Concat(exercise.Secondary.Members().Select(m => $", {Words(m)}"))}");
        Fact(page, "Muscles", string.Join(", ", exercise.Muscles.Select(m => Code<Muscle>.Of(m).Replace('_', ' '))));
        Fact(page, "Needs", string.Join(", or ", exercise.Equipment.Select(Kit)));
        Fact(page, "Easier", Ladder(exercise.Regressions, catalogue));
        Fact(page, "Harder", Ladder(exercise.Progressions, catalogue));
        if (!exercise.Contraindicated.IsEmpty)
            Fact(page, "Not with", string.Join(", ", exercise.Contraindicated.Members().Select(CautionWords.Of)));
        foreach (var (at, group) in exercise.Prerequisites.Index())
            Fact(page, at == 0 ? "First" : "", string.Join(", or ", group.Select(p => First(p, catalogue))));
        page.Blank();
        for (var phase = Phase.AA; phase <= Phase.TP; phase++)
        {
            if (exercise.DoseIn(phase) is { } dose)
                page.Line(22, new Span($"  {PhaseWords.Of(phase),-18}  ", Ink.Accent), Dose(dose, exercise));
        }

        page.Blank();
        page.Line(2, new Span("  RIR: repetitions in reserve, those you could still do in good form when the set ends.", Ink.Quiet));

        if (exercise.Note.Length > 0)
        {
            page.Blank();
            page.Line(0, new Span(exercise.Note, Ink.Quiet));
        }

        if (namesakes.Count == 0)
            return;
        page.Blank();
        page.Line(2, new Span("  Of that name too: ", Ink.Quiet), string.Join(" · ", namesakes.Select(e => e.Name)));
    }

    private static void Fact(Page page, string label, string text)
    {
        if (text.Length > 0)
            page.Line(12, new Span($"  {label,-10}", Ink.Quiet), text);
    }

    private static string Words(Movement movement) => Code<Movement>.Of(movement).Replace('_', ' ');

    private static string Kit(Flags<Implement> kit) => kit == Flags<Implement>.Of(Implement.None) ? "nothing" : string.Join(" with ", kit.Members().Select(i => Code<Implement>.Of(i).Replace('_', ' ')));

    private static string Ladder(IEnumerable<string> ids, Catalogue catalogue) => string.Join(", ", ids.Select(id => catalogue[id].Name));

    private static string Dose(Dose dose, Exercise exercise)
    {
        var amount = dose.Lo == dose.Hi ? Say.Invariant($"{dose.Lo}") : Say.Invariant($"{dose.Lo}–{dose.Hi}");
        var percent = dose.PctLo is { } lo ? Say.Invariant($" ·~{lo}–{dose.PctHi}~%~of~1RM") : "";
        return Say.Invariant($"{dose.Sets}~×~{amount}{Say.Unit(exercise.Measure)}{(dose.PerSide ? " each side" : "")}{percent} ·~RIR~{dose.Rir} ·~rest~{dose.RestSeconds}~s").Replace('~', Span.Glue);
    }

    private static string First(Prerequisite p, Catalogue catalogue)
    {
        if (p.Coached)
            return "only under a coach's eye";
        if (p.StrengthWeeks is { } weeks)
            return $"{Plural.Of(weeks, "week")} of strength";
        if (p.Test is { } test)
            return Say.Invariant($"{Code<TestId>.Of(test).Replace('_', ' ')} test of {p.Min:0.##} or more");
        var load = p.LoadBw is { } bw ? Say.Invariant($" with {bw * 100:0} % of body mass") : "";
        var name = p.Exercise is { } id && catalogue.TryFind(id, out var exercise) ? exercise.Name : p.Exercise;
        return Say.Invariant($"{name} {p.Sets} × {p.Reps}{load}{(p.Rir is { } rir ? Say.Invariant($", {rir} in reserve") : "")}");
    }
}
