using Talion.Extraction.Events;
using Talion.Extraction.Mentions;

namespace Talion.Extraction.Roles;

/// <summary>A mention that may play a role in an act.</summary>
/// <param name="Act">The act.</param>
/// <param name="Telling">The act's telling that is nearest to the mention.</param>
/// <param name="Mention">Who or what it is about.</param>
/// <param name="Entity">What the mention stands for.</param>
/// <param name="Role">The role.</param>
/// <param name="Parts">What the rules have the entity play already.</param>
sealed record RoleCandidate(ArticleEvent Act, EventMention Telling, Mention Mention, Entity Entity, Role Role, Parts Parts)
{
    /// <summary>Whether the rules give the entity this role already.</summary>
    public bool IsFiller => Parts.Times(Role) > 0;
}
