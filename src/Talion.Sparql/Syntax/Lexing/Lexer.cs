using System.Buffers;
using Talion.Rdf.Terms;

namespace Talion.Sparql.Syntax.Lexing;

/// <summary>Cuts a text into tokens, the longest at every place (SPARQL 1.2 Query, section 19.8).</summary>
sealed partial class Lexer(SourceText source)
{
    /// <summary>What punctuation has more than one character, the longest first.</summary>
    static readonly string[] LongMarks = ["<<(", ")>>", "<<", ">>", "{|", "|}", "^^", "&&", "||", "!=", "<=", ">="];

    static readonly SearchValues<char> NotInIris = SearchValues.Create("<>\"{}|^`\\ ");

    readonly string text = source.Text;
    readonly List<Token> tokens = [];
    int position;

    public static List<Token> Tokenize(SourceText source)
    {
        var lexer = new Lexer(source);
        while (lexer.Next())
        {
        }
        return lexer.tokens;
    }

    bool Next()
    {
        SkipBlanks();
        if (position == text.Length)
        {
            Add(TokenKind.End, "", position);
            return false;
        }
        var c = text[position];
        var found = c switch
        {
            '<' => Iri(),
            '?' or '$' => Variable(),
            '"' or '\'' => String(c),
            '@' => LanguageTag(),
            '_' when Peek(1) == ':' => BlankNode(),
            '.' when char.IsAsciiDigit(Peek(1)) => Number(),
            >= '0' and <= '9' => Number(),
            _ => Name(),
        };
        if (!found)
            Punctuation();
        return true;
    }

    void SkipBlanks()
    {
        while (position < text.Length)
        {
            if (text[position] is ' ' or '\t' or '\r' or '\n')
                position++;
            else if (text[position] == '#')
                SkipLine();
            else
                return;
        }
    }

    void SkipLine()
    {
        while (position < text.Length && text[position] is not ('\r' or '\n'))
            position++;
    }

    bool Iri()
    {
        var end = position + 1;
        while (end < text.Length && text[end] > ' ' && text[end] is not ('<' or '>' or '"' or '{' or '}' or '|' or '^' or '`'))
            end++;
        if (end == text.Length || text[end] != '>')
            return false;
        var start = position;
        var written = text[(position + 1)..end];
        position = end + 1;
        Add(TokenKind.Iri, written.Contains('\\', StringComparison.Ordinal) ? IriEscapes(written, start + 1) : written, start);
        return true;
    }

    string IriEscapes(string written, int at)
    {
        var iri = Escapes.Resolve(source, written, at, codepointsOnly: true);
        return !iri.AsSpan().ContainsAny(NotInIris) ? iri : throw source.Error("An IRI cannot hold this character, escaped or not.", at);
    }

    bool String(char quote)
    {
        var start = position;
        var isLong = Peek(1) == quote && Peek(2) == quote;
        var width = isLong ? 3 : 1;
        var end = position + width;
        while (!ClosesAt(end, quote, isLong))
        {
            if (end >= text.Length || (!isLong && (text[end] is '\n' or '\r')))
                throw source.Error("The string is not closed.", start);
            end += text[end] == '\\' ? 2 : 1;
        }
        var content = Escapes.Resolve(source, text[(start + width)..end], start + width, codepointsOnly: false);
        position = end + width;
        Add(isLong ? TokenKind.LongString : TokenKind.String, content, start);
        return true;
    }

    bool ClosesAt(int at, char quote, bool isLong) =>
        at < text.Length && text[at] == quote && (!isLong || (at + 2 < text.Length && text[at + 1] == quote && text[at + 2] == quote));

    bool LanguageTag()
    {
        var end = LettersEnd(position + 1);
        if (end == position + 1)
            return false;
        while (end + 1 < text.Length && text[end] == '-' && char.IsAsciiLetterOrDigit(text[end + 1]))
        {
            end++;
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
                end++;
        }
        if (!Literal.IsLanguage(text[(position + 1)..end]))
            throw source.Error("The parts of a language tag have 1 to 8 characters.", position);
        if (text.AsSpan(end).StartsWith("--") && LettersEnd(end + 2) is var after && after > end + 2)
            end = text[(end + 2)..after] is "ltr" or "rtl" ? after : throw source.Error("A base direction is ltr or rtl.", end);
        var start = position;
        position = end;
        Add(TokenKind.LanguageTag, text[(start + 1)..end], start);
        return true;
    }

    int LettersEnd(int from)
    {
        while (from < text.Length && char.IsAsciiLetter(text[from]))
            from++;
        return from;
    }

    bool Number()
    {
        var (start, kind) = (position, TokenKind.Integer);
        SkipDigits();
        if (Peek(0) == '.' && (char.IsAsciiDigit(Peek(1)) || IsExponent(1)))
        {
            kind = TokenKind.Decimal;
            position++;
            SkipDigits();
        }
        if (IsExponent(0))
        {
            kind = TokenKind.Double;
            position += Peek(1) is '+' or '-' ? 2 : 1;
            SkipDigits();
        }
        Add(kind, text[start..position], start);
        return true;
    }

    void SkipDigits()
    {
        while (char.IsAsciiDigit(Peek(0)))
            position++;
    }

    bool IsExponent(int ahead) =>
        Peek(ahead) is 'e' or 'E' && (char.IsAsciiDigit(Peek(ahead + 1)) || (Peek(ahead + 1) is '+' or '-' && char.IsAsciiDigit(Peek(ahead + 2))));

    void Punctuation()
    {
        var start = position;
        var mark = Array.Find(LongMarks, mark => text.AsSpan(start).StartsWith(mark));
        if (mark is null && !"{}()[].,;=<>!+-*/|^?~".Contains(text[start], StringComparison.Ordinal))
            throw Unexpected();
        position += mark?.Length ?? 1;
        Add(TokenKind.Punctuation, mark ?? text[start..position], start);
    }

    SparqlSyntaxException Unexpected() => source.Error($"No token begins with '{text[position]}'.", position);

    char Peek(int ahead) => position + ahead < text.Length ? text[position + ahead] : '\0';

    void Add(TokenKind kind, string content, int start) => tokens.Add(new Token(kind, content, start, position));
}
