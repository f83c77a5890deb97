using System.Text;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Values;

namespace Talion.Sparql.Functions;

/// <summary>Functions on strings (SPARQL 1.1 Query, section 17.4.3). Lengths and positions count characters, not UTF-16 units.</summary>
static class StringFunctions
{
    public static Value StrLen(EvaluationContext context, ReadOnlySpan<Value> arguments) =>
        arguments[0].IsStringLiteral ? Value.Integer(Length(context.Terms.TextOf(arguments[0]))) : default;

    public static Value SubStr(EvaluationContext context, ReadOnlySpan<Value> arguments)
    {
        if (!arguments[0].IsStringLiteral || !arguments[1].IsNumeric || (arguments.Length > 2 && !arguments[2].IsNumeric))
            return default;
        var text = context.Terms.TextOf(arguments[0]);
        var first = Math.Round(arguments[1].AsDouble, MidpointRounding.ToPositiveInfinity);
        var last = arguments.Length > 2 ? first + Math.Round(arguments[2].AsDouble, MidpointRounding.ToPositiveInfinity) : double.PositiveInfinity;
        var part = new StringBuilder();
        var position = 1;
        foreach (var rune in text.EnumerateRunes())
        {
            if (position >= first && position < last)
                part.Append(rune.ToString());
            position++;
        }
        return Like(arguments[0], part.ToString());
    }

    public static Value UCase(EvaluationContext context, ReadOnlySpan<Value> arguments) =>
        arguments[0].IsStringLiteral ? Like(arguments[0], context.Terms.TextOf(arguments[0]).ToUpperInvariant()) : default;

    public static Value LCase(EvaluationContext context, ReadOnlySpan<Value> arguments) =>
        arguments[0].IsStringLiteral ? Like(arguments[0], context.Terms.TextOf(arguments[0]).ToLowerInvariant()) : default;

    public static Value StrStarts(EvaluationContext context, ReadOnlySpan<Value> arguments) =>
        Compatible(arguments) ? Value.Boolean(context.Terms.TextOf(arguments[0]).StartsWith(context.Terms.TextOf(arguments[1]), StringComparison.Ordinal)) : default;

    public static Value StrEnds(EvaluationContext context, ReadOnlySpan<Value> arguments) =>
        Compatible(arguments) ? Value.Boolean(context.Terms.TextOf(arguments[0]).EndsWith(context.Terms.TextOf(arguments[1]), StringComparison.Ordinal)) : default;

    public static Value Contains(EvaluationContext context, ReadOnlySpan<Value> arguments) =>
        Compatible(arguments) ? Value.Boolean(context.Terms.TextOf(arguments[0]).Contains(context.Terms.TextOf(arguments[1]), StringComparison.Ordinal)) : default;

    public static Value StrBefore(EvaluationContext context, ReadOnlySpan<Value> arguments)
    {
        if (!Compatible(arguments))
            return default;
        var text = context.Terms.TextOf(arguments[0]);
        var found = text.IndexOf(context.Terms.TextOf(arguments[1]), StringComparison.Ordinal);
        return found < 0 ? Value.String("") : Like(arguments[0], text[..found]);
    }

    public static Value StrAfter(EvaluationContext context, ReadOnlySpan<Value> arguments)
    {
        if (!Compatible(arguments))
            return default;
        var (text, mark) = (context.Terms.TextOf(arguments[0]), context.Terms.TextOf(arguments[1]));
        var found = text.IndexOf(mark, StringComparison.Ordinal);
        return found < 0 ? Value.String("") : Like(arguments[0], text[(found + mark.Length)..]);
    }

    public static Value EncodeForUri(EvaluationContext context, ReadOnlySpan<Value> arguments) =>
        arguments[0].IsStringLiteral ? Value.String(Uri.EscapeDataString(context.Terms.TextOf(arguments[0]))) : default;

    public static Value Concat(EvaluationContext context, ReadOnlySpan<Value> arguments)
    {
        var text = new StringBuilder();
        var language = arguments.Length > 0 && arguments[0].Kind == ValueKind.LanguageString ? arguments[0].Tag : null;
        foreach (var argument in arguments)
        {
            if (!argument.IsStringLiteral)
                return default;
            text.Append(context.Terms.TextOf(argument));
            language = argument.Kind == ValueKind.LanguageString && argument.Tag == language ? language : null;
        }
        return language is null ? Value.String(text.ToString()) : Value.LanguageString(text.ToString(), language);
    }

    /// <summary>A string with the language and direction of another (section 17.4.3.1).</summary>
    public static Value Like(in Value model, string text) =>
        model.Kind == ValueKind.LanguageString ? Value.LanguageString(text, model.Tag!) : Value.String(text);

    /// <summary>Whether the second argument can be looked for in the first (section 17.4.3.1.2).</summary>
    static bool Compatible(ReadOnlySpan<Value> arguments) =>
        arguments[0].IsStringLiteral && (arguments[1].Kind == ValueKind.String || (arguments[1].Kind == ValueKind.LanguageString && arguments[0].Tag == arguments[1].Tag
            && arguments[0].Kind == ValueKind.LanguageString));

    static int Length(string text)
    {
        var length = text.Length;
        for (var i = 0; i + 1 < text.Length; i++)
            length -= char.IsSurrogatePair(text[i], text[i + 1]) ? 1 : 0;
        return length;
    }
}
