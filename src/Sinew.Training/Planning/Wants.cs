using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>What a stretch of days of one phase inside one week asks for.</summary>
/// <param name="Week">Index of the season week.</param>
/// <param name="From">First day, inclusive.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="Phase">Its phase.</param>
/// <param name="Deload">In a deload week.</param>
/// <param name="Count">Sessions wanted.</param>
/// <param name="Base">Class of all of them but a heavy one: M, P or L.</param>
/// <param name="Heavy">One of them is wanted heavy; true for at most one stretch of a week.</param>
public sealed record Want(int Week, DateOnly From, DateOnly To, Phase Phase, bool Deload, int Count, SessionClass Base, bool Heavy);

/// <summary>Wanted classes and numbers per week.</summary>
internal static class Wants
{
    /// <summary>Weeks before an ultra from which strength falls .</summary>
    private const int UltraLastWeeks = 10;

    /// <summary>Sessions a week in pregnancy, at most .</summary>
    private const int PregnantSessions = 2;

    /// <summary>What every week wants; a week with a race before Sunday has two stretches.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="season">The season.</param>
    /// <param name="today">First day.</param>
    /// <param name="heavyPossible">True if an H session is possible and not barred in this phase, on this date, after so many weeks of strength.</param>
    public static ImmutableArray<Want> Of(Runner runner, Season season, DateOnly today, Func<Phase, DateOnly, int, bool> heavyPossible)
    {
        var goals = Periodise.Goals(runner, today);
        var wants = ImmutableArray.CreateBuilder<Want>(season.Weeks.Length + goals.Count);
        foreach (var week in season.Weeks)
        {
            for (var from = week.From; from <= week.To;)
            {
                var phase = season.PhaseOn(from);
                var to = from;
                while (to < week.To && season.PhaseOn(to.AddDays(1)) == phase && After(runner, to.AddDays(1)) == After(runner, from))
                    to = to.AddDays(1);
                wants.Add(One(runner, season, week, from, to, phase, goals, today, heavyPossible));
                from = to.AddDays(1);
            }

            OneHeavy(wants, week.Index);
        }

        return wants.ToImmutable();
    }

    // A week wants one heavy session, whatever phases meet in it: its longest stretch keeps it, of two as long the first.
    private static void OneHeavy(ImmutableArray<Want>.Builder wants, int week)
    {
        var keeps = -1;
        for (var i = wants.Count - 1; i >= 0 && wants[i].Week == week; i--)
        {
            if (!wants[i].Heavy)
                continue;
            var drops = keeps >= 0 && Days(wants[keeps]) > Days(wants[i]) ? i : keeps;
            keeps = drops == i ? keeps : i;
            if (drops >= 0)
                wants[drops] = wants[drops] with { Heavy = false };
        }
    }

    private static int Days(Want want) => want.To.DayNumber - want.From.DayNumber;

    // 0 no race behind, 1 its first days without a session, 2 the light days after a B race.
    private static int After(Runner runner, DateOnly date) =>
        RaceWindow.Quiet(runner.Races, date) ? 1 : RaceWindow.Recovers(runner.Races, date) ? 2 : 0;

    private static Want One(
        Runner runner, Season season, SeasonWeek week, DateOnly from, DateOnly to, Phase phase, List<Race> goals, DateOnly today, Func<Phase, DateOnly, int, bool> heavyPossible)
    {
        var next = goals.Find(r => r.Date >= from);
        var days = to.DayNumber - from.DayNumber + 1;
        var style = ArticleStyle.Of(runner.Style);
        var after = After(runner, from);
        var count = after == 1 ? 0 : Math.Min(runner.Availability.SessionsPerWeek, Upper(runner, style, after == 2 ? Phase.TR : phase, week, next));

        // A stretch shorter than a week wants its share, rounded to the nearest; a taper always wants its one touch.
        var share = ((2 * count * days) + 7) / 14;
        if (phase == Phase.TP)
            share = Math.Min(count, 1);
        // Recovery wants none to two a week (TR): what is left of a race's week is rounded down.
        if (after > 0 || phase == Phase.TR)
            share = count * days / 7;
        var light = phase == Phase.TR || after > 0
            || runner.Conditions.Any(c => c.Id == ConditionId.BsiSuspected)
            || Cautions.IsUncheckedAfterBirth(runner, today, from);
        if (light)
            return new(week.Index, from, to, phase, week.Deload, share, SessionClass.L, false);
        if (phase == Phase.TP && next is not null)
        {
            var moderate = next.Date.DayNumber - from.DayNumber >= CutOffs.Of(next).Moderate;
            return new(week.Index, from, to, phase, week.Deload, share, moderate ? SessionClass.M : SessionClass.P, false);
        }

        // A deload has more in reserve and lighter loads: nothing in it is heavy, so nothing heavy is wanted.
        // An article's style asks for nothing heavy.
        var heavy = share > 0 && style is null && !week.Deload && (phase is Phase.MS or Phase.PW or Phase.MT) && !EnduranceFinish.Holds(runner, season, from) && RaceWindow.RestartFrom(runner.Races, from) is null && heavyPossible(phase, from, week.StrengthWeeks);
        return new(week.Index, from, to, phase, week.Deload, share, SessionClass.M, heavy);
    }

    // Upper end of the phase's frequency, or the article's, capped by.
    private static int Upper(Runner runner, ArticleStyle? style, Phase phase, SeasonWeek week, Race? next)
    {
        var upper = phase switch
        {
            not (Phase.TP or Phase.TR) when style is not null => StylePace.Sessions(style, runner.Availability),
            Phase.AA => runner.Availability.Style == SessionStyle.Mini ? 3 : 2,
            Phase.GS => 3,
            Phase.MS or Phase.PW or Phase.MT or Phase.TR => 2,
            _ => 1,
        };
        // twice a week.
        if (runner.Screening?.Trimester is not null)
            upper = Math.Min(upper, PregnantSessions);
        if (next is null)
            return upper;
        var roadLong = next.Row is RaceRow.Half or RaceRow.Marathon;
        var ultraClose = next.Row >= RaceRow.UltraTo100 && TrainingWeek.Count(week.From, next.Date) <= UltraLastWeeks;
        return roadLong || ultraClose ? Math.Min(upper, 2) : upper;
    }
}
