namespace Talion.Rdf.Canonical;

/// <summary>Orders texts by Unicode code points, which is not the order of UTF-16 code units where surrogates come in.</summary>
sealed class CodePointComparer : IComparer<string>
{
    public static CodePointComparer Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var common = x.AsSpan().CommonPrefixLength(y);
        if (x is null || y is null || common == x.Length || common == y.Length)
            return (x?.Length ?? -1).CompareTo(y?.Length ?? -1);
        return Rank(x[common]).CompareTo(Rank(y[common]));
    }

    /// <summary>Surrogates stand for the code points above all others.</summary>
    static int Rank(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
