using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Talion.Extraction.Lexicons;
using Talion.Knowledge.Lexicons;
using Talion.Knowledge.Mapping;
using Talion.Knowledge.Resolution.Decisions;
using Talion.Knowledge.Resolution.Names;

namespace Talion.Knowledge.Building;

/// <summary>What a build depends on beside its articles.</summary>
/// <param name="Gazetteer">The named things of the world.</param>
/// <param name="People">The lexicon of nouns for people, which tells whom a figure counts.</param>
public sealed record KnowledgeSettings(GazetteerIndex Gazetteer, ImmutableArray<Concept> People)
{
    const string PeopleScheme = "people";
    const string ExchangesScheme = "exchanges";

    /// <summary>Settings with what a lexicon knows.</summary>
    public static KnowledgeSettings Of(Lexicon lexicon) => new(new GazetteerIndex(lexicon.Gazetteer), lexicon.Schemes.GetValueOrDefault(PeopleScheme, []))
    {
        Exchanges = lexicon.Schemes.GetValueOrDefault(ExchangesScheme, []),
    };

    /// <summary>The lexicon of words for exchanges of blows; without it no reprisal is inferred.</summary>
    public ImmutableArray<Concept> Exchanges { get; init; } = [];

    /// <summary>Who is said to stand behind which group.</summary>
    public ImmutableArray<Backing> Backings { get; init; } = [];

    /// <summary>What the IRIs of resources begin with.</summary>
    public string BaseIri { get; init; } = ResourceNames.DefaultBase;

    /// <summary>What people have decided about events.</summary>
    public DecisionList Decisions { get; init; } = DecisionList.Empty;

    /// <summary>The version that is said to have read the articles; an article read by another one is read again.</summary>
    public string Version { get; init; } =
        typeof(KnowledgeSettings).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>What tells these settings, and this version of the program, from others that would give other graphs; decisions are no part of it.</summary>
    internal string Signature => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n',
        [
            $"{typeof(KnowledgeSettings).Module.ModuleVersionId} {BaseIri} {Gazetteer.Digest}",
            .. People.Concat(Exchanges).Select(concept => $"{concept.Id} {string.Join('|', concept.Labels)} {string.Join('|', concept.Features)}"),
            .. Backings.Select(backing => $"{backing}"),
        ]))));
}
