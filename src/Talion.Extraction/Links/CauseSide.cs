namespace Talion.Extraction.Links;

/// <summary>On which side of a cue the earlier act stands (<c>tal:direction</c> in <c>ontology/links.ttl</c>).</summary>
public enum CauseSide
{
    /// <summary>The cue governs the cause: "X in retaliation for Y".</summary>
    After,

    /// <summary>The cause governs the cue: "Y, prompting X".</summary>
    Before,

    /// <summary>The cue stands with the effect alone: "In response, X".</summary>
    Context,

    /// <summary>The cue stands with the earlier act, the later was told before: "Days earlier, Y".</summary>
    EffectContext,
}
