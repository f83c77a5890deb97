using Talion.Extraction.Events;

namespace Talion.Extraction.Links;

/// <summary>One of the places where the article tells an act.</summary>
sealed record Telling(EventMention Mention, LinkEnd End)
{
    public int Position => Mention.Main.Head.Index;
}
