namespace Talion.Knowledge.Exports.Codebooks;

/// <summary>A dataset in whose columns events can be written.</summary>
public enum DatasetShape
{
    /// <summary>Armed Conflict Location and Event Data, codebook of 2024.</summary>
    Acled,

    /// <summary>Global Terrorism Database, codebook of 2021.</summary>
    Gtd,

    /// <summary>PLOVER as the POLECAT dataset has it, 2023.</summary>
    Plover,
}
