using System.Globalization;

namespace Sinew.Training.Units;

/// <summary>
/// Tempo of one repetition in seconds, lowering–pause–lifting, such as 2-0-1. <c>fast</c>, <c>hold</c> and <c>walk</c> carry no
/// seconds.
/// </summary>
/// <param name="Text">As written in the catalogue and in plan.json.</param>
public readonly record struct Tempo(string Text)
{
    /// <summary>Seconds of one repetition by R-222: the sum of the numbers, <c>X</c> (explosive) counts 1, a tempo without numbers 3.</summary>
    public int SecondsPerRep
    {
        get
        {
            if (string.IsNullOrEmpty(Text) || !(char.IsAsciiDigit(Text[0]) || Text[0] == 'X'))
                return 3;
            var sum = 0;
            foreach (var range in Text.AsSpan().Split('-'))
            {
                var part = Text.AsSpan(range);
                sum += part is "X" ? 1 : int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture);
            }

            return sum;
        }
    }

    /// <summary>Only the lowering is the exercise's: it ends in 0, and something else brings the body up again, such as both legs or the arms.</summary>
    public bool OnlyLowers => Text is [.., '-', '0'];

    /// <summary>The text itself.</summary>
    public override string ToString() => Text;
}
