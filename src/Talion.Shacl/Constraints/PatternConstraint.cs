using System.Text.RegularExpressions;
using Talion.Rdf.Terms;

namespace Talion.Shacl.Constraints;

/// <summary><c>sh:pattern</c> with <c>sh:flags</c> (section 4.4.3): each value's text matches a regular expression.</summary>
sealed record PatternConstraint : ValueConstraint
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    readonly string pattern;
    readonly Regex regex;

    /// <exception cref="ShapesException">The pattern or its flags are wrong.</exception>
    public PatternConstraint(string pattern, string flags)
        : base("PatternConstraintComponent")
    {
        this.pattern = pattern;
        try
        {
            regex = new Regex(pattern, Options(flags), Patience);
        }
        catch (ArgumentException error)
        {
            throw new ShapesException($"\"{pattern}\" is no regular expression.", error);
        }
    }

    protected override string Explanation => $"The value does not match \"{pattern}\".";

    protected override bool Accepts(Focus focus, Term value) => ValueText.Of(value) is { } text && regex.IsMatch(text);

    static RegexOptions Options(string flags) => flags.Aggregate(RegexOptions.CultureInvariant, (options, flag) => options | flag switch
    {
        'i' => RegexOptions.IgnoreCase,
        's' => RegexOptions.Singleline,
        'm' => RegexOptions.Multiline,
        'x' => RegexOptions.IgnorePatternWhitespace,
        _ => throw new ShapesException($"'{flag}' is no flag of a regular expression."),
    });
}
