using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Sinew.Training.Documents;

/// <summary>Single values of JSON as the formats read them. Of a tree by <see cref="JsonText"/> none of it throws.</summary>
internal static class Scalar
{
    /// <summary>First and last year of any date: the engine counts weeks around it without leaving the calendar.</summary>
    public const int FirstYear = 1900, LastYear = 2199;

    public const string DateAllowed = "a date that exists, YYYY-MM-DD from 1900 to 2199";
    public const string TimeAllowed = "a time HH:mm from 00:00 to 23:59";

    public static bool TryText(JsonElement element, [NotNullWhen(true)] out string? text)
    {
        text = element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        return text is not null;
    }

    public static bool TryDate(JsonElement element, out DateOnly date)
    {
        date = default;
        return TryText(element, out var text)
            && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
            && date.Year is >= FirstYear and <= LastYear;
    }

    public static bool TryTime(JsonElement element, out TimeOnly time)
    {
        time = default;
        return TryText(element, out var text)
            && TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
    }

    public static bool TryNumber(JsonElement element, out double number)
    {
        number = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out number) && double.IsFinite(number);
    }

    /// <summary>A whole number, however written: 45, 45.0, 4.5e1.</summary>
    public static bool TryWhole(JsonElement element, out int number)
    {
        number = 0;
        if (!TryNumber(element, out var value) || value != Math.Floor(value) || Math.Abs(value) > int.MaxValue)
            return false;
        number = (int)value;
        return true;
    }

    public static bool TryDecimal(JsonElement element, out decimal number)
    {
        number = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out number);
    }

    public static string Of(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
