using System.Reflection;
using Talion.Knowledge.Mapping;
using Talion.Knowledge.Resolution.Decisions;
using Talion.Knowledge.Resolution.Names;

namespace Talion.Knowledge.Building;

/// <summary>What a build depends on beside its articles.</summary>
/// <param name="Gazetteer">The named things of the world.</param>
public sealed record KnowledgeSettings(GazetteerIndex Gazetteer)
{
    /// <summary>What the IRIs of resources begin with.</summary>
    public string BaseIri { get; init; } = ResourceNames.DefaultBase;

    /// <summary>What people have decided about events.</summary>
    public DecisionList Decisions { get; init; } = DecisionList.Empty;

    /// <summary>The version that is said to have read the articles; an article read by another one is read again.</summary>
    public string Version { get; init; } =
        typeof(KnowledgeSettings).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
}
