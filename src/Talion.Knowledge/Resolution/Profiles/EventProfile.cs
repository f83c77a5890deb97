using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Names;
using Talion.Knowledge.Resolution.Stories;

namespace Talion.Knowledge.Resolution.Profiles;

/// <summary>All that is compared of one event record.</summary>
/// <param name="Record">The record itself.</param>
/// <param name="Occasion">When.</param>
/// <param name="Where">Where.</param>
/// <param name="Attackers">By whom.</param>
/// <param name="Targets">On whom; places are in <paramref name="Where"/>, persons in <paramref name="Victims"/> too.</param>
/// <param name="Victims">The victims named.</param>
/// <param name="Names">Names of two and more words in the evidence, folded and sorted.</param>
/// <param name="Words">Words of four and more letters and the numbers in the evidence, folded, as hashes, sorted.</param>
/// <param name="Story">The article as a whole, where this is its main event.</param>
sealed record EventProfile(
    EventRecord Record,
    Occasion Occasion,
    Whereabouts Where,
    ImmutableArray<Party> Attackers,
    ImmutableArray<Party> Targets,
    ImmutableArray<PersonName> Victims,
    ImmutableArray<string> Names,
    ImmutableArray<ulong> Words,
    Story? Story = null)
{
    public string Id => Record.Id;

    /// <summary>The targets that are no named persons.</summary>
    public ImmutableArray<Party> Unnamed { get; } = [.. Targets.Where(party => party.Kind != EntityKind.Person)];

    /// <summary>Whether it gives a figure for an outcome.</summary>
    public bool Counts(CasualtyKind kind)
    {
        foreach (var figure in Record.Casualties)
        {
            if (figure.Kind == kind)
                return true;
        }

        return false;
    }

    /// <summary>Whether it is told as something that happened, once or as a series.</summary>
    public bool HasHappened => Record.Status is EventStatus.Occurred or EventStatus.Series;
}
