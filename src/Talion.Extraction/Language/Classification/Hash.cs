namespace Talion.Extraction.Language.Classification;

/// <summary>The hash functions of words and features: the same on every machine, since trained models hold their values.</summary>
static class Hash
{
    /// <summary>FNV-1a over UTF-16 code units.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = (hash ^ c) * 16777619u;
        return hash;
    }

    /// <summary>A feature: a template's number with up to four values.</summary>
    public static uint Mix(uint template, uint a, uint b = 0, uint c = 0, uint d = 0)
    {
        var hash = ((ulong)template << 32 | a) * 0x9E3779B97F4A7C15UL;
        hash = (hash ^ hash >> 31 ^ b) * 0xD6E8FEB86659FD93UL;
        hash = (hash ^ hash >> 32 ^ ((ulong)d << 32 | c)) * 0xA0761D6478BD642FUL;
        return (uint)(hash >> 32);
    }
}
