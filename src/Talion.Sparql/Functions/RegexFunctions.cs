using System.Text;
using System.Text.RegularExpressions;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Values;

namespace Talion.Sparql.Functions;

/// <summary><c>REGEX</c> and <c>REPLACE</c> (SPARQL 1.1 Query, sections 17.4.3.14 and 17.4.3.15; XPath Functions 3.0, section 5.6).</summary>
static class RegexFunctions
{
    /// <summary>How long one match may go on before the query's own limits are looked at.</summary>
    static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(80);

    [ThreadStatic]
    static char[]? buffer;

    public static Value Regex(EvaluationContext context, ReadOnlySpan<Value> arguments)
    {
        if (!arguments[0].IsStringLiteral || Compiled(context, arguments, flags: 2) is not { } regex)
            return default;
        buffer ??= new char[1024];
        var text = context.Terms.CharsOf(arguments[0], ref buffer);
        try
        {
            return Value.Boolean(regex.IsMatch(text));
        }
        catch (RegexMatchTimeoutException)
        {
            context.Guard.Check();
            return default;
        }
    }

    public static Value Replace(EvaluationContext context, ReadOnlySpan<Value> arguments)
    {
        if (!arguments[0].IsStringLiteral || arguments[2].Kind != ValueKind.String || Compiled(context, arguments, flags: 3) is not { } regex)
            return default;
        if (Replacement(context.Terms.TextOf(arguments[2]), IsLiteral(context, arguments)) is not { } replacement)
            return default;
        try
        {
            // A pattern that matches nothing at all is an error (err:FORX0003).
            return regex.IsMatch("") ? default : StringFunctions.Like(arguments[0], regex.Replace(context.Terms.TextOf(arguments[0]), replacement));
        }
        catch (RegexMatchTimeoutException)
        {
            context.Guard.Check();
            return default;
        }
    }

    static bool IsLiteral(EvaluationContext context, ReadOnlySpan<Value> arguments) =>
        arguments.Length > 3 && context.Terms.TextOf(arguments[3]).Contains('q', StringComparison.Ordinal);

    static Regex? Compiled(EvaluationContext context, ReadOnlySpan<Value> arguments, int flags)
    {
        if (arguments[1].Kind != ValueKind.String || (arguments.Length > flags && arguments[flags].Kind != ValueKind.String))
            return null;
        return context.RegexOf(context.Terms.TextOf(arguments[1]), arguments.Length > flags ? context.Terms.TextOf(arguments[flags]) : "", Create);
    }

    /// <summary>The pattern for .NET, or nothing where pattern or flags are wrong. Runs in linear time where the pattern allows it.</summary>
    static Regex? Create(string pattern, string flags)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var flag in flags)
        {
            switch (flag)
            {
                case 'i':
                    options |= RegexOptions.IgnoreCase;
                    break;
                case 's':
                    options |= RegexOptions.Singleline;
                    break;
                case 'm':
                    options |= RegexOptions.Multiline;
                    break;
                case 'x':
                    options |= RegexOptions.IgnorePatternWhitespace;
                    break;
                case 'q':
                    break;
                default:
                    return null;
            }
        }
        pattern = flags.Contains('q', StringComparison.Ordinal) ? System.Text.RegularExpressions.Regex.Escape(pattern) : pattern;
        try
        {
            // Linear time needs no limit, and a limit would make the answer depend on how busy the machine is.
            return new Regex(pattern, options | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, options, Slice);
        }
        catch (ArgumentException)
        {
            return null;
        }
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
