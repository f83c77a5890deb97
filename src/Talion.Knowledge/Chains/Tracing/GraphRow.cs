using System.Globalization;
using Talion.Extraction.Records;
using Talion.Extraction.Time;
using Talion.Knowledge.Mapping;
using Talion.Rdf.Terms;
using Talion.Sparql.Results;

namespace Talion.Knowledge.Chains.Tracing;

/// <summary>A row of a table of events or of their parts, in the words of the record format.</summary>
sealed class GraphRow(ResultTable table, ImmutableArray<Term?> terms)
{
    const string EventPath = "/event/";
    const string AccountPath = "/account/";

    public Term? this[string variable] => terms[table.Variables.IndexOf(variable)];

    /// <summary>An event's id, which its IRI ends with.</summary>
    public string Id(string variable)
    {
        var iri = ((Iri)this[variable]!).Value;
        return Uri.UnescapeDataString(iri[(iri.LastIndexOf(EventPath, StringComparison.Ordinal) + 1)..]);
    }

    /// <summary>What tells a party from others, whatever it is called: the path of its IRI, which for a listed one is its gazetteer id.</summary>
    public string Party(string variable)
    {
        var account = ((Iri)this["account"]!).Value;
        var start = account.IndexOf(AccountPath, StringComparison.Ordinal) + 1;
        return Uri.UnescapeDataString(((Iri)this[variable]!).Value[start..]);
    }

    public string Text(string variable) => ((Literal)this[variable]!).Value;

    public double Number(string variable) => double.Parse(Text(variable), CultureInfo.InvariantCulture);

    public int? Count(string variable) => this[variable] is null ? null : (int)Number(variable);

    /// <summary>The value that an IRI's last part is the word for.</summary>
    /// <exception cref="FormatException">There is no such value.</exception>
    public TEnum Word<TEnum>(string variable)
        where TEnum : struct, Enum
    {
        var iri = ((Iri)this[variable]!).Value;
        return KebabCase.TryParse<TEnum>(iri[(iri.LastIndexOfAny(['#', '/']) + 1)..], out var value)
            ? value
            : throw new FormatException($"The graph speaks of <{iri}>, which this version does not know.");
    }

    /// <summary>How an event stands, by its status and its class.</summary>
    public EventStatus Status() =>
        Enum.GetValues<EventStatus>().First(status => StatusMapping.Status(status).Equals(this["status"]) && StatusMapping.Class(status).Equals(this["class"]));

    public DayInterval? Days() => Day("from") is { } from && Day("to") is { } to ? new DayInterval(from, to) : null;

    public DateOnly? Day(string variable) => this[variable] is null ? null : DateOnly.Parse(Text(variable)[..10], CultureInfo.InvariantCulture);
}
