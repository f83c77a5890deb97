using System.Text;

namespace Talion.Extraction.Articles;

/// <summary>Reads lines one by one in bounded memory; what goes wrong with the file becomes <see cref="Error"/> instead of an exception.</summary>
sealed class LineReader(Func<Stream> open, int mostCharacters) : IDisposable
{
    readonly StringBuilder buffer = new();
    StreamReader? reader;
    bool ended;

    /// <summary>From 1; 0 before the first line.</summary>
    public int Number { get; private set; }

    public string Line { get; private set; } = "";

    /// <summary>Why the current line, or from it on the file, cannot be read.</summary>
    public string? Error { get; private set; }

    /// <returns>False at the end.</returns>
    public bool Read()
    {
        if (ended)
            return false;
        try
        {
            reader ??= new StreamReader(open(), Encoding.UTF8, detectEncodingFromByteOrderMarks: true, 1 << 16);
            return ReadLine();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            ended = true;
            Error = error.Message.TrimEnd('.');
            return Number > 0;
        }
    }

    public void Dispose() => reader?.Dispose();

    bool ReadLine()
    {
        buffer.Clear();
        Error = null;
        int character;
        while ((character = reader!.Read()) is not (-1 or '\n'))
        {
            if (buffer.Length < mostCharacters)
                buffer.Append((char)character);
            else
                Error = $"a line longer than {mostCharacters >> 20} M characters";
        }
        if (character < 0 && buffer.Length == 0)
        {
            ended = true;
            return false;
        }
        Number++;
        Line = buffer.ToString();
        return true;
    }
}
