namespace Talion.Sparql.Values;

/// <summary>Reads <c>xsd:dateTime</c>, <c>xsd:date</c> and <c>xsd:time</c> (XML Schema 1.1 Datatypes, sections 3.3.7 to 3.3.9).</summary>
ref struct InstantParser(ReadOnlySpan<byte> text)
{
    ReadOnlySpan<byte> rest = text;

    /// <summary>The instant, or no value where the text is none or lies outside of the years that are kept.</summary>
    public static Value Parse(ValueKind kind, ReadOnlySpan<byte> text) => new InstantParser(text).Read(kind);

    Value Read(ValueKind kind)
    {
        long ticks = 0;
        if (kind != ValueKind.Time && !Date(out ticks))
            return default;
        if (kind == ValueKind.DateTime && !Take((byte)'T'))
            return default;
        if (kind != ValueKind.Date)
        {
            if (!Clock(out var time))
                return default;
            ticks += kind == ValueKind.Time ? time % TimeSpan.TicksPerDay : time;
        }
        return Zone(out var zone) && rest.IsEmpty ? Value.Instant(kind, ticks, zone) : default;
    }

    bool Date(out long ticks)
    {
        ticks = 0;
        var negative = Take((byte)'-');
        var width = 0;
        while (width < rest.Length && char.IsAsciiDigit((char)rest[width]))
            width++;
        if (width is < 4 or > 5 || (width > 4 && rest[0] == '0') || !Digits(width, out var year) || year > Calendar.MostYears)
            return false;
        year = negative ? -year : year;
        if (!Take((byte)'-') || !Digits(2, out var month) || !Take((byte)'-') || !Digits(2, out var day)
            || month is < 1 or > 12 || day < 1 || day > Calendar.DaysInMonth(year, month))
        {
            return false;
        }
        ticks = Calendar.TicksOf(year, month, day);
        return true;
    }

    bool Clock(out long ticks)
    {
        ticks = 0;
        if (!Digits(2, out var hours) || !Take((byte)':') || !Digits(2, out var minutes) || !Take((byte)':') || !Digits(2, out var seconds)
            || hours > 24 || minutes > 59 || seconds > 59 || !Fraction(out var fraction) || (hours == 24 && (minutes | seconds | (int)fraction) != 0))
        {
            return false;
        }
        ticks = (hours * TimeSpan.TicksPerHour) + (minutes * TimeSpan.TicksPerMinute) + (seconds * TimeSpan.TicksPerSecond) + fraction;
        return true;
    }

    bool Fraction(out long ticks)
    {
        ticks = 0;
        if (!Take((byte)'.'))
            return true;
        var width = 0;
        for (var scale = TimeSpan.TicksPerSecond / 10; width < rest.Length && char.IsAsciiDigit((char)rest[width]); width++, scale /= 10)
            ticks += (rest[width] - '0') * scale;
        rest = rest[width..];
        return width > 0;
    }

    bool Zone(out short zone)
    {
        zone = Value.NoZone;
        if (rest.IsEmpty)
            return true;
        if (Take((byte)'Z'))
        {
            zone = 0;
            return true;
        }
        var east = rest[0] == '+';
        if (!(Take((byte)'+') || Take((byte)'-')) || !Digits(2, out var hours) || !Take((byte)':') || !Digits(2, out var minutes) || minutes > 59)
            return false;
        var offset = (hours * 60) + minutes;
        zone = (short)(east ? offset : -offset);
        return offset <= 14 * 60;
    }

    bool Take(byte mark)
    {
        if (rest.IsEmpty || rest[0] != mark)
            return false;
        rest = rest[1..];
        return true;
    }

    bool Digits(int width, out int number)
    {
        number = 0;
        if (rest.Length < width)
            return false;
        for (var i = 0; i < width; i++)
        {
            if (!char.IsAsciiDigit((char)rest[i]))
                return false;
            number = (number * 10) + rest[i] - '0';
        }
        rest = rest[width..];
        return true;
    }
}
