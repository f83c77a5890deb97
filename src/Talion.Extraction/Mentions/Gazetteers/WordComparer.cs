using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>Compares words by their characters, by a hash that is cheaper than the framework's for hostile keys: only the lexicons' words are keys.</summary>
sealed class WordComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();

    public bool Equals(string? x, string? y) => x == y;

    public bool Equals(ReadOnlySpan<char> alternate, string other) => alternate.SequenceEqual(other);

    public int GetHashCode(string obj) => (int)Hash.Of(obj);

    public int GetHashCode(ReadOnlySpan<char> alternate) => (int)Hash.Of(alternate);
}
