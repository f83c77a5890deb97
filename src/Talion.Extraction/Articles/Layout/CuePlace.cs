namespace Talion.Extraction.Articles.Layout;

/// <summary>Where in a block a cue's phrase stands: the values of <c>tal:at</c> in <c>ontology/layout.ttl</c>.</summary>
enum CuePlace
{
    Start,
    End,
    Whole,
    Within,

    /// <summary>In the brackets that end the block.</summary>
    Credit,

    /// <summary>Behind a dash or bar in a headline.</summary>
    Tail,
}
