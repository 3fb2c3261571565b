using System.Collections.Immutable;
using Sinew.Interop.Tracks;
using Sinew.Training.Running;

namespace Sinew.Interop.Fit;

/// <summary>
/// Makes activities of what one FIT file tells: one for each session. Distance and duration come from the session, else from its laps,
/// else from its records. A file without a session becomes one activity.
/// </summary>
internal sealed class FitAssembly(FitContent content, ReadContext context)
{
    private const int Slack = 5;
    private const double Covered = 0.9;

    public ImmutableArray<RunActivity> Activities()
    {
        if (content.Sessions.Count <= 1)
        {
            var only = content.Sessions.Count == 1 ? content.Sessions[0] : Synthesised();
            return only is not null && Build(only, content.Laps, content.Samples) is { } activity ? [activity] : [];
        }

        var sessions = content.Sessions.ConvertAll(s => new Span(s));
        sessions.Sort((a, b) => a.From.CompareTo(b.From));
        foreach (var lap in content.Laps)
            Owner(sessions, lap.Start is { } start ? start + (long)((lap.Elapsed ?? lap.Timer ?? 0) / 2) : lap.End)?.Laps.Add(lap);
        foreach (var sample in content.Samples)
            Owner(sessions, sample.Time)?.Samples.Add(sample);
        return [.. sessions.Select(s => Build(s.Totals, s.Laps, s.Samples)).OfType<RunActivity>()];
    }

    /// <summary>Of the sessions that hold a time the one that started last: a whole may stand beside its parts.</summary>
    private static Span? Owner(List<Span> sessions, long? time)
    {
        for (var i = sessions.Count - 1; i >= 0 && time is not null; i--)
        {
            if (sessions[i].From <= time && time <= sessions[i].To + Slack)
                return sessions[i];
        }

        return null;
    }

    /// <summary>A session for a file that has none. Laps that cover less than nine tenths of the records' time are not the whole.</summary>
    private FitTotals? Synthesised()
    {
        if (content.IsEmpty)
            return null;
        var sums = Sums(content.Samples);
        var laps = content.Laps;
        var whole = laps.Count > 0 && laps.TrueForAll(l => l.Seconds is not null)
            && laps.Sum(l => l.Seconds!.Value) >= Covered * sums.Seconds;
        return new FitTotals(
            null, whole ? laps[0].Start : null, null, null, whole ? null : sums.Seconds, whole ? null : Distance(content.Samples, sums, true),
            null, null, null, content.Sport ?? laps.Find(l => l.Sport is not null)?.Sport, content.SubSport, "");
    }

    private RunActivity? Build(FitTotals session, List<FitTotals> laps, List<FitSample> samples)
    {
        if (Start(session, laps, samples) is not { } startUtc)
            return null;
        var sums = Sums(samples);
        var seconds = session.Seconds ?? Sum(laps, l => l.Seconds) ?? sums.Seconds;
        var metres = session.Metres ?? Sum(laps, l => l.Metres) ?? Distance(samples, sums, content.Sessions.Count <= 1);
        if (seconds <= 0 && metres is not > 0)
            return null;
        var moving = session.Moving ?? Sum(laps, l => l.Moving) ?? sums.MovingWithin(seconds);
        var sport = FitSport.Of(session.Sport, session.SubSport) ?? SportGuess.FromSpeed(metres, seconds, sums);
        var name = content.Name.Length > 0 ? content.Name : session.Name;
        return new RunActivity(
            LocalTime.Of(startUtc, content.Offset, context.Zone), startUtc, sport, seconds,
            moving > seconds ? seconds : moving, metres, session.Ascent ?? Sum(laps, l => l.Ascent),
            Heart(session.AvgHr) ?? Heart(laps) ?? sums.MeanHr, sums.PaceVariation, sums.HrVariation, false, name,
            [.. laps.Where(l => l.Seconds is not null).Select(l => new Lap(l.Seconds!.Value, l.Metres, Heart(l.AvgHr)))],
            [context.Path]);
    }

    private DateTime? Start(FitTotals session, List<FitTotals> laps, List<FitSample> samples)
    {
        var ended = session.End - (long?)(session.Elapsed ?? session.Timer);
        return FitTime.Utc(session.Start ?? laps.Find(l => l.Start is not null)?.Start
            ?? (samples.Count > 0 ? samples[0].Time : (long?)null) ?? (ended >= 0 ? ended : null) ?? content.Created);
    }

    private static double? Sum(List<FitTotals> laps, Func<FitTotals, double?> of)
    {
        double? sum = null;
        foreach (var lap in laps)
            sum = of(lap) is { } value ? (sum ?? 0) + value : sum;
        return sum;
    }

    private static double? Heart(double? bpm) => bpm > 0 ? bpm : null;

    private static double? Heart(List<FitTotals> laps)
    {
        double beats = 0, seconds = 0;
        foreach (var lap in laps)
        {
            if (lap is { AvgHr: > 0, Seconds: > 0 })
                (beats, seconds) = (beats + (lap.AvgHr.Value * lap.Seconds.Value), seconds + lap.Seconds.Value);
        }

        return seconds > 0 ? beats / seconds : null;
    }

    /// <summary>What the records' distance gained; from zero if they are all of a file's.</summary>
    private static double? Distance(List<FitSample> samples, TrackSums sums, bool fromZero)
    {
        var first = samples.FindIndex(s => !double.IsNaN(s.Metres));
        return sums.Metres is { } gained ? gained + (fromZero && first >= 0 ? samples[first].Metres : 0) : null;
    }

    private static TrackSums Sums(List<FitSample> samples)
    {
        var sums = new TrackSums();
        var measured = samples.Exists(s => !double.IsNaN(s.Metres));
        double walked = 0, latitude = double.NaN, longitude = double.NaN;
        foreach (var s in samples)
        {
            var metres = measured ? s.Metres : double.NaN;
            if (!measured && s.HasPlace)
            {
                if (!s.AfterPause && !double.IsNaN(latitude))
                    walked += Globe.Metres(latitude, longitude, s.LatitudeDegrees, s.LongitudeDegrees);
                (latitude, longitude, metres) = (s.LatitudeDegrees, s.LongitudeDegrees, walked);
            }

            sums.Add(s.Time, metres, s.Speed, s.Hr, s.AfterPause);
        }

        return sums;
    }

    /// <summary>A session and the times it covers, both ends included.</summary>
    private sealed class Span(FitTotals totals)
    {
        public FitTotals Totals { get; } = totals;

        public long From { get; } = totals.Start ?? long.MaxValue;

        public long To { get; } = totals.Start is { } start
            ? Math.Max(start + (long)(totals.Elapsed ?? totals.Timer ?? 0), totals.End ?? 0)
            : long.MinValue;

        public List<FitTotals> Laps { get; } = [];

        public List<FitSample> Samples { get; } = [];
    }
}
