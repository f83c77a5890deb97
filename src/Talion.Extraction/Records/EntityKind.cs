namespace Talion.Extraction.Records;

/// <summary>What a party, target or place is. Written in kebab case.</summary>
public enum EntityKind
{
    State,
    ArmedForces,
    ArmedGroup,
    Organization,
    Person,
    /// <summary>A group of people by description: "US troops", "two farmers".</summary>
    People,

    Base,
    Building,
    Vehicle,
    Vessel,
    Aircraft,
    Infrastructure,
    Place,
    City,
    Province,
    Country,
    Region,
}
