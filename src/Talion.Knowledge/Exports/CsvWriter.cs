namespace Talion.Knowledge.Exports;

/// <summary>Writes rows as RFC 4180 has them, with <c>\n</c> for line ends.</summary>
public sealed class CsvWriter(TextWriter writer)
{
    public void Write(params ReadOnlySpan<string?> fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0)
                writer.Write(',');
            writer.Write(Quoted(fields[i] ?? ""));
        }

        writer.Write('\n');
    }

    static string Quoted(string field) =>
        field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
