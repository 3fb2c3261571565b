using Sinew.Training.Calendar;

namespace Sinew.Training.Running;

/// <summary>Weekly kilometres of the window.</summary>
/// <param name="Mean">Mean kilometres a week over the window.</param>
/// <param name="Trend">Least-squares slope over its whole Monday–Sunday weeks, km per week; 0 for fewer than three.</param>
/// <param name="DownWeekEvery">Weeks from one down-week to the next, 3 to 6, or null.</param>
/// <param name="LastDownWeek">Monday of the last down-week, or null.</param>
internal sealed record WeeklyVolume(double Mean, double Trend, int? DownWeekEvery, DateOnly? LastDownWeek)
{
    private const double MinutesPerKm = 6;

    // Of a rhythm the down-weeks hold on average at most three quarters of their neighbours' kilometres, and each less than they do; a lone
    // one must be clearer. The shares are this project's own, set so that missed runs are seldom taken for a rhythm.
    private const double DownTo = 0.75;
    private const double LoneDownTo = 0.7;
    private const double EachDownTo = 0.9;

    /// <summary>The volume of a window.</summary>
    public static WeeklyVolume Of(InferenceWindow window)
    {
        var pace = Spread.MedianOf(window.Outings.Where(o => o.Metres > 0).Select(o => o.Minutes * 1000 / o.Metres!.Value)) ?? MinutesPerKm;
        double Km(Outing o) => o.Metres / 1000 ?? o.Minutes / pace;
        var mean = Math.Round(window.Outings.Sum(Km) / window.Weeks, 1);
        var first = TrainingWeek.MondayOf(window.From);
        if (first < window.From && window.Earlier.TrueForAll(o => o.Date < first))
            first = first.AddDays(7);
        var slope = Slope(Weeks(first));

        // A rhythm needs more weeks than a habit: down-weeks are looked for in up to twice the window.
        if (window.Earlier.Count > 0)
        {
            var earliest = TrainingWeek.MondayOf(window.Earlier[0].Date.AddDays(6));
            var bound = first.AddDays(-7 * WeekInference.MaxWeeks);
            first = earliest > first ? first : earliest > bound ? earliest : bound;
        }

        var weeks = Weeks(first);
        var every = Every(weeks, out var last) ?? Lone(weeks, out last);
        return new WeeklyVolume(mean, slope, every > 0 ? every : null, last < 0 ? null : first.AddDays(7 * last));

        double[] Weeks(DateOnly from)
        {
            var km = new double[Math.Max(0, (window.Known.DayNumber + 1 - from.DayNumber) / 7)];
            foreach (var outing in window.Earlier.Concat(window.Outings).Where(o => o.Date >= from && o.Date.DayNumber < from.DayNumber + (7 * km.Length)))
                km[(outing.Date.DayNumber - from.DayNumber) / 7] += Km(outing);
            return km;
        }
    }

    private static double Slope(double[] km)
    {
        if (km.Length < 3)
            return 0;
        var middle = (km.Length - 1) / 2.0;
        var mean = km.Average();
        var (up, square) = (0.0, 0.0);
        for (var i = 0; i < km.Length; i++)
        {
            up += (i - middle) * (km[i] - mean);
            square += (i - middle) * (i - middle);
        }

        return Math.Round(up / square, 2);
    }

    // A rhythm: every p-th week is lower than its neighbours, clearly so on average, few others are, and it was seen at least three times.
    private static int? Every(double[] km, out int last)
    {
        last = -1;
        int? best = null;
        var lowest = DownTo;
        for (var p = 3; p <= 6; p++)
        {
            for (var phase = 0; phase < p; phase++)
            {
                var down = Ratios(km, p, phase, true);
                if (down.Length < 3 || down.Max() > EachDownTo || down.Average() > lowest
                    || Ratios(km, p, phase, false).Count(r => r < DownTo) * 6 > km.Length)
                    continue;
                lowest = down.Average();
                best = p;
                last = phase + (p * ((km.Length - 1 - phase) / p));
            }
        }

        return best;
    }

    // Each down-week, or each other week, beside the median of the other weeks around it.
    private static double[] Ratios(double[] km, int p, int phase, bool down) =>
        [.. Enumerable.Range(0, km.Length).Where(i => i % p == phase == down).Select(i =>
            Beside(km, i, j => j % p != phase) is { } beside && beside > 0 ? km[i] / beside : 1)];

    private static int Lone(double[] km, out int last)
    {
        last = Array.FindLastIndex(Enumerable.Range(0, km.Length).ToArray(), i => IsDown(km, i, LoneDownTo));
        return 0;
    }

    private static bool IsDown(double[] km, int i, double share) => km[i] > 0 && Beside(km, i, _ => true) is { } beside && km[i] <= share * beside;

    // Median of the two weeks before and after.
    private static double? Beside(double[] km, int i, Predicate<int> counts) =>
        Spread.MedianOf(Enumerable.Range(i - 2, 5).Where(j => j != i && j >= 0 && j < km.Length && counts(j)).Select(j => km[j]));
}
