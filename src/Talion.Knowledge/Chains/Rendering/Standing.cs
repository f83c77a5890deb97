namespace Talion.Knowledge.Chains.Rendering;

/// <summary>How sure it is that an event happened, as far as a drawing can say.</summary>
public enum Standing
{
    Happened,

    /// <summary>Somebody denies it, or denies having done it.</summary>
    Disputed,

    /// <summary>Threatened, planned, feared, foiled or conditional.</summary>
    NotHappened,
}
