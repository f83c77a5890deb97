using Talion.Sparql.Syntax.Lexing;

namespace Talion.Sparql.Syntax.Parsing;

public sealed partial class SparqlParser
{
    /// <summary>How deep brackets, groups and sub-selects may be nested.</summary>
    public const int MaximumDepth = 200;

    int depth;

    Token Current => tokens[next];

    Token Ahead(int count) => tokens[Math.Min(next + count, tokens.Count - 1)];

    Token Take() => tokens[next++];

    bool IsMark(string mark) => Current.Kind == TokenKind.Punctuation && Current.Text == mark;

    bool IsMarkAhead(int count, string mark) => Ahead(count).Kind == TokenKind.Punctuation && Ahead(count).Text == mark;

    bool IsWord(string word) => IsWord(Current, word);

    static bool IsWord(Token token, string word) => token.Kind == TokenKind.Word && token.Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    bool AcceptMark(string mark)
    {
        var found = IsMark(mark);
        next += found ? 1 : 0;
        return found;
    }

    bool AcceptWord(string word)
    {
        var found = IsWord(word);
        next += found ? 1 : 0;
        return found;
    }

    void ExpectMark(string mark)
    {
        if (!AcceptMark(mark))
            throw Expected($"'{mark}'");
    }

    void ExpectWord(string word)
    {
        if (!AcceptWord(word))
            throw Expected(word);
    }

    string ExpectVariable() => Current.Kind == TokenKind.Variable ? Take().Text : throw Expected("a variable");

    void ExpectEnd()
    {
        if (Current.Kind != TokenKind.End)
            throw Expected("the end");
    }

    SparqlSyntaxException Expected(string what) =>
        Error(Current.Kind == TokenKind.End ? $"Expected {what}, but the text ends." : $"Expected {what}, not '{source.Text[Current.Start..Current.End]}'.");

    SparqlSyntaxException Error(string reason) => source.Error(reason, Current.Start);

    SparqlSyntaxException ErrorAt(Token token, string reason) => source.Error(reason, token.Start);

    /// <summary>Runs a rule one level deeper.</summary>
    T Nested<T>(Func<T> rule)
    {
        if (++depth > MaximumDepth)
            throw Error($"The text is nested more than {MaximumDepth} levels deep.");
        var result = rule();
        depth--;
        return result;
    }
}
