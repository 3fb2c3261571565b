using System.Collections.Immutable;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>
/// The weeks after a break as R-542 counts them, from the first session back and not from Monday: seven days, after 28 days of break twice seven.
/// Each may hold no more hard sets than the break allows; the calendar's weeks are held to it by <see cref="SetCaps"/>. Where seven days reach into
/// the next week, its sessions keep a hard set each: else two sessions on a weekend would leave the next two without any.
/// </summary>
internal sealed class WeeksBack
{
    private const int Days = 7;

    private readonly List<Stretch> stretches = [];

    /// <summary>The breaks whose loads still hold on a day.</summary>
    public ImmutableArray<Pause> On(DateOnly date) => [.. stretches.FindAll(s => s.Holds(date)).ConvertAll(static s => s.Pause)];

    /// <summary>R-542 asks for fewer sets of everything: what costs no hard set, and neither lands nor jumps, keeps two thirds or three fifths, one at least.</summary>
    public static void Shorten(List<Draft> week)
    {
        foreach (var draft in week.Where(static d => d.Lived is null && !d.Styled && d.Return.SetsPercent < 100))
        {
            foreach (var item in draft.Items.Where(static i => i is { HardSets: 0, Contacts: 0 }))
                item.Work.Sets = Math.Max(1, item.Work.Sets * draft.Return.SetsPercent / 100);
        }
    }

    /// <summary>Most hard sets that the coming sessions of a week hold together up to each of them; more than any week holds where no stretch says less.</summary>
    /// <param name="week">The week's sessions, by date.</param>
    /// <param name="later">Sessions after the week, by date.</param>
    /// <param name="pause">A break that ends in it, or none.</param>
    /// <param name="allowed">Most hard sets of seven days after that break.</param>
    public int[] Most(List<Draft> week, ReadOnlySpan<PlacedSession> later, Pause pause, int allowed)
    {
        var most = new int[week.Count];
        Array.Fill(most, int.MaxValue);
        if (week.Count == 0)
            return most;
        foreach (var stretch in Begins(pause) ? [.. stretches, new(week[0].Placed.Date, pause, allowed, 0)] : stretches)
        {
            // One that begins inside a week is below what the whole week may hold.
            if (week[0].Placed.Date < stretch.From)
                continue;
            var (here, done) = (0, 0);
            foreach (var draft in week)
            {
                if (draft.Placed.Date > stretch.To)
                    continue;
                here += Tires(draft.Placed) ? 1 : 0;
                done += draft.Lived is null ? 0 : draft.HardSets;
            }

            var left = stretch.Most - stretch.Done;
            var share = Share(left, here, stretch, later);
            // The week in which it begins is held to all of it anyway.
            if (week[0].Placed.Date == stretch.From && share == left)
                continue;
            for (var i = 0; i < week.Count && week[i].Placed.Date <= stretch.To; i++)
                most[i] = Math.Min(most[i], Math.Max(0, share - done));
        }

        return most;
    }

    // A later session keeps one of the sets that are left, as long as those here have their even share.
    private static int Share(int left, int here, Stretch stretch, ReadOnlySpan<PlacedSession> later)
    {
        var others = 0;
        for (var i = 0; i < later.Length && later[i].Date <= stretch.To; i++)
            others += Tires(later[i]) ? 1 : 0;
        return others == 0 || left <= 0 ? left : Math.Max(left - others, (int)((((long)left * here) + here + others - 1) / (here + others)));
    }

    private static bool Tires(PlacedSession session) => session.Class is SessionClass.M or SessionClass.H && !session.Deload;

    // A break that no stretch stands for yet.
    private bool Begins(Pause pause) => pause.Grade >= 0 && !pause.IsRestart && !stretches.Exists(s => s.Pause.Before == pause.Before);

    /// <summary>Records a finished week.</summary>
    /// <param name="sessions">Day and hard sets of what it held, by date.</param>
    /// <param name="pause">A break that ended in it, or none.</param>
    /// <param name="most">Most hard sets of seven days after that break.</param>
    public void Did(List<(DateOnly Date, int HardSets)> sessions, Pause pause, int most)
    {
        for (var (week, weeks) = (0, sessions.Count > 0 && Begins(pause) ? pause.IsLong ? 2 : 1 : 0); week < weeks; week++)
            stretches.Add(new(sessions[0].Date, pause, most, week));

        foreach (var stretch in stretches)
            stretch.Done += sessions.Where(s => stretch.Holds(s.Date)).Sum(s => s.HardSets);
    }

    private sealed class Stretch(DateOnly first, Pause pause, int most, int week)
    {
        public DateOnly From { get; } = first.AddDays(Days * week);

        public DateOnly To => From.AddDays(Days - 1);

        public Pause Pause => pause;

        public int Most => most;

        public int Done { get; set; }

        public bool Holds(DateOnly date) => date >= From && date <= To;
    }
}
