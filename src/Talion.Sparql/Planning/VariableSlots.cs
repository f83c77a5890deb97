using System.Globalization;
using Talion.Rdf.Terms;
using Talion.Sparql.Algebra;
using Talion.Sparql.Evaluation;

namespace Talion.Sparql.Planning;

/// <summary>Where the variables of one scope (a query or a sub-select) stand in its rows.</summary>
sealed class VariableSlots
{
    readonly Dictionary<string, int> slots = new(StringComparer.Ordinal);
    readonly int[] start;
    readonly Dictionary<object, string> hidden = new(ReferenceEqualityComparer.Instance);

    /// <param name="scope">The pattern whose variables get slots.</param>
    /// <param name="bindings">Variables that have a value from the start.</param>
    /// <param name="terms">Gives those values ids.</param>
    public VariableSlots(AlgebraNode scope, IReadOnlyDictionary<string, Term> bindings, QueryTerms terms)
    {
        foreach (var name in Variables.Mentioned(scope).Concat(bindings.Keys.Order(StringComparer.Ordinal)))
            slots.TryAdd(name, slots.Count);
        start = new int[slots.Count + Variables.GraphNodes(scope) + 1];
        foreach (var (name, term) in bindings)
            start[slots[name]] = terms.IdOf(term);
    }

    public int this[string name] => slots[name];

    public string NameOf(int slot) => slots.First(pair => pair.Value == slot).Key;

    public bool Contains(string name) => slots.ContainsKey(name);

    /// <summary>A row with nothing but the initial bindings in it.</summary>
    public int[] NewRow() => [.. start];

    /// <summary>The name of a variable that no query can mention, the same one each time for the same owner.</summary>
    public string Hidden(object owner)
    {
        if (!hidden.TryGetValue(owner, out var name))
        {
            name = string.Create(CultureInfo.InvariantCulture, $".graph{hidden.Count}");
            hidden.Add(owner, name);
            slots.Add(name, slots.Count);
        }
        return name;
    }

    public int[] Of(IEnumerable<string> names) => [.. names.Select(name => slots[name])];
}
