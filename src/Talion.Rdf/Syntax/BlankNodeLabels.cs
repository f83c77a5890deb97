using System.Globalization;
using Talion.Rdf.Terms;

namespace Talion.Rdf.Syntax;

/// <summary>
/// Blank nodes of one document: labels are kept as written, and nodes without a label get <c>anon1</c>, <c>anon2</c> and so on in the
/// document's order.
/// A written label of that form gets an <c>x</c> in front, so that no two nodes ever share a label.
/// </summary>
sealed class BlankNodeLabels
{
    const string Stem = "anon";

    int count;

    public BlankNode Fresh() => new(string.Create(CultureInfo.InvariantCulture, $"{Stem}{++count}"));

    public static BlankNode Labelled(string label) => new(IsReserved(label) ? "x" + label : label);

    static bool IsReserved(string label)
    {
        var rest = label.AsSpan().TrimStart('x');
        return rest.StartsWith(Stem) && !rest[Stem.Length..].ContainsAnyExceptInRange('0', '9');
    }
}
