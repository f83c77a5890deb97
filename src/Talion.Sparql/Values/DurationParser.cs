using System.Globalization;

namespace Talion.Sparql.Values;

/// <summary>Reads <c>xsd:duration</c> and the two types derived from it (XML Schema 1.1 Datatypes, sections 3.3.6 and 3.4.26).</summary>
static class DurationParser
{
    /// <summary>The duration, or no value where the text is none of that kind.</summary>
    public static Value Parse(ValueKind kind, ReadOnlySpan<byte> text)
    {
        var negative = text.StartsWith("-"u8);
        text = negative ? text[1..] : text;
        if (!text.StartsWith("P"u8) || text.Length < 3)
            return default;
        text = text[1..];
        var time = text.IndexOf((byte)'T');
        decimal months = 0, seconds = 0;
        if (!Parts(time < 0 ? text : text[..time], "YMD"u8, ref months, ref seconds, isTime: false))
            return default;
        if (time >= 0 && (time == text.Length - 1 || !Parts(text[(time + 1)..], "HMS"u8, ref months, ref seconds, isTime: true)))
            return default;
        if ((kind == ValueKind.DayTimeDuration && months != 0) || (kind == ValueKind.YearMonthDuration && (seconds != 0 || time >= 0)))
            return default;
        if (months > int.MaxValue || seconds > long.MaxValue / TimeSpan.TicksPerSecond)
            return default;
        var sign = negative ? -1 : 1;
        return Value.Duration(kind, sign * (int)months, sign * (long)(seconds * TimeSpan.TicksPerSecond));
    }

    static bool Parts(ReadOnlySpan<byte> text, ReadOnlySpan<byte> units, ref decimal months, ref decimal seconds, bool isTime)
    {
        var unit = 0;
        while (!text.IsEmpty)
        {
            var width = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            if (width >= 0 && text[width] == '.')
                width = width + 1 + text[(width + 1)..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            if (width <= 0)
                return false;
            var found = units[unit..].IndexOf(text[width]);
            if (found < 0 || !decimal.TryParse(text[..width], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
                || (text[..width].Contains((byte)'.') && text[width] != 'S'))
            {
                return false;
            }
            unit += found;
            Add(unit, amount, isTime, ref months, ref seconds);
            unit++;
            text = text[(width + 1)..];
        }
        return true;
    }

    static void Add(int unit, decimal amount, bool isTime, ref decimal months, ref decimal seconds)
    {
        if (isTime)
            seconds += amount * (unit switch { 0 => 3600, 1 => 60, _ => 1 });
        else if (unit == 2)
            seconds += amount * 86_400;
        else
            months += amount * (unit == 0 ? 12 : 1);
    }
}
