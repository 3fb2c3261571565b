using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Text;

/// <summary>One week of a programme as the text shows it.</summary>
/// <param name="Monday">Its Monday.</param>
/// <param name="Phase">Phase of its first planned day.</param>
/// <param name="Deload">Its sessions are a deload.</param>
/// <param name="Runs">Its runs, without those that are not to be run.</param>
/// <param name="Sessions">Its sessions.</param>
/// <param name="Volume">Weekly kilometres that the runner planned, or null.</param>
internal sealed record WeekView(DateOnly Monday, Phase Phase, bool Deload, ImmutableArray<PlannedRun> Runs, ImmutableArray<Session> Sessions, double? Volume)
{
    public double Km => Runs.IsEmpty ? 0 : Volume ?? Runs.Where(r => r.Kind.IsRun()).Sum(r => r.Km);

    public int Sets => Sessions.Sum(s => s.Exercises.Sum(e => e.Sets.Length));

    public bool HasRace => Runs.Any(r => r.Kind == RunKind.Race);

    public static ImmutableArray<WeekView> Of(Programme programme, ImmutableArray<VolumeStep> volume)
    {
        if (programme.Blocks.IsEmpty || programme.Blocks[^1].To < programme.Today)
            return [];
        var runs = programme.Runs.Where(r => r.Advice is null).ToLookup(r => TrainingWeek.MondayOf(r.Run.Date), r => r.Run);
        var sessions = programme.Sessions.ToLookup(s => TrainingWeek.MondayOf(s.Date));
        var weeks = ImmutableArray.CreateBuilder<WeekView>();
        for (var monday = TrainingWeek.MondayOf(programme.Today); monday <= programme.Blocks[^1].To; monday = monday.AddDays(7))
        {
            var first = monday < programme.Today ? programme.Today : monday;
            var phase = programme.Blocks.First(b => b.To >= first).Phase;
            var step = volume.IsDefault ? null : volume.Where(v => TrainingWeek.MondayOf(v.From) <= monday).OrderBy(v => v.From).LastOrDefault();
            weeks.Add(new(monday, phase, sessions[monday].Any(s => s.Deload), [.. runs[monday]], [.. sessions[monday]], step?.Km));
        }

        return weeks.ToImmutable();
    }
}
