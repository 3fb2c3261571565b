using Sinew.Training.Calendar;
using Sinew.Training.Runners;

namespace Sinew.Training.Rules;

/// <summary>
/// P-27: always 1 or more in reserve; 2 or more for the lower body in the last block and the taper; 3 or more in a novice's first four
/// weeks; 4 or more in the first session. Rehab sets keep only the first of these.
/// </summary>
internal static class P27_RepsInReserve
{
    private const int Always = 1;
    private const int LowerInSeason = 2;
    private const int NoviceFirstWeeks = 3;
    private const int FirstSession = 4;
    private const int NoviceDays = 28;

    public static void Look(RuleContext c, Report report)
    {
        var first = c.Sessions.FirstOrDefault(s => !s.IsRehab);
        foreach (var (session, item) in c.ItemsAhead)
        {
            var least = Always;
            var because = "always";
            if (!item.Rehab && !session.IsRehab)
            {
                if (item.LowerBody && session.Session.Phase is Phase.MT or Phase.TP)
                    (least, because) = (LowerInSeason, "for the legs close to the race");
                if (c.Runner.Level == StrengthLevel.Novice && session.Date < c.First.AddDays(NoviceDays))
                    (least, because) = (NoviceFirstWeeks, "in a novice's first four weeks");
                if (ReferenceEquals(session, first))
                    (least, because) = (FirstSession, "in the first session");
            }

            var rir = int.MaxValue;
            foreach (var set in item.Asked.Sets)
                rir = Math.Min(rir, set.Rir);
            if (rir < least)
                report.About(session, item.Name, $"leaves {rir} in reserve; {because} it is {least} or more.");
        }
    }
}
