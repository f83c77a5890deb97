namespace Talion.Sparql.Functions;

/// <summary>The order of strings by Unicode codepoint, which UTF-16 units do not quite give.</summary>
static class Codepoints
{
    public static int Compare(string left, string right)
    {
        var common = left.AsSpan().CommonPrefixLength(right);
        if (common == left.Length || common == right.Length)
            return left.Length.CompareTo(right.Length);
        var (one, other) = (left[common], right[common]);
        // Surrogates stand for the highest codepoints, but below U+E000 as units.
        if (one >= 0xD800 && other >= 0xD800 && char.IsSurrogate(one) != char.IsSurrogate(other))
            return char.IsSurrogate(one) ? 1 : -1;
        return one.CompareTo(other);
    }
}
