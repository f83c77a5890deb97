namespace Talion.Extraction.Records;

/// <summary>What kinds of entities have in common.</summary>
public static class EntityKinds
{
    /// <summary>Whether it is where something happens rather than somebody who acts.</summary>
    public static bool IsPlace(this EntityKind kind) => kind is
        EntityKind.Base or EntityKind.Building or EntityKind.Infrastructure
        or EntityKind.Place or EntityKind.City or EntityKind.Province or EntityKind.Country or EntityKind.Region;
}
