using System.Buffers.Binary;

namespace Sinew.Interop.Fit;

/// <summary>
/// Decodes FIT from spans of any length, one message at a time. It holds the state between spans and allocates only for definitions,
/// never for a length that a file merely claims. Several files may be chained; each starts with a clean slate.
/// </summary>
public sealed class FitDecoder
{
    private readonly FitDefinition?[] _local = new FitDefinition?[16];
    private State _state = State.Header;
    private long _left;
    private long _position;
    private long _claimed;
    private bool _unfinished;
    private ushort _crc;
    private uint _time = FitMessage.NoTime;

    private enum State
    {
        Header,
        Body,
        Checksum,
        Skip,
        Done,
    }

    /// <summary>Fields described by developers in the file being read.</summary>
    public FitDevelopers Developers { get; } = new();

    /// <summary>
    /// What is wrong, as the end of a sentence: with <see cref="FitStep.FileBroken"/> why it is broken; with <see cref="FitStep.Done"/> what
    /// was met instead of another file, empty if nothing.
    /// </summary>
    public string Problem { get; private set; } = "";

    /// <summary>Files begun so far.</summary>
    public int Files { get; private set; }

    /// <summary>Gets on by one message.</summary>
    /// <param name="data">Bytes from the first that was not yet used.</param>
    /// <param name="last">True if no more will follow.</param>
    /// <param name="used">Bytes used up, also when more are needed.</param>
    /// <param name="message">The message, if one was met.</param>
    public FitStep Next(ReadOnlySpan<byte> data, bool last, out int used, out FitMessage message)
    {
        message = default;
        used = 0;
        while (true)
        {
            var rest = data[used..];
            switch (_state)
            {
                case State.Header:
                    if (!Header(rest, last, ref used) && _state != State.Done)
                        return FitStep.NeedMore;
                    break;
                case State.Body:
                    if (Body(rest, last, ref used, out message) is { } step)
                        return step;
                    break;
                case State.Checksum:
                    if (rest.Length < 2)
                        return last ? Break("it ends before its checksum") : FitStep.NeedMore;
                    used += 2;
                    _position += 2;
                    _state = State.Header;
                    if (BinaryPrimitives.ReadUInt16LittleEndian(rest) != _crc)
                        return Broken("its checksum is wrong, so some bytes were changed");
                    return FitStep.FileEnd;
                case State.Skip:
                    var skip = (int)Math.Min(_left, rest.Length);
                    used += skip;
                    _position += skip;
                    _left -= skip;
                    if (_left > 0 && !last)
                        return FitStep.NeedMore;
                    _state = State.Header;
                    break;
                case State.Done:
                    used = data.Length;
                    return FitStep.Done;
                default:
                    throw new InvalidOperationException($"No such state: {_state}");
            }
        }
    }

    /// <summary>False if more is needed, or there is no other file: then the state is Done.</summary>
    private bool Header(ReadOnlySpan<byte> rest, bool last, scoped ref int used)
    {
        if (rest.Length < 12 && !last)
            return false;
        int size = rest.IsEmpty ? 0 : rest[0];
        if (rest.Length < 12 || size < 12 || !rest.Slice(8, 4).SequenceEqual(".FIT"u8))
        {
            Problem = Files == 0 ? "it does not start like a FIT file"
                : rest.IndexOfAnyExcept((byte)0) >= 0 ? "what follows its end is no FIT file" : "";
            _state = State.Done;
            return false;
        }

        if (rest.Length < size && !last)
            return false;
        size = Math.Min(size, rest.Length);
        Files++;
        Problem = "";
        Array.Clear(_local);
        Developers.Clear();
        _time = FitMessage.NoTime;
        _claimed = BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
        _unfinished = _claimed is 0 or uint.MaxValue;
        _left = _unfinished ? long.MaxValue : _claimed;
        _crc = FitCrc.Of(rest[..size]);
        _state = State.Body;
        _position = size;
        used += size;
        return true;
    }

    private FitStep? Body(ReadOnlySpan<byte> rest, bool last, scoped ref int used, out FitMessage message)
    {
        message = default;
        if (_left == 0)
        {
            _state = State.Checksum;
            return null;
        }

        var cut = rest.Length >= _left;
        if (cut)
            rest = rest[..(int)_left];
        if (rest.IsEmpty)
            return Short(cut, last);
        int head = rest[0];
        if ((head & 0xC0) == 0x40)
        {
            var length = DefinitionLength(rest);
            if (length > rest.Length)
                return Short(cut, last);
            _local[head & 0x0F] = FitDefinition.Parse(rest[..length], Developers);
            Take(rest[..length], ref used);
            return null;
        }

        var compressed = (head & 0x80) != 0;
        if (_local[compressed ? (head >> 5) & 0x03 : head & 0x0F] is not { } definition)
            return Break($"byte {_position} starts a message of a kind that was never defined");
        if (rest.Length <= definition.Size)
            return Short(cut, last);
        var body = rest.Slice(1, definition.Size);
        var time = FitMessage.NoTime;
        if (compressed && _time != FitMessage.NoTime)
            time = _time += ((uint)head - _time) & 0x1F;
        else if (definition.TimestampAt >= 0)
            time = Time(body[definition.TimestampAt..], definition.BigEndian);
        message = new FitMessage(definition, body, time);
        if (definition.Message == FitNumber.FieldDescription)
            Developers.Add(message);
        Take(rest[..(definition.Size + 1)], ref used);
        return FitStep.Message;
    }

    private uint Time(ReadOnlySpan<byte> at, bool bigEndian)
    {
        var time = bigEndian ? BinaryPrimitives.ReadUInt32BigEndian(at) : BinaryPrimitives.ReadUInt32LittleEndian(at);
        if (time != FitMessage.NoTime)
            _time = time;
        return time;
    }

    private static int DefinitionLength(ReadOnlySpan<byte> rest)
    {
        if (rest.Length < 6)
            return 6;
        var length = 6 + (3 * rest[5]);
        if ((rest[0] & 0x20) == 0)
            return length;
        return rest.Length <= length ? length + 1 : length + 1 + (3 * rest[length]);
    }

    private void Take(ReadOnlySpan<byte> bytes, scoped ref int used)
    {
        _crc = FitCrc.Of(bytes, _crc);
        _left -= bytes.Length;
        _position += bytes.Length;
        used += bytes.Length;
    }

    /// <summary>Too few bytes: because the header's size cuts the message, the input ends, or more is to come.</summary>
    private FitStep Short(bool cut, bool last)
    {
        if (cut)
            return Break($"its last message runs past the {_claimed} bytes that its header claims");
        if (!last)
            return FitStep.NeedMore;
        return Break($"it ends after {_position} bytes though its header claims {_claimed} bytes of data");
    }

    private FitStep Break(string problem)
    {
        _state = State.Skip;
        if (!_unfinished)
            _left += 2;
        return Broken(_unfinished ? "its recording was never finished: the header holds no size" : problem);
    }

    private FitStep Broken(string problem)
    {
        Problem = problem;
        return FitStep.FileBroken;
    }
}
