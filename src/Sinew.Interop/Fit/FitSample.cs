namespace Sinew.Interop.Fit;

/// <summary>What is kept of one record: 32 bytes, so that a day of one a second fits into 3 MB. NaN is not told.</summary>
internal readonly record struct FitSample(uint Time, float Speed, double Metres, int Latitude, int Longitude, float Hr, bool AfterPause)
{
    private const int NoPlace = int.MaxValue;
    private const double SemicirclesToDegrees = 180.0 / 2_147_483_648.0;

    public bool HasPlace => Latitude != NoPlace && Longitude != NoPlace;

    public double LatitudeDegrees => Latitude * SemicirclesToDegrees;

    public double LongitudeDegrees => Longitude * SemicirclesToDegrees;

    public static FitSample From(in FitMessage m, FitSteps steps, bool afterPause)
    {
        var metres = m.Value(5) / 100 is >= 0 and < uint.MaxValue and var known ? known : double.NaN;
        var speed = (m.Value(73) ?? m.Value(6)) / 1000 ?? double.NaN;
        if (m.Definition.IndexOf(8) >= 0)
            steps.Read(m, ref metres, ref speed);
        return new FitSample(
            m.Timestamp, (float)speed, metres, (int?)m.Integer(0) ?? NoPlace, (int?)m.Integer(1) ?? NoPlace,
            (float)(m.Value(3) ?? double.NaN), afterPause);
    }
}
