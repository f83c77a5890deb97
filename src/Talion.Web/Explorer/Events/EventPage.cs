using Talion.Web.Explorer.Things;

namespace Talion.Web.Explorer.Events;

/// <summary>All that the articles tell of an event.</summary>
/// <param name="Line">The event in a line.</param>
/// <param name="Iri">Its IRI.</param>
/// <param name="DateBasis">What its date hangs on, in the articles' words.</param>
/// <param name="Attackers">Who did it.</param>
/// <param name="Suspected">Who is only suspected.</param>
/// <param name="Targets">Who and what was attacked.</param>
/// <param name="Places">Where.</param>
/// <param name="Weapons">With what, in the articles' words.</param>
/// <param name="Damage">What became of things.</param>
/// <param name="Summaries">What the figures come to.</param>
/// <param name="Figures">Every figure.</param>
/// <param name="Claims">Claims, accusations, denials.</param>
/// <param name="Causes">What it hangs on.</param>
/// <param name="Effects">What came of it.</param>
/// <param name="Accounts">The articles.</param>
/// <param name="Merges">Why their reports were merged.</param>
sealed record EventPage(
    EventLine Line,
    string Iri,
    ImmutableArray<string> DateBasis,
    ImmutableArray<ThingName> Attackers,
    ImmutableArray<ThingName> Suspected,
    ImmutableArray<ThingName> Targets,
    ImmutableArray<ThingName> Places,
    ImmutableArray<string> Weapons,
    ImmutableArray<string> Damage,
    ImmutableArray<FigureSummary> Summaries,
    ImmutableArray<FigureLine> Figures,
    ImmutableArray<ClaimLine> Claims,
    ImmutableArray<LinkLine> Causes,
    ImmutableArray<LinkLine> Effects,
    ImmutableArray<AccountLine> Accounts,
    ImmutableArray<MergeLine> Merges);
