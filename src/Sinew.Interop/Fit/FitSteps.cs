namespace Sinew.Interop.Fit;

/// <summary>
/// Old foot pods pack speed and distance into three bytes (record field 8): 12 bits of speed in 1/100 m/s, 12 bits of distance in 1/16 m
/// that wrap around and are summed here.
/// </summary>
internal sealed class FitSteps
{
    private uint _last;
    private uint _sum;
    private bool _any;

    public void Read(in FitMessage message, ref double metres, ref double speed)
    {
        var field = message.Definition.Fields[message.Definition.IndexOf(8)];
        if (field.Size != 3)
            return;
        var raw = message.Body.Slice(field.Offset, 3);
        if (raw.IndexOfAnyExcept((byte)0xFF) < 0)
            return;
        var distance = (uint)((raw[1] >> 4) | (raw[2] << 4));
        _sum += _any ? (distance - _last) & 0xFFF : distance;
        (_last, _any) = (distance, true);
        if (double.IsNaN(metres))
            metres = _sum / 16.0;
        if (double.IsNaN(speed))
            speed = (raw[0] | ((raw[1] & 0x0F) << 8)) / 100.0;
    }
}
