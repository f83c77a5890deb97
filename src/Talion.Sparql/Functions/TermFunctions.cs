using System.Globalization;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Values;

namespace Talion.Sparql.Functions;

/// <summary>Functions on RDF terms (SPARQL 1.2 Query, section 17.4.2).</summary>
static class TermFunctions
{
    public static Value Str(EvaluationContext context, ReadOnlySpan<Value> arguments) =>
        arguments[0].Kind is ValueKind.None or ValueKind.BlankNode or ValueKind.TripleTerm ? default : Value.String(context.Terms.TextOf(arguments[0]));

    public static Value Datatype(EvaluationContext context, ReadOnlySpan<Value> arguments) =>
        arguments[0].IsLiteral ? Value.Iri(DatatypeOf(arguments[0])) : default;

    public static Value Iri(EvaluationContext context, ReadOnlySpan<Value> arguments)
    {
        var argument = arguments[0];
        if (argument.Kind == ValueKind.Iri)
            return argument;
        if (argument.Kind != ValueKind.String)
            return default;
        var text = context.Terms.TextOf(argument);
        return Value.Iri(context.BaseIri is null || IriReference.IsAbsolute(text) ? text : IriReference.Resolve(context.BaseIri, text));
    }

    /// <summary><c>BNODE()</c>; with an argument the compiler remembers the node that a text stands for in one solution.</summary>
    public static Value BNode(EvaluationContext context, ReadOnlySpan<Value> arguments) => Value.BlankNode(context.FreshBlankNode().Label);

    public static Value StrDt(EvaluationContext context, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].Kind != ValueKind.String || arguments[1].Kind != ValueKind.Iri)
            return default;
        var (text, datatype) = (context.Terms.TextOf(arguments[0]), context.Terms.TextOf(arguments[1]));
        return datatype is RdfVocabulary.LangString or RdfVocabulary.DirLangString ? default : context.Terms.ValueOf(context.Terms.IdOf(new Literal(text, datatype)));
    }

    public static Value SameTerm(EvaluationContext context, ReadOnlySpan<Value> arguments) =>
        arguments[0].IsNone || arguments[1].IsNone ? default : Value.Boolean(context.Terms.IdOf(arguments[0]) == context.Terms.IdOf(arguments[1]));

    public static Value IsIri(EvaluationContext context, ReadOnlySpan<Value> arguments) => Is(arguments[0], arguments[0].Kind == ValueKind.Iri);

    public static Value IsBlank(EvaluationContext context, ReadOnlySpan<Value> arguments) => Is(arguments[0], arguments[0].Kind == ValueKind.BlankNode);

    public static Value IsLiteral(EvaluationContext context, ReadOnlySpan<Value> arguments) => Is(arguments[0], arguments[0].IsLiteral);

    public static Value IsNumeric(EvaluationContext context, ReadOnlySpan<Value> arguments) => Is(arguments[0], arguments[0].IsNumeric);

    public static Value Uuid(EvaluationContext context, ReadOnlySpan<Value> arguments) => Value.Iri($"urn:uuid:{NextUuid(context)}");

    public static Value StrUuid(EvaluationContext context, ReadOnlySpan<Value> arguments) => Value.String(NextUuid(context));

    public static string DatatypeOf(in Value literal)
    {
        if (literal.Kind != ValueKind.LanguageString)
            return literal.Tag ?? Datatypes.Of(literal.Kind);
        return Literal.SplitTag(literal.Tag!).Direction is null ? RdfVocabulary.LangString : RdfVocabulary.DirLangString;
    }

    static Value Is(in Value argument, bool answer) => argument.IsNone ? default : Value.Boolean(answer);

    /// <summary>A version 4 UUID (RFC 9562, section 5.4) from the query's random numbers.</summary>
    static string NextUuid(EvaluationContext context)
    {
        Span<byte> bytes = stackalloc byte[16];
        context.Random.NextBytes(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D", CultureInfo.InvariantCulture);
    }
}
