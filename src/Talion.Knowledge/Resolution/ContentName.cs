using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Talion.Knowledge.Resolution;

/// <summary>Names that are derived from content, so that the same thing is called the same in every run: a readable part and a short
/// hash.</summary>
public static class ContentName
{
    const int HashDigits = 8;
    const int SlugLength = 60;

    /// <summary>The readable parts in kebab case and eight hexadecimal digits of SHA-256 over <paramref name="content"/>
    /// ("2020-03-11-rocket-attack-camp-taji-5f0c83a1").</summary>
    /// <param name="readable">Parts for the reader; empty ones are left out.</param>
    /// <param name="content">What tells the thing from all others, in a fixed order.</param>
    public static string Of(IEnumerable<string?> readable, IEnumerable<string?> content)
    {
        var slug = Slug(string.Join(' ', readable));
        return slug.Length == 0 ? Hash(content) : $"{slug}-{Hash(content)}";
    }

    /// <summary>Letters and digits in lower case with single hyphens between, at most 60 characters. Letters outside ASCII stay: an IRI may
    /// hold them.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                slug.Append(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString(0, Math.Min(slug.Length, SlugLength)).Trim('-');
    }

    /// <summary>Eight hexadecimal digits of SHA-256 over the parts, kept apart; a missing part differs from an empty one.</summary>
    static string Hash(IEnumerable<string?> parts)
    {
        var joined = string.Concat(parts.Select(part => part is null ? "\u0001" : part + "\0"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(joined)))[..HashDigits];
    }
}
