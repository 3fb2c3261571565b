using Sinew.Interop.Tests.Fit;

namespace Sinew.Interop.Tests.Generated;

/// <summary>Writes a made-up recording as FIT, with records, laps and a session.</summary>
public static class MadeFit
{
    /// <summary>The file of a run or ride.</summary>
    public static byte[] Activity(MadeTrack track, bool ride)
    {
        var start = FitBuilder.Time(track.Utc);
        var sport = ride ? 2 : 1;
        var fit = new FitBuilder().FileId(4, start);
        foreach (var s in track.Samples)
            fit.Record(start + (uint)s.Second, s.Metres, s.Hr);
        foreach (var lap in track.Laps)
        {
            var inside = track.Samples.FindAll(s => s.Second >= lap.From && s.Second <= lap.To);
            fit.Totals(19, start + (uint)lap.From, lap.To - lap.From, inside[^1].Metres - inside[0].Metres, (int)inside.Average(s => s.Hr), sport);
        }

        return fit.Totals(18, start, track.Seconds, track.Metres, (int)track.Samples.Average(s => s.Hr), sport)
            .Activity(start + (uint)track.Seconds, null).ToArray();
    }
}
