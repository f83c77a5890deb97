using System.Globalization;

namespace Talion.Rdf.Canonical;

/// <summary>Gives out identifiers in the order in which they are asked for (RDFC-1.0, section 4.5).</summary>
sealed class IdentifierIssuer
{
    readonly string prefix;
    readonly Dictionary<string, string> issued;
    readonly List<string> order;

    public IdentifierIssuer(string prefix)
        : this(prefix, [], [])
    {
    }

    IdentifierIssuer(string prefix, Dictionary<string, string> issued, List<string> order)
    {
        this.prefix = prefix;
        this.issued = issued;
        this.order = order;
    }

    /// <summary>The labels that have been given an identifier, in the order in which they were.</summary>
    public IReadOnlyList<string> Order => order;

    public IReadOnlyDictionary<string, string> Issued => issued;

    public bool Has(string label) => issued.ContainsKey(label);

    public string? Find(string label) => issued.GetValueOrDefault(label);

    public string Issue(string label)
    {
        if (issued.TryGetValue(label, out var identifier))
            return identifier;
        order.Add(label);
        return issued[label] = string.Create(CultureInfo.InvariantCulture, $"{prefix}{order.Count - 1}");
    }

    public IdentifierIssuer Copy() => new(prefix, new Dictionary<string, string>(issued), [.. order]);
}
