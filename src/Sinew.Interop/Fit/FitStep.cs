namespace Sinew.Interop.Fit;

/// <summary>What the decoder met.</summary>
public enum FitStep
{
    /// <summary>A data message.</summary>
    Message,

    /// <summary>The bytes given hold no whole message: give the rest of them again with more behind.</summary>
    NeedMore,

    /// <summary>The end of one file, its checksum right (or not needed). Another may be chained behind it.</summary>
    FileEnd,

    /// <summary>The end of what can be read of one file; <see cref="FitDecoder.Problem"/> says why. Another may be chained behind it.</summary>
    FileBroken,

    /// <summary>The end of the input.</summary>
    Done,
}
