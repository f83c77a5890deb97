using System.Globalization;
using System.Text;

namespace Talion.Sparql.Values;

/// <summary>Canonical lexical forms of computed values (XML Schema 1.1 Datatypes, section 3.3).</summary>
static class LexicalForm
{
    public static string Of(in Value value) => value.Kind switch
    {
        ValueKind.Boolean => value.AsBoolean ? "true" : "false",
        ValueKind.Integer => value.AsDecimal.ToString("0", CultureInfo.InvariantCulture),
        ValueKind.Decimal => value.AsDecimal.ToString("0.############################", CultureInfo.InvariantCulture),
        ValueKind.Float => OfReal(value.AsDouble, ((float)value.AsDouble).ToString("E8", CultureInfo.InvariantCulture), ((float)value.AsDouble).ToString("R", CultureInfo.InvariantCulture)),
        ValueKind.Double => OfReal(value.AsDouble, value.AsDouble.ToString("E16", CultureInfo.InvariantCulture), value.AsDouble.ToString("R", CultureInfo.InvariantCulture)),
        ValueKind.DateTime or ValueKind.Date or ValueKind.Time => OfInstant(value),
        _ => OfDuration(value.Months, value.Ticks),
    };

    /// <summary>A zone as in a dateTime: <c>Z</c>, <c>+02:00</c> or nothing.</summary>
    public static string OfZone(short zone)
    {
        if (zone == Value.NoZone)
            return "";
        var size = Math.Abs((int)zone);
        return zone == 0 ? "Z" : string.Create(CultureInfo.InvariantCulture, $"{(zone < 0 ? '-' : '+')}{size / 60:00}:{size % 60:00}");
    }

    public static string OfDuration(int months, long ticks)
    {
        var text = new StringBuilder(months < 0 || ticks < 0 ? "-P" : "P");
        (months, ticks) = (Math.Abs(months), Math.Abs(ticks));
        var (years, days) = (months / 12, ticks / TimeSpan.TicksPerDay);
        AppendPart(text, years, 'Y');
        AppendPart(text, months % 12, 'M');
        AppendPart(text, days, 'D');
        var time = ticks % TimeSpan.TicksPerDay;
        if (time != 0)
        {
            text.Append('T');
            AppendPart(text, time / TimeSpan.TicksPerHour, 'H');
            AppendPart(text, time / TimeSpan.TicksPerMinute % 60, 'M');
            AppendPart(text, (decimal)(time % TimeSpan.TicksPerMinute) / TimeSpan.TicksPerSecond, 'S');
        }
        return text[^1] == 'P' ? text.Append("T0S").ToString() : text.ToString();
    }

    static void AppendPart(StringBuilder text, decimal amount, char unit)
    {
        if (amount != 0)
            text.Append(amount.ToString("0.#######", CultureInfo.InvariantCulture)).Append(unit);
    }

    static string OfReal(double value, string scientific, string shortest)
    {
        if (double.IsNaN(value))
            return "NaN";
        if (double.IsInfinity(value))
            return value > 0 ? "INF" : "-INF";
        if (value == 0)
            return double.IsNegative(value) ? "-0.0E0" : "0.0E0";
        var exponent = int.Parse(scientific.AsSpan(scientific.IndexOf('E', StringComparison.Ordinal) + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var digits = string.Concat(shortest.Split('E')[0].Where(char.IsAsciiDigit)).Trim('0');
        return string.Create(CultureInfo.InvariantCulture, $"{(value < 0 ? "-" : "")}{digits[0]}.{(digits.Length > 1 ? digits[1..] : "0")}E{exponent}");
    }

    static string OfInstant(in Value value)
    {
        var (year, month, day) = Calendar.DateOf(value.Ticks);
        var time = Calendar.TimeOfDay(value.Ticks);
        var date = string.Create(CultureInfo.InvariantCulture, $"{(year < 0 ? "-" : "")}{Math.Abs(year):0000}-{month:00}-{day:00}");
        var seconds = (decimal)(time % TimeSpan.TicksPerMinute) / TimeSpan.TicksPerSecond;
        var clock = string.Create(
            CultureInfo.InvariantCulture, $"{time / TimeSpan.TicksPerHour:00}:{time / TimeSpan.TicksPerMinute % 60:00}:{seconds.ToString("00.#######", CultureInfo.InvariantCulture)}");
        var text = value.Kind switch { ValueKind.Date => date, ValueKind.Time => clock, _ => $"{date}T{clock}" };
        return text + OfZone(value.Zone);
    }
}
