namespace Talion.Knowledge.Chains.Sides;

/// <summary>Parties that stand together or against one another (union-find with parity).</summary>
sealed class OpposedSets
{
    readonly Dictionary<string, (string Parent, bool Opposed)> parents = new(StringComparer.Ordinal);

    /// <summary>Sets two parties against each other, unless they are known to stand together.</summary>
    public void Oppose(string one, string other) => Join(one, other, opposed: true);

    /// <summary>Puts two parties together, unless they are known to be opposed.</summary>
    public void Ally(string one, string other) => Join(one, other, opposed: false);

    /// <summary>Whether two parties are known to be opposed.</summary>
    public bool AreOpposed(string one, string other)
    {
        var (a, b) = (Find(one), Find(other));
        return a.Root == b.Root && a.Opposed != b.Opposed;
    }

    void Join(string one, string other, bool opposed)
    {
        var (a, b) = (Find(one), Find(other));
        if (a.Root != b.Root)
            parents[b.Root] = (a.Root, a.Opposed ^ b.Opposed ^ opposed);
    }

    (string Root, bool Opposed) Find(string party)
    {
        var opposed = false;
        while (parents.TryGetValue(party, out var link))
            (party, opposed) = (link.Parent, opposed ^ link.Opposed);
        return (party, opposed);
    }
}
