using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Sessions;
using Sinew.Training.Tests.Cases;

namespace Sinew.Training.Tests.Replan;

/// <summary>R-542 after breaks that were lived: the week back is seven days from the first session on.</summary>
public sealed class WeekBackTests
{
    public static TheoryData<string, int, int> Breaks()
    {
        var data = new TheoryData<string, int, int>();
        foreach (var who in (string[])["Hanna", "Paul"])
        {
            foreach (var weeks in (int[])[8, 10, 12])
            {
                foreach (var gap in (int[])[14, 17, 20, 24])
                    data.Add(who, weeks, gap);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public void A_third_fewer_sets_hold_for_seven_days(string who, int weeks, int gap)
    {
        var before = Case.Of(who == "Hanna" ? People.Hanna : People.Paul);
        var last = before.Plan.Sessions.Last(s => s.Date < Case.Today.AddDays(7 * weeks)).Date;
        var today = last.AddDays(gap);
        var log = Cases.Lived.Done(before, last.AddDays(1));
        log = log with
        {
            Sessions = [.. log.Sessions, .. before.Plan.Sessions.Where(s => s.Date > last && s.Date < today).Select(s => new LoggedSession(s.Id, s.Date, SessionStatus.Missed, null, null, null, []))],
        };
        var again = before.Again(today, log).Plan;
        var back = again.Sessions.First(s => s.Date >= today && s.Class != SessionClass.R).Date;
        Assert.InRange(back.DayNumber - last.DayNumber, 14, 27);
        var highest = before.Plan.Sessions.Where(s => s.Date <= last && s.Date > last.AddDays(-28)).GroupBy(s => TrainingWeek.MondayOf(s.Date)).Max(w => Case.HardSets(w));
        Assert.InRange(Case.HardSets(again.Sessions.Where(s => s.Date >= back && s.Date < back.AddDays(7))), 1, highest * 67 / 100);
    }
}
