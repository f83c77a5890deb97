using System.Runtime.InteropServices;
using Talion.Extraction.Events;
using Talion.Extraction.Mentions;

namespace Talion.Extraction.Roles;

/// <summary>Who and what plays the roles of an article's acts, counted.</summary>
sealed class Fillers
{
    /// <summary>All roles, in the order of their numbers.</summary>
    public static ImmutableArray<Role> Roles { get; } = [.. Enum.GetValues<Role>()];

    static readonly int[] Never = new int[Roles.Length];

    readonly Dictionary<(ArticleEvent Act, Entity Entity), int[]> tellings = [];
    readonly Dictionary<(ArticleEvent Act, Role Role), List<Entity>> entities = [];
    readonly Dictionary<Entity, int[]> acts = [];
    readonly HashSet<(ArticleEvent Act, Entity Entity)> victims = [];
    readonly Dictionary<(ArticleEvent Act, Entity Entity), int> stances = [];

    public Fillers(ImmutableArray<ArticleEvent> told, EntityIndex index)
    {
        foreach (var act in told)
        {
            foreach (var role in Roles)
            {
                List<Entity> list = [];
                foreach (var entity in act.Mentions.SelectMany(m => Of(m, role)).Select(index.Of).OfType<Entity>())
                {
                    if (Count(tellings, (act, entity), role) > 1)
                        continue;
                    list.Add(entity);
                    Count(acts, entity, role);
                }

                entities[(act, role)] = list;
            }

            foreach (var victim in act.Casualties.Where(c => c.Max != 0).SelectMany(c => c.Victims).Select(index.Of).OfType<Entity>())
                victims.Add((act, victim));
            foreach (var stance in act.Stances)
            {
                if (index.Of(stance.Party) is { } party)
                    CollectionsMarshal.GetValueRefOrAddDefault(stances, (act, party), out _) |= 1 << (int)stance.Stance;
            }
        }
    }

    static int Count<TKey>(Dictionary<TKey, int[]> counts, TKey key, Role role)
        where TKey : notnull
    {
        ref var its = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _);
        return ++(its ??= new int[Roles.Length])[(int)role];
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

    /// <summary>Whether a figure of an act's killed or hurt counts an entity.</summary>
    public bool IsVictim(ArticleEvent act, Entity entity) => victims.Contains((act, entity));

    /// <summary>The stances that an entity is said to take on an act, or that others take on its part in it: one bit for each.</summary>
    public int StancesOf(ArticleEvent act, Entity entity) => stances.GetValueOrDefault((act, entity));

    /// <summary>The parts that an entity plays in an act and in others.</summary>
    public Parts PartsOf(ArticleEvent act, Entity entity) =>
        new(tellings.GetValueOrDefault((act, entity), Never), acts.GetValueOrDefault(entity, Never));
}
