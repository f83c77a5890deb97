using Talion.Extraction.Lexicons;

namespace Talion.Extraction.Articles.Layout;

/// <summary>The cues of the scheme "layout", in the file's order: the first that matches a block decides.</summary>
sealed class LayoutLexicon(Lexicon lexicon)
{
    readonly ImmutableArray<LayoutCue> cues = [.. lexicon["layout"].Select(Cue)];

    public LayoutCue? Find(string block, BlockShape shape)
    {
        var folded = Fold(block);
        return cues.FirstOrDefault(cue => cue.Matches(folded, shape));
    }

    static string Fold(string text) =>
        text.ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Replace('\n', ' ');

    static LayoutCue Cue(Concept concept) => new(
        Enum.Parse<BlockKind>(concept.Features["block"], ignoreCase: true),
        Enum.Parse<CuePlace>(concept.Features["at"], ignoreCase: true),
        Enum.Parse<CueShape>(concept.Features.GetValueOrDefault("shape", nameof(CueShape.Any)), ignoreCase: true),
        concept.Features.GetValueOrDefault("section") == "true",
        [.. concept.Labels.Select(label => Fold(label.Text))]);
}
