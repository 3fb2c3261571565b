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

    // A down-week holds at most four fifths of its neighbours' kilometres; a lone one must be clearer. The shares are this project's own.
    private const double DownTo = 0.8;
    private const double LoneDownTo = 0.7;
    private const double OthersFrom = 0.85;

    /// <summary>The volume of a window.</summary>
    public static WeeklyVolume Of(InferenceWindow window)
    {
        var pace = Spread.MedianOf(window.Outings.Where(o => o.Metres > 0).Select(o => o.Minutes * 1000 / o.Metres!.Value)) ?? MinutesPerKm;
        double Km(Outing o) => o.Metres / 1000 ?? o.Minutes / pace;
        var mean = Math.Round(window.Outings.Sum(Km) / window.Weeks, 1);
        var first = TrainingWeek.MondayOf(window.From);
        if (first < window.From && window.Earlier.TrueForAll(o => o.Date < first))
            first = first.AddDays(7);
        var count = (window.Known.DayNumber + 1 - first.DayNumber) / 7;
        var km = new double[Math.Max(0, count)];
        foreach (var outing in window.Earlier.Concat(window.Outings).Where(o => o.Date >= first && o.Date.DayNumber < first.DayNumber + (7 * count)))
            km[(outing.Date.DayNumber - first.DayNumber) / 7] += Km(outing);
        var every = Every(km, out var last) ?? Lone(km, out last);
        return new WeeklyVolume(mean, Slope(km), every > 0 ? every : null, last < 0 ? null : first.AddDays(7 * last));
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

    // A rhythm: every p-th week is low beside its neighbours, no other is, and it was seen at least twice.
    private static int? Every(double[] km, out int last)
    {
        last = -1;
        for (var p = 3; p <= 6; p++)
        {
            for (var phase = 0; phase < p; phase++)
            {
                var down = Enumerable.Range(0, km.Length).Where(i => i % p == phase).ToArray();
                if (down.Length < 2 || Array.Exists(down, i => !IsDown(km, i, DownTo)))
                    continue;
                var others = Enumerable.Range(0, km.Length).Where(i => i % p != phase).Count(i => Beside(km, i, j => j % p != phase) is { } b && km[i] < OthersFrom * b);
                if (others * 10 > km.Length)
                    continue;
                last = down[^1];
                return p;
            }
        }

        return null;
    }

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
