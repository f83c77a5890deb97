using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Tracing;

namespace Talion.Knowledge.Chains.Rendering;

/// <summary>Links in a few words.</summary>
public static class LinkWords
{
    /// <summary>What the effect did to the cause: "in retaliation for", "caused by", "after".</summary>
    public static string Of(LinkType type) => type switch
    {
        LinkType.Retaliation => "in retaliation for",
        LinkType.Caused => "caused by",
        _ => "after",
    };

    /// <summary>The article's own words in quotation marks, else "inferred".</summary>
    public static string Cue(ChainLink link) =>
        link.Basis == LinkBasis.Inferred ? "inferred" : link.Cue is { } cue ? $"“{cue}”" : link.Type.Word();
}
