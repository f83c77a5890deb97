using System.Text;
using System.Text.RegularExpressions;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Values;

namespace Talion.Sparql.Functions;

/// <summary><c>REGEX</c> and <c>REPLACE</c> (SPARQL 1.1 Query, sections 17.4.3.14 and 17.4.3.15; XPath Functions 3.0, section 5.6).</summary>
static class RegexFunctions
{
    /// <summary>How long a match may go on at first before the query's own limits are looked at.</summary>
    static readonly TimeSpan FirstSlice = TimeSpan.FromMilliseconds(50);

    [ThreadStatic]
    static char[]? buffer;

    public static Value Regex(EvaluationContext context, ReadOnlySpan<Value> arguments)
    {
        if (!arguments[0].IsStringLiteral || Key(context, arguments, flags: 2) is not { } key)
            return default;
        var slice = FirstSlice;
        while (context.RegexOf(key.Pattern, key.Flags, Create) is { } regex)
        {
            try
            {
                buffer ??= new char[1024];
                return Value.Boolean(regex.IsMatch(context.Terms.CharsOf(arguments[0], ref buffer)));
            }
            catch (RegexMatchTimeoutException)
            {
                slice = Prolong(context, key, slice);
            }
        }
        return default;
    }

    public static Value Replace(EvaluationContext context, ReadOnlySpan<Value> arguments)
    {
        if (!arguments[0].IsStringLiteral || arguments[2].Kind != ValueKind.String || Key(context, arguments, flags: 3) is not { } key)
            return default;
        if (Replacement(context.Terms.TextOf(arguments[2]), key.Flags.Contains('q', StringComparison.Ordinal)) is not { } replacement)
            return default;
        var slice = FirstSlice;
        while (context.RegexOf(key.Pattern, key.Flags, Create) is { } regex)
        {
            try
            {
                // A pattern that matches nothing at all is an error (err:FORX0003).
                return regex.IsMatch("") ? default : StringFunctions.Like(arguments[0], regex.Replace(context.Terms.TextOf(arguments[0]), replacement));
            }
            catch (RegexMatchTimeoutException)
            {
                slice = Prolong(context, key, slice);
            }
        }
        return default;
    }

    // Only patterns with back-references can get here: they are tried again from the start, and given twice the time.
    static TimeSpan Prolong(EvaluationContext context, (string Pattern, string Flags) key, TimeSpan slice)
    {
        context.Guard.Check();
        context.SetRegex(key.Pattern, key.Flags, Create(key.Pattern, key.Flags, slice * 2));
        return slice * 2;
    }

    static (string Pattern, string Flags)? Key(EvaluationContext context, ReadOnlySpan<Value> arguments, int flags)
    {
        if (arguments[1].Kind != ValueKind.String || (arguments.Length > flags && arguments[flags].Kind != ValueKind.String))
            return null;
        return (context.Terms.TextOf(arguments[1]), arguments.Length > flags ? context.Terms.TextOf(arguments[flags]) : "");
    }

    static Regex? Create(string pattern, string flags) => Create(pattern, flags, FirstSlice);

    /// <summary>The pattern for .NET, or nothing where pattern or flags are wrong. Runs in linear time where the pattern allows it.</summary>
    static Regex? Create(string pattern, string flags, TimeSpan slice)
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
            return new Regex(pattern, options | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, options, slice);
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
