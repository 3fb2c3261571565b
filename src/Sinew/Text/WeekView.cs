using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Text;

/// <summary>One week of a programme as the text shows it.</summary>
/// <param name="Monday">Its Monday.</param>
/// <param name="Phase">Phase of its first planned day.</param>
/// <param name="Deload">Its sessions are a deload.</param>
/// <param name="Runs">Its runs.</param>
/// <param name="Sessions">Its sessions.</param>
internal sealed record WeekView(DateOnly Monday, Phase Phase, bool Deload, ImmutableArray<PlannedRun> Runs, ImmutableArray<Session> Sessions)
{
    public double Km => Runs.Where(r => r.Kind.IsRun()).Sum(r => r.Km);

    public int Sets => Sessions.Sum(s => s.Exercises.Sum(e => e.Sets.Length));

    public bool HasRace => Runs.Any(r => r.Kind == RunKind.Race);

    public static ImmutableArray<WeekView> Of(Programme programme)
    {
        if (programme.Blocks.IsEmpty || programme.Blocks[^1].To < programme.Today)
            return [];
        var runs = programme.Runs.ToLookup(r => TrainingWeek.MondayOf(r.Run.Date), r => r.Run);
        var sessions = programme.Sessions.ToLookup(s => TrainingWeek.MondayOf(s.Date));
        var weeks = ImmutableArray.CreateBuilder<WeekView>();
        for (var monday = TrainingWeek.MondayOf(programme.Today); monday <= programme.Blocks[^1].To; monday = monday.AddDays(7))
        {
            var first = monday < programme.Today ? programme.Today : monday;
            var phase = programme.Blocks.First(b => b.To >= first).Phase;
            weeks.Add(new(monday, phase, sessions[monday].Any(s => s.Deload), [.. runs[monday]], [.. sessions[monday]]));
        }

        return weeks.ToImmutable();
    }
}
