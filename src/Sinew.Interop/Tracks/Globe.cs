namespace Sinew.Interop.Tracks;

/// <summary>Distances on a sphere of the Earth's mean radius.</summary>
internal static class Globe
{
    private const double MeanRadius = 6_371_008.8;

    /// <summary>True for a place on Earth: some recorders mark pauses with places that are none.</summary>
    public static bool Holds(double latitude, double longitude) => Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180;

    /// <summary>Metres between two places in degrees, by the haversine formula.</summary>
    public static double Metres(double latitude1, double longitude1, double latitude2, double longitude2)
    {
        double a = double.DegreesToRadians(latitude1), b = double.DegreesToRadians(latitude2);
        var up = Math.Sin((b - a) / 2);
        var along = Math.Sin(double.DegreesToRadians(longitude2 - longitude1) / 2);
        var h = (up * up) + (Math.Cos(a) * Math.Cos(b) * along * along);
        return 2 * MeanRadius * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}
