namespace Talion.Extraction;

/// <summary>A step of extraction that can be left out to measure what it is worth.</summary>
public enum ExtractionStep
{
    /// <summary>The dependency parser. Without it, heads and relations come from tags and neighbourhood alone.</summary>
    Parser,

    /// <summary>Telling the parser which words are one known name. Without it, names are read word by word.</summary>
    KnownNames,

    /// <summary>Who is meant by a repeated name, a description or a pronoun. Without it, every mention stands for itself and pronouns for nobody.</summary>
    Coreference,

    /// <summary>Telling what happened from what was threatened, planned, feared, foiled, denied or only spoken of. Without it, all of it counts as having happened.</summary>
    Status,

    /// <summary>Putting the mentions of one act together. Without it, every mention is an act of its own.</summary>
    Merging,

    /// <summary>Reading the roles of an act over with a learned model once all that is told of it is put together. Without it, the rules' fillers stand.</summary>
    Roles,
}
