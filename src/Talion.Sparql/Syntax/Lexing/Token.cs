namespace Talion.Sparql.Syntax.Lexing;

/// <summary>A piece of the text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its content: without delimiters, escapes resolved.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where it ends in the text.</param>
readonly record struct Token(TokenKind Kind, string Text, int Start, int End);
