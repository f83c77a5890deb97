namespace Talion.Extraction.Merging;

/// <summary>What may speak for or against a telling and an act being one.</summary>
enum Sign
{
    /// <summary>The word for what was done.</summary>
    Word,
    Type,
    Time,
    Place,
    Attacker,
    Target,
    Figure,

    /// <summary>What its words mean, in whatever part of speech: "ambushed" and "the ambush".</summary>
    Concept,

    /// <summary>What it is called by: "the bus blast".</summary>
    Attribute,
    Means,
}
