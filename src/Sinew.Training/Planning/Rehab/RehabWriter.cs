using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>
/// Writes rehab into the finished general sessions: alone as a session of class R, or at the end of its host. Where the host fell away it
/// stands alone in its place.
/// </summary>
internal sealed class RehabWriter(RehabPlan plan, Permitted permitted, Season season, Course course)
{
    /// <summary>Letters of rehab sessions, so that those of the general ones stay what they were.</summary>
    private const char FirstLetter = 'R';

    private const int MostShortSeconds = 9 * 60;

    /// <summary>All sessions by start.</summary>
    /// <param name="general">The filled general sessions.</param>
    /// <param name="held">Those of them that will stand: today's may fall away after a bad night .</param>
    public ImmutableArray<Session> Join(ImmutableArray<Session> general, ImmutableArray<Session> held)
    {
        if (plan.Blocks.Count == 0)
            return general;
        var done = course.Performed.Done.Where(s => s.Class != SessionClass.R && s.Date >= course.Start);
        var weeks = held.Concat(done).Select(s => TrainingWeek.MondayOf(s.Date)).Distinct().ToArray();
        var sessions = general.ToBuilder();
        var letters = new Dictionary<DateOnly, int>();
        foreach (var block in plan.Blocks)
        {
            var date = plan.DateOf(block);
            var monday = TrainingWeek.MondayOf(date);
            var before = weeks.Count(w => w < monday);
            var host = block.Spot.Host < 0 ? -1 : IndexOf(sessions, date);
            var phase = host < 0 ? season.PhaseOn(date) : sessions[host].Phase;
            // Weeks of strength were counted before the sessions were filled; what is offered in place of an exercise must be open as well (P-03).
            List<RehabItem> items =
            [
                .. block.Items.Where(i => permitted.AllowsRehab(i.Index, phase, date, before))
                    .Select(i => i with { Others = i.Others.RemoveAll(o => !permitted.AllowsRehab(permitted.IndexOf(o), phase, date, before)) }),
            ];
            if (items.Count == 0)
                continue;
            if (host >= 0)
            {
                sessions[host] = Append(sessions[host], items);
                continue;
            }

            // Two that shared a host which fell away would stand at the same time: the first in the order of the modules stands.
            if (block.Spot.Host >= 0 && sessions.Any(x => x.Class == SessionClass.R && x.Date == date))
                continue;
            // A light host may stand before the day's run; rehab by itself may not (class R).
            if (block.Spot.Host >= 0 && plan.IsBeforeARun(block))
                continue;
            var letter = letters.GetValueOrDefault(monday);
            letters[monday] = letter + 1;
            sessions.Add(Alone(block with { Items = items }, date, (char)(FirstLetter + letter)));
        }

        sessions.Sort(static (a, b) => a.StartsAt.CompareTo(b.StartsAt));
        return sessions.DrainToImmutable();
    }

    private static int IndexOf(ImmutableArray<Session>.Builder sessions, DateOnly date)
    {
        for (var i = 0; i < sessions.Count; i++)
        {
            if (sessions[i].Date == date && sessions[i].Class != SessionClass.R)
                return i;
        }

        return -1;
    }

    private static Session Append(Session host, List<RehabItem> items)
    {
        var seconds = host.Exercises.Sum(e => e.Sets.Sum(Work.SecondsOf)) + items.Sum(i => i.Seconds);
        return host with
        {
            Exercises = [.. host.Exercises, .. RehabWords.Write(items)],
            Minutes = Draft.WarmUpMinutes + ((seconds + 59) / 60),
            Why = [.. host.Why, RehabWords.Ending(items[0])],
        };
    }

    private Session Alone(RehabBlock block, DateOnly date, char letter)
    {
        var week = season.Weeks.FirstOrDefault(w => w.From <= date && date <= w.To);
        var exercises = RehabWords.Write(block.Items);
        return new(
            TrainingWeek.Iso(date) + "-" + letter, date, new TimeOnly(block.Spot.From / 60 % 24, block.Spot.From % 60), block.Minutes, SessionClass.R,
            SessionFormat.Rehab, plan.PlacementOf(block), season.PhaseOn(date), week?.Deload ?? false, exercises, Short(block.Items, exercises),
            RehabWords.Session(block, date, plan.PlacementOf(block)));
    }

    // its first exercise, with as many sets as nine minutes hold.
    private static ShortVersion Short(List<RehabItem> items, ImmutableArray<PrescribedExercise> exercises)
    {
        var one = items[0].Work.SecondsPerSet(items[0].Measure);
        var sets = Math.Clamp(MostShortSeconds / one, 1, items[0].Work.Sets);
        return new(Draft.WarmUpMinutes + (((one * sets) + 59) / 60), [exercises[0] with { Sets = exercises[0].Sets[..sets] }]);
    }
}
