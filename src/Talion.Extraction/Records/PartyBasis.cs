namespace Talion.Extraction.Records;

/// <summary>On whose word a party is the attacker. Written in kebab case.</summary>
public enum PartyBasis
{
    /// <summary>The article's own voice.</summary>
    Stated,

    /// <summary>They say so themselves.</summary>
    Claimed,

    /// <summary>Somebody named says so.</summary>
    Attributed,

    /// <summary>Hedged.</summary>
    Suspected,
}
