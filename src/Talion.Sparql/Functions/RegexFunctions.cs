using System.Text;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Values;

namespace Talion.Sparql.Functions;

/// <summary><c>REGEX</c> and <c>REPLACE</c> (SPARQL 1.1 Query, sections 17.4.3.14 and 17.4.3.15).</summary>
static class RegexFunctions
{
    [ThreadStatic]
    static char[]? buffer;

    public static Value Regex(EvaluationContext context, ReadOnlySpan<Value> arguments)
    {
        if (!arguments[0].IsStringLiteral || Matcher(context, arguments, flags: 2) is not { } matcher)
            return default;
        buffer ??= new char[1024];
        return Value.Boolean(matcher.IsMatch(context.Terms.CharsOf(arguments[0], ref buffer), context.Guard));
    }

    public static Value Replace(EvaluationContext context, ReadOnlySpan<Value> arguments)
    {
        if (!arguments[0].IsStringLiteral || arguments[2].Kind != ValueKind.String || Matcher(context, arguments, flags: 3) is not { } matcher)
            return default;
        var isLiteral = arguments.Length > 3 && context.Terms.TextOf(arguments[3]).Contains('q', StringComparison.Ordinal);
        // A pattern that matches nothing at all is an error (err:FORX0003).
        if (Replacement(context.Terms.TextOf(arguments[2]), isLiteral) is not { } replacement || matcher.IsMatch("", context.Guard))
            return default;
        return StringFunctions.Like(arguments[0], matcher.Replace(context.Terms.TextOf(arguments[0]), replacement, context.Guard));
    }

    static TextMatcher? Matcher(EvaluationContext context, ReadOnlySpan<Value> arguments, int flags)
    {
        if (arguments[1].Kind != ValueKind.String || (arguments.Length > flags && arguments[flags].Kind != ValueKind.String))
            return null;
        return context.MatcherOf(context.Terms.TextOf(arguments[1]), arguments.Length > flags ? context.Terms.TextOf(arguments[flags]) : "");
    }

    /// <summary>From XPath's replacement strings to those of .NET; nothing where a backslash or dollar stands wrongly.</summary>
    static string? Replacement(string text, bool isLiteral)
    {
        if (isLiteral)
            return text.Replace("$", "$$", StringComparison.Ordinal);
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var following = i + 1 < text.Length ? text[i + 1] : '\0';
            if (text[i] == '\\')
            {
                if (following is not ('\\' or '$'))
                    return null;
                result.Append(following == '$' ? "$$" : "\\");
                i++;
            }
            else if (text[i] == '$')
            {
                if (!char.IsAsciiDigit(following))
                    return null;
                result.Append("${").Append(following).Append('}');
                i++;
            }
            else
            {
                result.Append(text[i]);
            }
        }
        return result.ToString();
    }
}
