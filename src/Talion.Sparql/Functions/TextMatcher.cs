using System.Buffers;
using System.Text.RegularExpressions;
using Talion.Sparql.Evaluation;

namespace Talion.Sparql.Functions;

/// <summary>A regular expression of XPath made ready (XPath Functions 3.0, section 5.6.1); one that is no more than a text is looked for as such.</summary>
sealed class TextMatcher
{
    /// <summary>How long a match may go on before the query's own limits are looked at again.</summary>
    static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(50);

    static readonly SearchValues<char> PlainCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 _-,:;'\"/<>=!%&@~");

    readonly string pattern;
    readonly RegexOptions options;
    readonly SearchValues<string>? plain;
    readonly Regex regex;

    TextMatcher(string pattern, RegexOptions options, Regex regex, SearchValues<string>? plain) =>
        (this.pattern, this.options, this.regex, this.plain) = (pattern, options, regex, plain);

    /// <summary>The matcher, or nothing where pattern or flags are wrong. It runs in linear time where the pattern has no back-references.</summary>
    public static TextMatcher? Create(string pattern, string flags)
    {
        if (OptionsOf(flags) is not { } options)
            return null;
        var isLiteral = flags.Contains('q', StringComparison.Ordinal);
        var written = isLiteral ? Regex.Escape(pattern) : pattern;
        var plain = isLiteral || flags is "" or "i" ? Plain(pattern, options) : null;
        try
        {
            // Linear time needs no limit, and a limit would make the answer depend on how busy the machine is.
            return new TextMatcher(written, options, new Regex(written, options | RegexOptions.NonBacktracking), plain);
        }
        catch (NotSupportedException)
        {
            return new TextMatcher(written, options, new Regex(written, options, Slice), plain);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    public bool IsMatch(ReadOnlySpan<char> text, Guard guard)
    {
        if (plain is not null)
            return text.ContainsAny(plain);
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            var whole = text.ToString();
            return Prolonged(patient => patient.IsMatch(whole), guard);
        }
    }

    public string Replace(string text, string replacement, Guard guard)
    {
        try
        {
            return regex.Replace(text, replacement);
        }
        catch (RegexMatchTimeoutException)
        {
            return Prolonged(patient => patient.Replace(text, replacement), guard);
        }
    }

    /// <summary>
    /// Tries again from the start with ever more time. Only patterns with back-references get here; since such a match cannot be interrupted, it goes on
    /// beside the query, which may give it up.
    /// </summary>
    T Prolonged<T>(Func<Regex, T> match, Guard guard)
    {
        for (var time = Slice * 2; ; time *= 2)
        {
            var patient = new Regex(pattern, options, time);
            var attempt = Task.Run(() => match(patient));
            try
            {
                while (!attempt.Wait(Slice))
                    guard.Check();
                return attempt.Result;
            }
            catch (AggregateException error) when (error.InnerException is RegexMatchTimeoutException)
            {
                guard.Check();
            }
        }
    }

    static SearchValues<string>? Plain(string pattern, RegexOptions options)
    {
        if (pattern.Length == 0 || pattern.AsSpan().ContainsAnyExcept(PlainCharacters))
            return null;
        if (!options.HasFlag(RegexOptions.IgnoreCase))
            return SearchValues.Create([pattern], StringComparison.Ordinal);
        // Regular expressions take the sign for kelvin for a K.
        return pattern.AsSpan().ContainsAny('k', 'K') ? null : SearchValues.Create([pattern], StringComparison.OrdinalIgnoreCase);
    }

    static RegexOptions? OptionsOf(string flags)
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
        return options;
    }
}
