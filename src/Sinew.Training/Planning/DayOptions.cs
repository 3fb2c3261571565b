using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>One possible start of a class on a day.</summary>
/// <param name="From">Minutes after midnight.</param>
/// <param name="Budget">Minutes kept free.</param>
/// <param name="Soft">Minutes short of the wanted gap and of the runner's own minutes (cost 2).</param>
/// <param name="Clock">Minutes away from the preferred hour (cost 6).</param>
/// <param name="Moved">1 if another start was promised for the day (cost 4), else 0.</param>
internal readonly record struct Start(int From, int Budget, int Soft, int Clock, int Moved) : IComparable<Start>
{
    /// <summary>Minutes less than the runner gives, because only so many leave it room.</summary>
    public int GivenUp { get; init; }

    public int CompareTo(Start other) =>
        (Soft, Moved, Clock, From, -Budget).CompareTo((other.Soft, other.Moved, other.Clock, other.From, -other.Budget));
}

/// <summary>The legal starts of every class on one day; the best is enough for all but heavy sessions, whose starts also bind each other.</summary>
internal sealed class DayOptions
{
    /// <summary>Preferred start: 18:00.</summary>
    private const int Evening = 18 * 60;

    /// <summary>Preferred start after a morning run: 17:30.</summary>
    private const int EveningAfterMorningRun = (17 * 60) + 30;

    /// <summary>A primer takes at most 15 minutes (vocabulary).</summary>
    private const int PrimerMinutes = 15;

    /// <summary>A full session is cut to this much, no further, where its own minutes leave it no room .</summary>
    private const int LeastFull = 30;

    /// <summary>It is cut in steps of so many minutes.</summary>
    private const int Step = 5;

    private static readonly ImmutableArray<SessionClass> Classes = [SessionClass.H, SessionClass.M, SessionClass.L, SessionClass.P];

    private readonly Refusal[] refusals = new Refusal[4];

    /// <summary>Legal heavy starts, best first.</summary>
    public List<Start> Heavy { get; } = [];

    public Start? Moderate { get; private set; }

    public Start? Light { get; private set; }

    public Start? Primer { get; private set; }

    /// <summary>A long-run day only because of how long its run is: no run of it is called long.</summary>
    public bool LongByLength { get; private init; }

    /// <summary>Why a class cannot stand on this day; <see cref="Refusal.None"/> if it can.</summary>
    public Refusal RefusalOf(SessionClass sessionClass) => refusals[Classes.IndexOf(sessionClass)];

    /// <summary>The options of a day for the classes that are asked for; a promised start is kept where nothing but the hour speaks against it.</summary>
    public static DayOptions Of(int day, DayFacts facts, Legality legality, bool heavy, bool moderate, bool primer, int? promised = null)
    {
        var options = new DayOptions { LongByLength = facts.IsLong && facts.Runs.All(r => r.Kind != RunKind.Long) };
        for (var c = 0; c < Classes.Length; c++)
        {
            var sessionClass = Classes[c];
            var asked = sessionClass switch { SessionClass.H => heavy, SessionClass.M => moderate, SessionClass.P => primer, _ => true };
            if (!asked)
                continue;
            var refusal = legality.OfDay(day, sessionClass);
            if (refusal == Refusal.None)
                refusal = options.CollectLongest(day, sessionClass, facts, legality, promised);
            options.refusals[c] = refusal;
        }

        options.Heavy.Sort();
        return options;
    }

    // before a class is given up on a day, a full session of it gives up minutes, as few as will do. What fits not even then, fits with no more.
    private Refusal CollectLongest(int day, SessionClass sessionClass, DayFacts facts, Legality legality, int? promised)
    {
        var refusal = Collect(day, sessionClass, facts, legality, promised, int.MaxValue);
        var most = 0;
        foreach (var opening in facts.Openings)
            most = Math.Max(most, opening.Budget);
        if (refusal == Refusal.None || sessionClass == SessionClass.P || most <= LeastFull || Collect(day, sessionClass, facts, legality, promised, LeastFull) != Refusal.None)
            return refusal;
        for (var minutes = most - Step; minutes > LeastFull; minutes -= Step)
        {
            if (Collect(day, sessionClass, facts, legality, promised, minutes) == Refusal.None)
                return Refusal.None;
        }

        return Collect(day, sessionClass, facts, legality, promised, LeastFull);
    }

    // Returns None if a start of at most so many minutes was found, else the finest refusal met.
    private Refusal Collect(int day, SessionClass sessionClass, DayFacts facts, Legality legality, int? promised, int most)
    {
        Start? best = null;
        if (sessionClass == SessionClass.H)
            Heavy.Clear();
        var refusal = Refusal.NoRoom;
        foreach (var opening in facts.Openings)
        {
            var minutes = sessionClass == SessionClass.P ? Math.Min(PrimerMinutes, opening.Budget) : Math.Min(most, opening.Budget);
            var first = legality.LatestFirst(day, sessionClass, minutes);
            if (sessionClass == SessionClass.L && first >= 0)
                Try(first, minutes, opening);
            foreach (var run in facts.Runs)
            {
                if (run.Kind.IsEasy() && !run.IsHardCross)
                    Try(run.To + Legality.AfterEasyRun, minutes, opening);
            }

            for (var from = (opening.From + 29) / 30 * 30; from + minutes <= opening.To; from += 30)
                Try(from, minutes, opening);
            if (promised is { } start)
                Try(start, minutes, opening);
        }

        Keep(sessionClass, best);
        return best is null ? refusal : Refusal.None;

        void Try(int from, int minutes, Opening opening)
        {
            if (from < opening.From || from + minutes > opening.To)
                return;
            var refused = legality.OfStart(day, sessionClass, from, minutes);
            if (refused != Refusal.None)
            {
                refusal = refused == Refusal.NoRoom ? refusal : (Refusal)Math.Min((int)refusal, (int)refused);
                return;
            }

            var first = legality.LatestFirst(day, sessionClass, minutes);
            var preferred = first >= 0 ? first : facts.MorningRunEnd >= 0 && from >= facts.MorningRunEnd ? EveningAfterMorningRun : Evening;
            var givenUp = sessionClass == SessionClass.P ? 0 : opening.Budget - minutes;
            var start = new Start(
                from, minutes, legality.SoftShort(day, sessionClass, from, minutes) + givenUp, Math.Abs(from - preferred), promised is null || promised == from ? 0 : 1)
            {
                GivenUp = givenUp,
            };
            if (sessionClass == SessionClass.H && !StartsAt(from))
                Heavy.Add(start);
            if (best is null || start.CompareTo(best.Value) < 0)
                best = start;
        }
    }

    private bool StartsAt(int from)
    {
        foreach (var start in Heavy)
        {
            if (start.From == from)
                return true;
        }

        return false;
    }

    private void Keep(SessionClass sessionClass, Start? best)
    {
        switch (sessionClass)
        {
            case SessionClass.M:
                Moderate = best;
                break;
            case SessionClass.L:
                Light = best;
                break;
            case SessionClass.P:
                Primer = best;
                break;
            default:
                break;
        }
    }
}
