using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Rules;

/// <summary>
/// P-38: one-sided exercises are prescribed for both sides; extra sets for the weaker side are at most half of the exercise's sets, at most
/// three a week (R-593), and only where the side difference is real (R-592).
/// </summary>
internal static class P38_BothSides
{
    private const int MostExtraAWeek = 3;

    public static void Look(RuleContext c, Report report)
    {
        var weak = SideDifference.WeakSides(c.Runner);
        foreach (var (session, item) in c.ItemsAhead)
        {
            var (left, right, both) = Count(item);
            if (item.Exercise.Unilateral && both > 0)
            {
                report.About(session, item.Name, $"is done one side at a time; its sets must say so.");
                continue;
            }

            var extra = Math.Abs(left - right);
            if (extra == 0)
                continue;
            var side = left > right ? BodySide.Left : BodySide.Right;
            if (Math.Min(left, right) == 0)
                report.About(session, item.Name, $"trains one side only; both sides are trained.");
            else if (extra * 2 > Math.Min(left, right))
                report.About(session, item.Name, $"has {Plural.Of(extra, "extra set")} for one side; half as many again is the most.");
            if (!weak.Contains(side))
            {
                report.About(session, item.Name, $"favours the {Units.Code<BodySide>.Of(side)} side, but no test shows a "
                    + "real side difference.");
            }
        }

        foreach (var week in c.Weeks)
        {
            if (!week.IsOpen || !FavoursASide(week))
                continue;
            foreach (var exercise in week.Sessions.SelectMany(s => s.Items).GroupBy(i => i.Exercise.Id, StringComparer.Ordinal))
            {
                if (exercise.Sum(Extra) is var extra && extra > MostExtraAWeek)
                    report.Add(week.From, $"{exercise.First().Name} has {Plural.Of(extra, "extra set")} for one side in the week of "
                        + $"{Wording.Day(week.Monday)}; 3 is the most.");
            }
        }
    }

    private static bool FavoursASide(WeekFacts week)
    {
        foreach (var session in week.Sessions)
        {
            foreach (var item in session.Items)
            {
                if (Extra(item) > 0)
                    return true;
            }
        }

        return false;
    }

    private static int Extra(Item item)
    {
        var (left, right, _) = Count(item);
        return Math.Abs(left - right);
    }

    private static (int Left, int Right, int Both) Count(Item item)
    {
        int left = 0, right = 0, both = 0;
        foreach (var set in item.Asked.Sets)
        {
            left += set.Side is Side.Each or Side.Left ? 1 : 0;
            right += set.Side is Side.Each or Side.Right ? 1 : 0;
            both += set.Side == Side.Both ? 1 : 0;
        }

        return (left, right, both);
    }
}
