namespace Talion.Extraction.Articles;

/// <summary>What a block of an article's text is for.</summary>
public enum BlockKind
{
    /// <summary>The article's own headline or standfirst.</summary>
    Headline,

    /// <summary>Running text.</summary>
    Body,

    /// <summary>A subheading inside the text, such as "- Series of attacks -".</summary>
    Heading,

    /// <summary>A picture's or chart's caption.</summary>
    Caption,

    /// <summary>Related links, other articles' headlines, newsletter and share lines, bylines, credits.</summary>
    Furniture,
}

/// <summary>A line or paragraph of an article's text. Only <see cref="BlockKind.Headline"/> and <see cref="BlockKind.Body"/> are read for events.</summary>
public sealed record TextBlock(TextSpan Span, BlockKind Kind);
