using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Talion.Extraction.Records;

/// <summary>Event records as JSON, one object a line: the program's public format.</summary>
/// <remarks>Names are in camel case, enumerations in kebab case, days <c>yyyy-MM-dd</c>, characters outside ASCII stand for themselves. A value that is
/// missing is left out, except where <c>null</c> says something: <c>published</c>, <c>date</c>, a figure's <c>by</c> and an open <c>max</c>.
/// Readers may
/// leave out lists and whatever may be missing. The same record always gives the same bytes.</remarks>
public static class RecordJson
{
    static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The record as one line, without a line end.</summary>
    public static string Write(EventRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var bytes = new ArrayBufferWriter<byte>(1 << 11);
        using (var json = new Utf8JsonWriter(bytes, Compact))
            new RecordWriter(json).Write(record);
        return Unescape(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    /// <summary>A line for each record, each ended by <c>\n</c>.</summary>
    public static void WriteAll(IEnumerable<EventRecord> records, TextWriter writer)
    {
        foreach (var record in records)
        {
            writer.Write(Write(record));
            writer.Write('\n');
        }
    }

    /// <summary>Reads one JSON object.</summary>
    /// <exception cref="FormatException">The text is not JSON or not an event record; the message says what is wrong and where.</exception>
    public static EventRecord Read(string json)
    {
        try
        {
            return Complete(JsonSerializer.Deserialize(json, RecordJsonContext.Default.EventRecord) ?? throw new FormatException("Expected an event record, found null."));
        }
        catch (JsonException e)
        {
            throw new FormatException(e.Message, e);
        }
    }

    /// <summary>Reads a record a line; blank lines are skipped.</summary>
    /// <exception cref="FormatException">A line is no event record; the message gives its number, from 1.</exception>
    public static IEnumerable<EventRecord> ReadAll(TextReader reader)
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return ReadLine(line, number);
        }
    }

    static EventRecord ReadLine(string line, int number)
    {
        try
        {
            return Read(line);
        }
        catch (FormatException e)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Line {number}: {e.Message}"), e);
        }
    }

    /// <summary>Lists that were left out are read as default arrays, which nothing can enumerate.</summary>
    static EventRecord Complete(EventRecord record) => record with
    {
        Attackers = [.. Listed(record.Attackers).Select(attacker => attacker with { Aliases = Listed(attacker.Aliases) })],
        Targets = [.. Listed(record.Targets).Select(target => target with { Aliases = Listed(target.Aliases) })],
        Weapons = Listed(record.Weapons),
        Places = Listed(record.Places),
        Casualties = Listed(record.Casualties),
        Damage = Listed(record.Damage),
        Claims = Listed(record.Claims),
        Links = Listed(record.Links),
        Evidence = Listed(record.Evidence),
    };

    static ImmutableArray<T> Listed<T>(ImmutableArray<T> list) => list.IsDefault ? [] : list;

    /// <summary>
    /// The encoder escapes more than JSON asks for: spaces and symbols beyond ASCII. Line separators stay escaped, so that a record is a line for
    /// every reader.
    /// </summary>
    static string Unescape(string json)
    {
        if (!json.Contains("\\u", StringComparison.Ordinal))
            return json;
        var text = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] != '\\')
                text.Append(json[i]);
            else if (json[i + 1] == 'u'
                && (char)ushort.Parse(json.AsSpan(i + 2, 4), NumberStyles.HexNumber,
                CultureInfo.InvariantCulture) is var c and >= '\u00A0' and not ('\u2028' or '\u2029'))
                (_, i) = (text.Append(c), i + 5);
            else
                (_, i) = (text.Append(json, i, 2), i + 1);
        }

        return text.ToString();
    }
}
