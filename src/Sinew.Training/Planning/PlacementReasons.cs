using System.Globalization;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>One or two sentences on why a session stands where it stands, naming this runner's own runs.</summary>
internal static class PlacementReasons
{
    /// <summary>Reasons of a placed session; at least one.</summary>
    public static List<Reason> Of(PlacedSession session, RunCalendar calendar, DateOnly today, StrengthLevel level)
    {
        var reasons = new List<Reason>(3);
        var runs = calendar.On(session.Date);
        var day = Words.Day(session.Date);
        var key = runs.FirstOrDefault(r => r.Kind.IsKey());
        var protectedRun = Protected(session, calendar);
        if (key is not null)
        {
            reasons.Add(Because.Of(session.Class == SessionClass.H ? "R-313" : "R-307", string.Create(CultureInfo.InvariantCulture,
                $"On {day}, well after the {Words.Run(key.Kind, false)}: hard days stay hard, so that easy days can stay easy.")));
        }
        else if (session.Placement == Placement.AfterRun)
        {
            var run = runs[^1];
            reasons.Add(Because.Of("R-303", $"After {day}'s {Words.Run(run.Kind, calendar.IsLong(run))}, because running first costs your next days less{protectedRun}."));
        }
        else if (session.Placement == Placement.BeforeRun)
        {
            reasons.Add(session.Class is SessionClass.L or SessionClass.P
                ? Because.Of("R-307", $"Light enough to stand before {day}'s {Words.Run(runs[^1].Kind, false)}.")
                : Because.Of("R-312", $"Before {day}'s short {Words.Run(runs[^1].Kind, false)} with six hours between, so that you lift fresh."));
        }
        else
        {
            reasons.Add(Because.Of("R-314", $"{day} has no run, so strength takes nothing away from running{protectedRun}."));
        }

        if (session.Class != session.Wanted && Weight(session.Class) < Weight(session.Wanted))
            reasons.Add(Because.Of("R-318", $"{Name(session.Class)} instead of {Name(session.Wanted).ToLowerInvariant()}: no place in this week is far enough from your key and long runs."));
        if (session.Class == SessionClass.P)
            reasons.Add(Because.Of("R-420", "A short primer with familiar exercises: close to the race nothing more is worth it."));
        if (session.Date.DayNumber - today.DayNumber < Legality.NewProgrammeDays && session.Class == SessionClass.M)
            reasons.Add(Because.Of("R-308", "Your first two weeks keep an extra distance before key and long runs, while your legs get used to strength."));
        _ = level;
        return reasons;
    }

    private static string Protected(PlacedSession session, RunCalendar calendar)
    {
        var from = session.Date.AddDays(1);
        for (var ahead = 0; ahead < 4; ahead++)
        {
            foreach (var run in calendar.On(from.AddDays(ahead)))
            {
                if (run.Kind.IsKey() || calendar.IsLong(run))
                {
                    var hours = (((run.Date.DayNumber - session.Date.DayNumber) * 1440) + run.From - session.Start - session.Budget) / 60;
                    return string.Create(CultureInfo.InvariantCulture,
                        $"; {hours} hours remain until {Words.Day(run.Date)}'s {Words.Run(run.Kind, calendar.IsLong(run))}");
                }
            }
        }

        return "";
    }

    private static int Weight(SessionClass sessionClass) => sessionClass switch
    {
        SessionClass.H => 3,
        SessionClass.M => 2,
        _ => 1,
    };

    private static string Name(SessionClass sessionClass) => sessionClass switch
    {
        SessionClass.H => "Heavy",
        SessionClass.M => "Moderate",
        SessionClass.L => "Light",
        SessionClass.P => "Primer",
        SessionClass.R => "Rehab",
        _ => throw new ArgumentOutOfRangeException(nameof(sessionClass), sessionClass, null),
    };
}
