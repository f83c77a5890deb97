using Talion.Extraction.Events;
using Talion.Extraction.Mentions;

namespace Talion.Extraction.Roles;

/// <summary>Who and what plays the roles of an article's acts, counted.</summary>
sealed class Fillers
{
    /// <summary>All roles, in the order of their numbers.</summary>
    public static ImmutableArray<Role> Roles { get; } = [.. Enum.GetValues<Role>()];

    readonly Dictionary<(ArticleEvent Act, Role Role, Entity Entity), int> tellings = [];
    readonly Dictionary<(ArticleEvent Act, Role Role), List<Entity>> entities = [];
    readonly Dictionary<(Role Role, Entity Entity), int> acts = [];

    public Fillers(ImmutableArray<ArticleEvent> told, EntityIndex index)
    {
        foreach (var act in told)
        {
            foreach (var role in Roles)
            {
                List<Entity> list = [];
                foreach (var entity in act.Mentions.SelectMany(m => Of(m, role)).Select(index.Of).OfType<Entity>())
                {
                    var times = tellings.GetValueOrDefault((act, role, entity));
                    tellings[(act, role, entity)] = times + 1;
                    if (times > 0)
                        continue;
                    list.Add(entity);
                    acts[(role, entity)] = acts.GetValueOrDefault((role, entity)) + 1;
                }

                entities[(act, role)] = list;
            }
        }
    }

    /// <summary>The mentions that play a role in one telling.</summary>
    public static IEnumerable<Mention> Of(EventMention telling, Role role) => role switch
    {
        Role.Attacker => telling.Attackers.Select(a => a.Mention),
        Role.Target => telling.Targets,
        Role.Weapon => telling.Weapons,
        _ => telling.Places,
    };

    /// <summary>Those who play a role in an act, in the order of its tellings.</summary>
    public IReadOnlyList<Entity> Of(ArticleEvent act, Role role) => entities[(act, role)];

    /// <summary>How often an entity plays a role in an act.</summary>
    public int Times(ArticleEvent act, Role role, Entity entity) => tellings.GetValueOrDefault((act, role, entity));

    /// <summary>In how many other acts an entity plays a role.</summary>
    public int Elsewhere(ArticleEvent act, Role role, Entity entity) =>
        acts.GetValueOrDefault((role, entity)) - Math.Min(1, Times(act, role, entity));
}
