using Sinew.Training.Calendar;

namespace Sinew.Interop.Tests.Generated;

/// <summary>A sample of a made-up track, one every <see cref="MadeTrack.Step"/> seconds.</summary>
public readonly record struct MadeSample(int Second, double Lat, double Lon, double Ele, int Hr, double Metres);

/// <summary>A lap of a made-up track.</summary>
public readonly record struct MadeLap(int From, int To);

/// <summary>A made-up recording.</summary>
/// <param name="Utc">Start.</param>
/// <param name="Samples">Samples from second 0 on.</param>
/// <param name="Laps">Laps without gaps.</param>
public sealed record MadeTrack(DateTime Utc, List<MadeSample> Samples, List<MadeLap> Laps)
{
    /// <summary>Seconds between samples.</summary>
    public const int Step = 5;

    /// <summary>Duration in seconds.</summary>
    public int Seconds => Samples[^1].Second;

    /// <summary>Distance.</summary>
    public double Metres => Samples[^1].Metres;

    /// <summary>Makes a track of a kind of run; a null kind is an easy bicycle ride.</summary>
    public static MadeTrack Of(DateTime utc, RunKind? kind, int minutes, double form, Seeded random)
    {
        var parts = Parts(kind, minutes);
        var samples = new List<MadeSample>();
        var laps = new List<MadeLap>();
        var (lat, lon, metres, hr, noise, second) = (48.13 + random.Between(-0.05, 0.05), 11.57 + random.Between(-0.05, 0.05), 0.0, 100.0, 0.0, 0);
        var heading = random.Between(0, 6.28);
        foreach (var (seconds, speed) in parts)
        {
            var from = second;
            for (; second < from + seconds; second += Step)
            {
                samples.Add(new(second, lat, lon, 520 + (8 * Math.Sin(metres / 900)), (int)hr, metres));
                noise = (0.8 * noise) + (0.02 * random.Normal());
                var v = speed * form * (1 + noise);
                metres += v * Step;
                heading += 0.05 * random.Normal();
                lat += v * Step * Math.Cos(heading) / 111_195;
                lon += v * Step * Math.Sin(heading) / (111_195 * Math.Cos(lat * Math.PI / 180));
                hr += (((kind is null ? 90 : 75) + ((kind is null ? 5 : 25) * v) - hr) * 0.12) + (0.4 * random.Normal());
            }

            laps.Add(new(from, second));
        }

        samples.Add(new(second, lat, lon, 520 + (8 * Math.Sin(metres / 900)), (int)hr, metres));
        return new MadeTrack(utc, samples, parts.Count > 1 ? laps : Kilometres(samples));
    }

    private static List<(int Seconds, double Speed)> Parts(RunKind? kind, int minutes)
    {
        var all = minutes * 60 / Step * Step;
        switch (kind)
        {
            case RunKind.Intervals:
                var parts = new List<(int, double)> { (900, 2.8) };
                var left = all - 900 - 600;
                for (; left >= 300; left -= 300)
                {
                    parts.Add((180, 4.3));
                    parts.Add((120, 2.2));
                }

                parts.Add((600 + left, 2.7));
                return parts;
            case RunKind.Tempo:
                return [(600, 2.8), (all - 1200, 3.8), (600, 2.7)];
            case RunKind.Long:
                return [(all, 2.7)];
            case null:
                return [(all, 6.9)];
            default:
                return [(all, 2.85)];
        }
    }

    private static List<MadeLap> Kilometres(List<MadeSample> samples)
    {
        var laps = new List<MadeLap>();
        var from = 0;
        foreach (var sample in samples)
        {
            if (sample.Metres >= (laps.Count + 1) * 1000 && sample.Second > from)
            {
                laps.Add(new(from, sample.Second));
                from = sample.Second;
            }
        }

        if (from < samples[^1].Second)
            laps.Add(new(from, samples[^1].Second));
        return laps;
    }
}
