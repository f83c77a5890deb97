using FsCheck;
using FsCheck.Fluent;

namespace Talion.Extraction.Tests.Language;

/// <summary>Texts that look a little like language: words, marks and oddities in any order, with and without spaces.</summary>
static class AnyText
{
    static readonly string[] Pieces =
    [
        "the", "rocket", "Fired", "KILLED", "U.S.", "Gen.", "a.m", "No.", "n't", "'s", "al-", "pro-", "10", "2,500", "9:50", ".5", "1990s", "10pm", "$", "US$",
        ".", "..", "…", ",", "?", "!", "\"", "“", "”", "'", "‘", "’", "``", "''", "-", "--", "–", "—", "(", ")", "[", "]", "@", "http://a.b", "www.", "/", "&",
        "\n", "\t", "\u00A0", "\u200B", "\uD83D\uDE80", "\uD83D", "é", "e\u0301", "حزب", "和", "I", "B.", "I.",
    ];

    public static Arbitrary<string> Arbitrary { get; } =
        Gen.Elements(Pieces).ListOf().SelectMany(_ => Gen.Elements("", " ", " "), (pieces, between) => string.Join(between, pieces)).ToArbitrary();
}
