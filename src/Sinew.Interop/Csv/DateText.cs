using System.Globalization;

namespace Sinew.Interop.Csv;

/// <summary>Dates with times as exports of several languages write them.</summary>
public static class DateText
{
    private static readonly Dictionary<string, int> Months = MonthNames();

    /// <summary>
    /// Reads a date with or without a time: ISO 8601, month names in English, German, French, Spanish, Italian, Dutch and Portuguese in
    /// either order, and figures with points, slashes or hyphens. Of figures the day comes first, unless a 12-hour clock or a number above
    /// 12 says otherwise. A zone offset is applied, so that the result is UTC for a source that writes UTC.
    /// </summary>
    public static bool TryParse(string text, out DateTime value)
    {
        value = default;
        if (text.Length > 80)
            return false;
        if (text.Length > 4 && char.IsAsciiDigit(text[3]) && text[4] == '-'
            && DateTime.TryParse(
                text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var iso))
        {
            value = DateTime.SpecifyKind(iso, DateTimeKind.Unspecified);
            return true;
        }

        var tokens = Tokens(text);
        var month = tokens.Where(t => t.Month > 0).Select(t => t.Month).FirstOrDefault();
        var half = tokens.Find(t => t.Half != 0).Half;
        var numbers = tokens.FindAll(t => t.Digits > 0);
        var clock = TakeClock(numbers);
        if (clock is not { } time || !TryDay(numbers, month, half != 0, out var day))
            return false;
        var hour = half == 0 ? time.Hours : (time.Hours % 12) + (half > 0 ? 12 : 0);
        value = day.AddSeconds((hour * 3600) + (time.Minutes * 60) + time.Seconds);
        return true;
    }

    private static bool TryDay(List<Token> numbers, int month, bool monthFirst, out DateTime day)
    {
        day = default;
        int y, m, d;
        if (month > 0)
        {
            if (numbers.Count != 2)
                return false;
            (y, d) = numbers[0].Digits == 4 ? (numbers[0].Value, numbers[1].Value) : (numbers[1].Value, numbers[0].Value);
            m = month;
        }
        else if (numbers.Count != 3)
        {
            return false;
        }
        else if (numbers[0].Digits == 4)
        {
            (y, m, d) = (numbers[0].Value, numbers[1].Value, numbers[2].Value);
        }
        else
        {
            (d, m, y) = (numbers[0].Value, numbers[1].Value, numbers[2].Value);
            if (m > 12 || (monthFirst && numbers[0].After == '/' && d <= 12))
                (d, m) = (m, d);
        }

        if (y is < 1900 or > 2200 || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(y, m))
            return false;
        day = new DateTime(y, m, d, 0, 0, 0, DateTimeKind.Unspecified);
        return true;
    }

    // Removes the clock from the numbers. Midnight if there is none; null if it is impossible.
    private static (int Hours, int Minutes, int Seconds)? TakeClock(List<Token> numbers)
    {
        var at = numbers.FindIndex(t => t.After is ':' or 'h');
        if (at < 0)
        {
            // Danish and Finnish write 15.53.35 after the date.
            if (numbers.Count is not (5 or 6) || numbers[^2].After != '.')
                return numbers.Count <= 3 ? (0, 0, 0) : null;
            at = numbers.Count == 6 ? 3 : numbers.Count - 2;
        }

        var length = at + 1 >= numbers.Count ? 0 : at + 2 < numbers.Count && numbers[at + 1].After is ':' or '.' ? 3 : 2;
        if (length == 0 || at + length > numbers.Count)
            return null;
        var (h, m, s) = (numbers[at].Value, numbers[at + 1].Value, length == 3 ? numbers[at + 2].Value : 0);
        numbers.RemoveRange(at, length);
        return h > 23 || m > 59 || s > 59 ? null : (h, m, s);
    }

    private static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                    i++;
                if (i - start <= 4)
                    tokens.Add(new Token(int.Parse(text[start..i], CultureInfo.InvariantCulture), i - start, i < text.Length ? text[i] : ' ', 0, 0));
                else
                    tokens.Add(new Token(0, 9, ' ', 0, 0));
            }
            else if (char.IsLetter(text[i]))
            {
                while (i < text.Length && char.IsLetter(text[i]))
                    i++;
                tokens.Add(Word(text[start..i], text, i));
            }
            else
            {
                i++;
            }
        }

        return tokens;
    }

    private static Token Word(string word, string text, int end)
    {
        var lower = word.ToLowerInvariant();
        var half = lower switch
        {
            "am" => -1,
            "pm" => 1,
            "a" when Follows(text, end, 'm') => -1,
            "p" when Follows(text, end, 'm') => 1,
            _ => 0,
        };
        return new Token(0, 0, ' ', half == 0 && Months.TryGetValue(Folded.Of(word), out var m) ? m : 0, half);
    }

    private static bool Follows(string text, int at, char wanted)
    {
        while (at < text.Length && (text[at] == '.' || char.IsWhiteSpace(text[at])))
            at++;
        return at < text.Length && char.ToLowerInvariant(text[at]) == wanted;
    }

    private static Dictionary<string, int> MonthNames()
    {
        string[] names =
        [
            "jan january januar jänner janv janvier ene enero gen gennaio januari janeiro",
            "feb february februar févr fév février febrero febbraio februari fev fevereiro",
            "mar march märz mrz mär mars marzo mrt maart março",
            "apr april avr avril abr abril aprile",
            "may mai mayo mag maggio mei maio",
            "jun june juni juin junio giu giugno junho",
            "jul july juli juil juillet julio lug luglio julho",
            "aug august août aoû ago agosto augustus",
            "sep sept september septembre septiembre set settembre setembro",
            "oct october okt oktober octobre octubre ott ottobre out outubro",
            "nov november novembre noviembre novembro",
            "dec december dez dezember déc décembre dic diciembre dicembre dezembro",
        ];
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            foreach (var name in names[i].Split(' '))
                months.TryAdd(Folded.Of(name), i + 1);
        }

        return months;
    }

    private readonly record struct Token(int Value, int Digits, char After, int Month, int Half);
}
