namespace Talion.Extraction.Articles.Layout;

/// <summary>What a cue's block must look like: the values of <c>tal:shape</c> in <c>ontology/layout.ttl</c>.</summary>
enum CueShape
{
    Any,
    Title,
    Names,
    Short,
}
