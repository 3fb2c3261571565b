using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Sinew.Interop.Tests.Generated;

/// <summary>Writes made-up recordings as files.</summary>
public static class MadeFiles
{
    /// <summary>GPX as Strava writes it.</summary>
    public static byte[] Gpx(MadeTrack track, string name)
    {
        var text = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <gpx creator="Made up" version="1.1" xmlns="http://www.topografix.com/GPX/1/1" xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
             <trk>

            """);
        text.Append(CultureInfo.InvariantCulture, $"  <name>{name}</name>\n  <type>running</type>\n  <trkseg>\n");
        foreach (var s in track.Samples)
        {
            text.Append(CultureInfo.InvariantCulture, $"   <trkpt lat=\"{s.Lat:0.0000000}\" lon=\"{s.Lon:0.0000000}\"><ele>{s.Ele:0.0}</ele>")
                .Append(CultureInfo.InvariantCulture, $"<time>{track.Utc.AddSeconds(s.Second):yyyy-MM-ddTHH:mm:ssZ}</time><extensions>")
                .Append(CultureInfo.InvariantCulture, $"<gpxtpx:TrackPointExtension><gpxtpx:hr>{s.Hr}</gpxtpx:hr></gpxtpx:TrackPointExtension></extensions></trkpt>\n");
        }

        return Encoding.UTF8.GetBytes(text.Append("  </trkseg>\n </trk>\n</gpx>\n").ToString());
    }

    /// <summary>TCX with laps.</summary>
    public static byte[] Tcx(MadeTrack track)
    {
        var text = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
             <Activities>
              <Activity Sport="Running">

            """);
        text.Append(CultureInfo.InvariantCulture, $"   <Id>{track.Utc:yyyy-MM-ddTHH:mm:ssZ}</Id>\n");
        foreach (var lap in track.Laps)
        {
            var samples = track.Samples.FindAll(s => s.Second >= lap.From && (s.Second < lap.To || (s.Second == lap.To && lap.To == track.Seconds)));
            var end = track.Samples.FindLast(s => s.Second <= lap.To);
            text.Append(CultureInfo.InvariantCulture, $"   <Lap StartTime=\"{track.Utc.AddSeconds(lap.From):yyyy-MM-ddTHH:mm:ssZ}\"><TotalTimeSeconds>{lap.To - lap.From}</TotalTimeSeconds>")
                .Append(CultureInfo.InvariantCulture, $"<DistanceMeters>{end.Metres - samples[0].Metres:0.00}</DistanceMeters>")
                .Append(CultureInfo.InvariantCulture, $"<AverageHeartRateBpm><Value>{samples.Average(s => s.Hr):0}</Value></AverageHeartRateBpm><Track>\n");
            foreach (var s in samples)
            {
                text.Append(CultureInfo.InvariantCulture, $"<Trackpoint><Time>{track.Utc.AddSeconds(s.Second):yyyy-MM-ddTHH:mm:ssZ}</Time><Position><LatitudeDegrees>{s.Lat:0.0000000}</LatitudeDegrees>")
                    .Append(CultureInfo.InvariantCulture, $"<LongitudeDegrees>{s.Lon:0.0000000}</LongitudeDegrees></Position><AltitudeMeters>{s.Ele:0.0}</AltitudeMeters>")
                    .Append(CultureInfo.InvariantCulture, $"<DistanceMeters>{s.Metres:0.00}</DistanceMeters><HeartRateBpm><Value>{s.Hr}</Value></HeartRateBpm></Trackpoint>\n");
            }

            text.Append("</Track></Lap>\n");
        }

        return Encoding.UTF8.GetBytes(text.Append("  </Activity>\n </Activities>\n</TrainingCenterDatabase>\n").ToString());
    }

    /// <summary>Packs with gzip.</summary>
    public static byte[] Gz(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(bytes);
        return packed.ToArray();
    }
}
