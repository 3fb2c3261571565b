using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>What an article says about a week: how many sessions, how long, on which days.</summary>
internal static class StylePace
{
    /// <summary>Most minutes of a session that counts as mini .</summary>
    public const int MiniMinutes = 20;

    /// <summary>P-19: full and short sessions a week.</summary>
    public const int MostLonger = 3;

    /// <summary>The runner whose time is cut to the article's minutes and whose days follow the article; the same runner without a style.</summary>
    public static Runner Of(Runner runner)
    {
        if (ArticleStyle.Of(runner.Style) is not { } style)
            return runner;
        var time = runner.Availability;
        var most = IsMini(style, time) ? style.Mini!.Hi : style.Minutes?.Hi ?? int.MaxValue;
        return runner with
        {
            Availability = time with
            {
                Minutes = Math.Min(time.Minutes, most),
                Windows = time.Windows.IsDefault ? [] : [.. time.Windows.Select(w => w with { Minutes = w.Minutes is { } own ? Math.Min(own, most) : null })],
            },
            Policies = style.Days is null ? runner.Policies : runner.Policies with { HardDays = HardDays.Light },
        };
    }

    /// <summary>The article's mini variant is meant.</summary>
    public static bool IsMini(ArticleStyle style, Availability time) => style.Mini is not null && (time.Style == SessionStyle.Mini || time.Minutes <= MiniMinutes);

    /// <summary>Most sessions a week that the article and P-19 allow.</summary>
    public static int Sessions(ArticleStyle style, Availability time)
    {
        var asked = IsMini(style, time) ? style.Mini!.Lo : style.Sessions.Hi;
        return time.Minutes <= MiniMinutes ? asked : Math.Min(asked, MostLonger);
    }
}
