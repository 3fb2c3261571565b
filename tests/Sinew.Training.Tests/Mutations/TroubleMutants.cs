using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Sessions;
using Sinew.Training.Tests.Rules;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Mutations;

/// <summary>Plans that ask for more although the last time hurt, broke the form or fell short (P-25).</summary>
internal static class TroubleMutants
{
    private const string Lift = "leg_curl_machine";

    private static readonly (string What, Func<LoggedSet, LoggedSet> Sets)[] Troubles =
    [
        ("pain of 3", s => s with { Pain = 3 }), ("pain of 7", s => s with { Pain = 7 }), ("broken form", s => s with { FormBroke = true }),
        ("too few repetitions", s => s with { Reps = 3 }), ("two in reserve too few", s => s with { Rir = 2 }),
    ];

    /// <summary>A Friday session of the gym plan that is no lighter week and stands in the block of the Friday before, with what was logged then.</summary>
    public static IEnumerable<(Case Made, Session Session)> Fridays(Func<LoggedSet, LoggedSet>? trouble)
    {
        var made = HandMadePlans.Get("gym");
        Session[] all = [.. made.On(DayOfWeek.Friday, 2, 15)];
        for (var i = 1; i < all.Length; i++)
        {
            if (!all[i].Deload && !all[i - 1].Deload && all[i].Phase == all[i - 1].Phase)
                yield return (After(made, all[i - 1], TrainingWeek.MondayOf(all[i].Date), trouble), all[i]);
        }
    }

    public static IEnumerable<Mutant> MoreAfterTrouble()
    {
        foreach (var (what, trouble) in Troubles)
        {
            foreach (var (made, session) in Fridays(trouble))
            {
                yield return new($"gym {session.Date}: leg curl 30 to 32 after {what}", made.Session(session, s => s.Exercise(Lift, e => e.Kg(32))));
                yield return new($"gym {session.Date}: leg curl one repetition more after {what}", made.Session(session, s => s.Exercise(Lift, e => e.Sets(x => x with { Hi = x.Hi + 1 }))));
                yield return new($"gym {session.Date}: leg curl a set more after {what}", made.Session(session, s => s.Exercise(Lift, e => e.Count(3))));
            }
        }
    }

    // The same plan seen on a later Monday: everything before it done, the leg curls of one day written down.
    private static Case After(Case made, Session day, DateOnly today, Func<LoggedSet, LoggedSet>? trouble)
    {
        var asked = day.Exercises.Single(e => e.Exercise == Lift);
        LoggedSet AsAsked(SetPrescription s) => new(Lift, s.Side == Side.Each ? LoggedSide.Each : LoggedSide.Both, s.Hi, null, s.Load, s.Rir, 0, false);
        var logged = new LoggedExercise(day.Date, day.Id, Lift, asked, day.Deload, [.. asked.Sets.Select(AsAsked).Select(s => trouble?.Invoke(s) ?? s)]);
        return made.With(p => p with { Today = today, Runs = p.Runs.RemoveAll(r => r.Run.Date < today) }) with
        {
            Performed = new([.. made.Plan.Sessions.Where(s => s.Date < today)], [], false, []) { Logged = [logged] },
        };
    }
}
