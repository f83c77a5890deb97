using System.Buffers;
using System.Text;

namespace Talion.Rdf.Syntax;

/// <summary>A text read forward through a window, with look-ahead of any length and the place for messages.</summary>
sealed class CharacterSource(TextReader reader)
{
    char[] buffer = new char[1 << 14];
    int position;
    int end;
    bool ended;
    long line = 1;

    /// <summary>Where the line began, counted from the window's first character; below zero where it has left the window.</summary>
    long lineStart;

    /// <summary>The current character; -1 at the end.</summary>
    public int Current => position < end || Fill(1) ? buffer[position] : -1;

    public TextPosition Position => new(line, position - lineStart + 1);

    /// <summary>The character so many places after the current one; -1 beyond the end.</summary>
    public int Peek(int ahead) => position + ahead < end || Fill(ahead + 1) ? buffer[position + ahead] : -1;

    /// <summary>The Unicode character so many places after the current one; -1 beyond the end, half a character as it is.</summary>
    public int PeekRune(int ahead)
    {
        var high = Peek(ahead);
        return high is >= 0xD800 and < 0xDC00 && Peek(ahead + 1) is >= 0xDC00 and < 0xE000 and var low
            ? char.ConvertToUtf32((char)high, (char)low)
            : high;
    }

    public void Advance()
    {
        var current = Current;
        position++;
        if (current == '\n' || (current == '\r' && Current != '\n'))
        {
            line++;
            lineStart = position;
        }
    }

    /// <summary>Steps over characters that are known not to end a line.</summary>
    public void Advance(int count) => position += count;

    /// <summary>
    /// Appends everything up to the first of some characters, and stops before it; false where the text ends first. Line ends must be among
    /// them.
    /// </summary>
    public bool CopyUntil(SearchValues<char> stops, StringBuilder token)
    {
        while (true)
        {
            var window = buffer.AsSpan(position, end - position);
            var length = window.IndexOfAny(stops);
            token.Append(length < 0 ? window : window[..length]);
            position += length < 0 ? window.Length : length;
            if (length >= 0)
                return true;
            if (!Fill(1))
                return false;
        }
    }

    public RdfSyntaxException Error(string reason) => Error(reason, Position);

    public static RdfSyntaxException Error(string reason, TextPosition place) => new(reason, place.Line, place.Column);

    bool Fill(int wanted)
    {
        while (end - position < wanted && !ended)
        {
            buffer.AsSpan(position, end - position).CopyTo(buffer);
            lineStart -= position;
            end -= position;
            position = 0;
            if (end == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
            end += ReadInto(buffer.AsSpan(end));
        }
        return end - position >= wanted;
    }

    int ReadInto(Span<char> free)
    {
        try
        {
            var read = reader.Read(free);
            ended = read == 0;
            return read;
        }
        catch (DecoderFallbackException error)
        {
            throw new RdfSyntaxException("The text is not valid UTF-8.", line, 0, error);
        }
    }
}
