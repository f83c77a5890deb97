namespace Talion.Extraction.Mentions.Sieves;

/// <summary>One rule of coreference.</summary>
interface ISieve
{
    /// <summary>The earlier mention of what the mention stands for, as far as this rule can tell; asked in text order.</summary>
    Mention? Antecedent(Mention mention, Discourse discourse);
}
