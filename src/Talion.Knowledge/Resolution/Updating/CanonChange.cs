namespace Talion.Knowledge.Resolution.Updating;

/// <summary>What has come to be told otherwise than before.</summary>
/// <param name="Before">The events that are gone or other now, as they were, with the records that they had; sorted by id.</param>
/// <param name="After">Those that came, or as they are now; sorted by id.</param>
/// <param name="Documents">The articles whose graph may be another now, sorted; also those that are gone.</param>
/// <param name="UnknownIds">Ids in people's decisions that no record or event has, sorted.</param>
sealed record CanonChange(
    ImmutableArray<CanonicalEvent> Before, ImmutableArray<CanonicalEvent> After, ImmutableArray<string> Documents, ImmutableArray<string> UnknownIds);
