using System.Globalization;
using Sinew.Training.Calendar;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>How the plan names days, runs and races when it speaks to a runner.</summary>
internal static class Words
{
    private const int Fortnight = 14;

    /// <summary>Fewer days are no week of a plan (R-430).</summary>
    private const int LeastWeek = 4;

    private static readonly string[] Days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>"Thursday".</summary>
    public static string Day(DateOnly date) => Days[(int)date.DayOfWeek];

    /// <summary>"28 Feb 2027".</summary>
    public static string Date(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year}");

    /// <summary>"1 week", "7 weeks".</summary>
    public static string Weeks(int count) => Plural.Of(count, "week");

    /// <summary>"today", "7 days away", "3 weeks away": days under a fortnight, else weeks rounded to the nearest.</summary>
    public static string Away(int days) => days switch
    {
        0 => "today",
        < Fortnight => $"{Plural.Of(days, "day")} away",
        _ => $"{Weeks((days + 3) / 7)} away",
    };

    /// <summary>"2 days", "1 week", "7 weeks": a stretch of days in rounded weeks, and in days where it is shorter than four.</summary>
    public static string Length(DateOnly from, DateOnly to)
    {
        var days = to.DayNumber - from.DayNumber + 1;
        return days < LeastWeek ? Plural.Of(Math.Max(1, days), "day") : Weeks(Math.Max(1, (days + 3) / 7));
    }

    /// <summary>"City 10 on 28 Feb 2027" or "your half marathon on 28 Feb 2027".</summary>
    public static string Name(Race race)
    {
        var name = race.Name.Length > 0 ? race.Name : race.Event switch
        {
            RaceEvent.M800 => "your 800 m",
            RaceEvent.M1500 => "your 1500 m",
            RaceEvent.K3 => "your 3 km",
            RaceEvent.K5 => "your 5 km",
            RaceEvent.K10 => "your 10 km",
            RaceEvent.Half => "your half marathon",
            RaceEvent.Marathon => "your marathon",
            RaceEvent.Ultra => "your ultra",
            _ => string.Create(CultureInfo.InvariantCulture, $"your {race.Km:0.#} km race"),
        };
        return $"{name} on {Date(race.Date)}";
    }

    /// <summary>As <see cref="Name"/>, to begin a sentence with; a name of the runner's own stays as it was written.</summary>
    public static string Begin(Race race)
    {
        var name = Name(race);
        return race.Name.Length > 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>"injury prevention".</summary>
    public static string Of(Goal goal) => Code<Goal>.Of(goal).Replace('_', ' ');

    /// <summary>"intervals", "tempo run", "long run", "longer run", "easy run", "race", "cross-training".</summary>
    public static string Run(RunKind kind, bool isLong) => kind switch
    {
        RunKind.Race => "race",
        RunKind.Intervals => "intervals",
        RunKind.Hills => "hills",
        RunKind.Tempo => "tempo run",
        RunKind.Cross => "cross-training",
        RunKind.Long => "long run",
        // Long by its length alone: the file calls it something else.
        _ when isLong => "longer run",
        RunKind.Recovery => "recovery run",
        RunKind.Steady => "steady run",
        RunKind.Strides => "run with strides",
        _ => "easy run",
    };
}
