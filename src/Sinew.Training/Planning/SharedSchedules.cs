using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// Calendars and schedules of one runner with more and with fewer complaints (<see cref="MilderPlans"/>): what a complaint does not change is worked out
/// once, and so is what a season without complaints asks twice. Complaints reach <see cref="Schedule"/> through wants, blocks and rehab's days alone.
/// </summary>
internal sealed class SharedSchedules
{
    private readonly List<(Question Asked, ScheduleResult Answer)> answers = [];
    private (ImmutableArray<PlannedRun> Runs, ImmutableArray<Race> Races, DateOnly First, DateOnly Last, RunCalendar Calendar)? drawn;

    /// <summary>The calendar of these runs; the one before if it is the same.</summary>
    public RunCalendar Calendar(ImmutableArray<PlannedRun> runs, ImmutableArray<Race> races, DateOnly first, DateOnly last)
    {
        if (drawn is { } one && one.First == first && one.Last == last && one.Races == races && one.Runs.SequenceEqual(runs))
            return one.Calendar;
        var calendar = new RunCalendar(runs, races, first, last);
        drawn = (runs, races, first, last, calendar);
        return calendar;
    }

    /// <summary>What <see cref="Schedule"/> says of a season from its first day on, or what it said before.</summary>
    public ScheduleResult Place(Runner runner, RunCalendar calendar, Season season, ImmutableArray<Want> wants, DateOnly start, HashSet<DateOnly>? rehabDays, HashSet<DateOnly> light)
    {
        var asked = new Question(runner, calendar, season, wants, start, rehabDays, light);
        foreach (var (known, answer) in answers)
        {
            if (known.IsAlike(asked))
                return answer;
        }

        var found = Schedule.Place(runner, calendar, season, wants, start, null, rehabDays, light);
        answers.Add((asked, found));
        return found;
    }

    private sealed record Question(Runner Runner, RunCalendar Calendar, Season Season, ImmutableArray<Want> Wants, DateOnly Start, HashSet<DateOnly>? RehabDays, HashSet<DateOnly> Light)
    {
        public bool IsAlike(Question other) =>
            ReferenceEquals(Calendar, other.Calendar) && Start == other.Start && AreBlocksAlike(other.Season) && Wants.AsSpan().SequenceEqual(other.Wants.AsSpan())
            && (RehabDays is null ? other.RehabDays is null : other.RehabDays is not null && RehabDays.SetEquals(other.RehabDays)) && Light.SetEquals(other.Light)
            && Runner with { Conditions = other.Runner.Conditions } == other.Runner;

        private bool AreBlocksAlike(Season other)
        {
            if (Season.Weeks.Length != other.Weeks.Length || Season.FirstSpan != other.FirstSpan || Season.Blocks.Length != other.Blocks.Length)
                return false;
            for (var b = 0; b < Season.Blocks.Length; b++)
            {
                var (one, two) = (Season.Blocks[b], other.Blocks[b]);
                if (one.Phase != two.Phase || one.From != two.From || one.To != two.To)
                    return false;
            }

            return true;
        }
    }
}
