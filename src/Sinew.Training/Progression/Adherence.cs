using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Sessions;

namespace Sinew.Training.Progression;

/// <summary>One week's promise and what became of it.</summary>
/// <param name="Monday">Its Monday.</param>
/// <param name="Planned">Sessions planned, rehab apart.</param>
/// <param name="Done">Of them done, shortened ones included.</param>
/// <param name="Minutes">Minutes of the sessions done; the planned ones where none were written down.</param>
public sealed record AdherenceWeek(DateOnly Monday, int Planned, int Done, int Minutes);

/// <summary>How much of the plan was done in the last three whole weeks .</summary>
/// <param name="Weeks">The last three whole weeks before the day that held planned sessions, oldest first; fewer at the start.</param>
/// <param name="Replan">Below 60 % in each of three: plan what is really done.</param>
/// <param name="SessionsAWeek">Sessions a week really done, rounded down, at least 1.</param>
/// <param name="MinutesASession">Mean minutes of those, rounded down; 0 if none.</param>
/// <param name="Why">Reasons; empty without a new plan.</param>
public sealed record Adherence(ImmutableArray<AdherenceWeek> Weeks, bool Replan, int SessionsAWeek, int MinutesASession, ImmutableArray<Reason> Why)
{
    private const int LeastPercent = 60;
    private const int Count = 3;

    /// <summary>Adherence up to a day; the week at hand does not count. Consecutive weeks only.</summary>
    public static Adherence Of(TrainingLog log, Programme promised, DateOnly date)
    {
        var monday = TrainingWeek.MondayOf(date);
        var done = log.Sessions.Where(s => s.Id is not null && s.Status is SessionStatus.Done or SessionStatus.Short)
            .GroupBy(s => s.Id!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Max(s => s.Minutes), StringComparer.Ordinal);
        var weeks = ImmutableArray.CreateBuilder<AdherenceWeek>();
        for (var week = Count; week >= 1; week--)
        {
            var first = monday.AddDays(-7 * week);
            var planned = promised.Sessions.Where(s => s.Class != SessionClass.R && s.Date >= first && s.Date < first.AddDays(7)).ToArray();
            var held = planned.Where(s => done.ContainsKey(s.Id)).ToArray();
            if (planned.Length > 0)
                weeks.Add(new(first, planned.Length, held.Length, held.Sum(s => done[s.Id] ?? s.Minutes)));
        }

        // Three weeks of nothing are a break, and R-542's: there is no dose achieved to plan for.
        var sessions = weeks.Sum(w => w.Done);
        var replan = weeks.Count == Count && sessions > 0 && weeks.All(w => w.Done * 100 < w.Planned * LeastPercent);
        var aWeek = weeks.Count == 0 ? 1 : Math.Max(1, sessions / weeks.Count);
        var minutes = sessions == 0 ? 0 : weeks.Sum(w => w.Minutes) / sessions;
        return new(weeks.ToImmutable(), replan, aWeek, minutes, replan
            ? [Told.By("R-547", $"{sessions} of {weeks.Sum(w => w.Planned)} sessions in three weeks: the plan should be what fits, {aWeek} a week.")]
            : []);
    }
}
