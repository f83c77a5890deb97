using Talion.Rdf.Terms;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Values;

namespace Talion.Sparql.Functions;

/// <summary>Functions on the languages and base directions of strings (SPARQL 1.2 Query, sections 17.4.2 and 17.4.3).</summary>
static class LanguageFunctions
{
    public static Value Lang(EvaluationContext context, ReadOnlySpan<Value> arguments) =>
        arguments[0].IsLiteral ? Value.String(TagOf(arguments[0]).Language) : default;

    public static Value LangDir(EvaluationContext context, ReadOnlySpan<Value> arguments) =>
        arguments[0].IsLiteral ? Value.String(TagOf(arguments[0]).Direction ?? "") : default;

    public static Value HasLang(EvaluationContext context, ReadOnlySpan<Value> arguments) =>
        arguments[0].IsNone ? default : Value.Boolean(arguments[0].Kind == ValueKind.LanguageString);

    public static Value HasLangDir(EvaluationContext context, ReadOnlySpan<Value> arguments) =>
        arguments[0].IsNone ? default : Value.Boolean(arguments[0].Kind == ValueKind.LanguageString && TagOf(arguments[0]).Direction is not null);

    public static Value StrLang(EvaluationContext context, ReadOnlySpan<Value> arguments) => AreLanguageStrings(context, arguments)
        ? Value.LanguageString(context.Terms.TextOf(arguments[0]), context.Terms.TextOf(arguments[1]).ToLowerInvariant())
        : default;

    public static Value StrLangDir(EvaluationContext context, ReadOnlySpan<Value> arguments)
    {
        if (!AreLanguageStrings(context, arguments[..2]) || arguments[2].Kind != ValueKind.String || context.Terms.TextOf(arguments[2]) is not ("ltr" or "rtl"))
            return default;
        var literal = new Literal(
            context.Terms.TextOf(arguments[0]), RdfVocabulary.DirLangString, context.Terms.TextOf(arguments[1]).ToLowerInvariant(), context.Terms.TextOf(arguments[2]));
        return Value.LanguageString(literal.Value, literal.Tag!);
    }

    /// <summary>Basic filtering of language ranges (RFC 4647, section 3.3.1).</summary>
    public static Value LangMatches(EvaluationContext context, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].Kind != ValueKind.String || arguments[1].Kind != ValueKind.String)
            return default;
        var (tag, range) = (context.Terms.TextOf(arguments[0]), context.Terms.TextOf(arguments[1]));
        if (range == "*")
            return Value.Boolean(tag.Length > 0);
        return Value.Boolean(tag.StartsWith(range, StringComparison.OrdinalIgnoreCase) && (tag.Length == range.Length || tag[range.Length] == '-'));
    }

    static (string Language, string? Direction) TagOf(in Value literal) => literal.Kind == ValueKind.LanguageString ? Literal.SplitTag(literal.Tag!) : ("", null);

    /// <summary>Whether the first argument is a string and the second one names a language.</summary>
    static bool AreLanguageStrings(EvaluationContext context, ReadOnlySpan<Value> arguments) =>
        arguments[0].Kind == ValueKind.String && arguments[1].Kind == ValueKind.String && Literal.IsLanguage(context.Terms.TextOf(arguments[1]));
}
