using System.Collections.Frozen;

namespace Talion.Sparql.Functions;

/// <summary>The named functions that take values (SPARQL 1.2 Query, section 17.4), without those that look at expressions themselves.</summary>
static class FunctionTable
{
    static readonly FrozenDictionary<string, Function> Functions = new Dictionary<string, Function>(StringComparer.Ordinal)
    {
        ["STR"] = TermFunctions.Str,
        ["DATATYPE"] = TermFunctions.Datatype,
        ["IRI"] = TermFunctions.Iri,
        ["URI"] = TermFunctions.Iri,
        ["BNODE"] = TermFunctions.BNode,
        ["STRDT"] = TermFunctions.StrDt,
        ["SAMETERM"] = TermFunctions.SameTerm,
        ["ISIRI"] = TermFunctions.IsIri,
        ["ISURI"] = TermFunctions.IsIri,
        ["ISBLANK"] = TermFunctions.IsBlank,
        ["ISLITERAL"] = TermFunctions.IsLiteral,
        ["ISNUMERIC"] = TermFunctions.IsNumeric,
        ["UUID"] = TermFunctions.Uuid,
        ["STRUUID"] = TermFunctions.StrUuid,

        ["LANG"] = LanguageFunctions.Lang,
        ["LANGDIR"] = LanguageFunctions.LangDir,
        ["HASLANG"] = LanguageFunctions.HasLang,
        ["HASLANGDIR"] = LanguageFunctions.HasLangDir,
        ["STRLANG"] = LanguageFunctions.StrLang,
        ["STRLANGDIR"] = LanguageFunctions.StrLangDir,
        ["LANGMATCHES"] = LanguageFunctions.LangMatches,

        ["TRIPLE"] = TripleFunctions.Triple,
        ["SUBJECT"] = TripleFunctions.Subject,
        ["PREDICATE"] = TripleFunctions.Predicate,
        ["OBJECT"] = TripleFunctions.Object,
        ["ISTRIPLE"] = TripleFunctions.IsTriple,

        ["STRLEN"] = StringFunctions.StrLen,
        ["SUBSTR"] = StringFunctions.SubStr,
        ["UCASE"] = StringFunctions.UCase,
        ["LCASE"] = StringFunctions.LCase,
        ["STRSTARTS"] = StringFunctions.StrStarts,
        ["STRENDS"] = StringFunctions.StrEnds,
        ["CONTAINS"] = StringFunctions.Contains,
        ["STRBEFORE"] = StringFunctions.StrBefore,
        ["STRAFTER"] = StringFunctions.StrAfter,
        ["ENCODE_FOR_URI"] = StringFunctions.EncodeForUri,
        ["CONCAT"] = StringFunctions.Concat,
        ["REGEX"] = RegexFunctions.Regex,
        ["REPLACE"] = RegexFunctions.Replace,

        ["ABS"] = NumericFunctions.Abs,
        ["ROUND"] = NumericFunctions.Round,
        ["CEIL"] = NumericFunctions.Ceil,
        ["FLOOR"] = NumericFunctions.Floor,
        ["RAND"] = NumericFunctions.Rand,

        ["NOW"] = DateTimeFunctions.Now,
        ["YEAR"] = DateTimeFunctions.Year,
        ["MONTH"] = DateTimeFunctions.Month,
        ["DAY"] = DateTimeFunctions.Day,
        ["HOURS"] = DateTimeFunctions.Hours,
        ["MINUTES"] = DateTimeFunctions.Minutes,
        ["SECONDS"] = DateTimeFunctions.Seconds,
        ["TIMEZONE"] = DateTimeFunctions.Timezone,
        ["TZ"] = DateTimeFunctions.Tz,

        ["MD5"] = HashFunctions.Md5,
        ["SHA1"] = HashFunctions.Sha1,
        ["SHA256"] = HashFunctions.Sha256,
        ["SHA384"] = HashFunctions.Sha384,
        ["SHA512"] = HashFunctions.Sha512,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static Function ByName(string name) => Functions[name];
}
