namespace Sinew.Interop.Fit;

/// <summary>A field that an app described in the file itself (message 206).</summary>
/// <param name="Developer">Index of the developer within the file.</param>
/// <param name="Number">Number of the field within the developer.</param>
/// <param name="Base">Type of one element.</param>
/// <param name="Name">Name, may be empty.</param>
/// <param name="Units">Units, may be empty.</param>
/// <param name="NativeMessage">Message of the profile whose field it stands for, or null.</param>
/// <param name="NativeField">Field of the profile that it stands for, or null.</param>
public sealed record FitDeveloperField(
    int Developer, int Number, FitBase Base, string Name, string Units, int? NativeMessage, int? NativeField)
{
    internal static FitDeveloperField? From(in FitMessage message)
    {
        if (message.Integer(0) is not { } developer || message.Integer(1) is not { } number || message.Integer(2) is not { } type)
            return null;
        var kind = (int)type & 0x1F;
        return new FitDeveloperField(
            (int)developer & 0xFF, (int)number & 0xFF, kind <= (int)FitBase.UInt64Z ? (FitBase)kind : FitBase.Bytes,
            message.Text(3) ?? "", message.Text(8) ?? "", (int?)message.Integer(14), (int?)message.Integer(15));
    }
}
