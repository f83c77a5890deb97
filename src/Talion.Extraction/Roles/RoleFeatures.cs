using System.Runtime.InteropServices;
using Talion.Extraction.Events;
using Talion.Extraction.Language.Classification;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Mentions;

namespace Talion.Extraction.Roles;

/// <summary>
/// What tells whether a mention plays a role in an act, as hashed features: what it is, the grammar between it and the telling, how far apart they stand,
/// which other acts are as near, and what the act has already. The trained model holds the hashes, so that a change here wants a new one.
/// </summary>
/// <param name="candidates">The candidates of one article.</param>
sealed class RoleFeatures(RoleCandidates candidates)
{
    /// <summary>How many templates each role has room for.</summary>
    const uint Templates = 128;

    readonly Dictionary<Mention, MentionView> mentions = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<(ArticleEvent Act, string Place), Lies> geography = [];
    readonly uint[] features = new uint[Templates];
    int count;
    (RoleCandidate Candidate, MentionView Mention, PairView Pair)? last;
    uint role;

    /// <summary>The features of one of the candidates; the next call writes over them.</summary>
    public ReadOnlySpan<uint> Of(RoleCandidate candidate)
    {
        count = 0;
        role = (uint)candidate.Role * Templates;
        var (mention, pair) = ViewsOf(candidate);
        var own = Value.Of(candidate.IsFiller);
        var fillers = candidates.Fillers.Of(candidate.Act, candidate.Role);
        var have = Value.Of(fillers.Count == 0 ? 0 : fillers.Any(f => f.IsNamed) ? 1 : 2);
        AddMention(candidate, mention, pair, own, have);
        AddAct(candidate, mention, pair, own, have);
        AddOthers(candidate, pair, own, have);
        if (pair.IsNear)
            AddWithin(mention, pair, own, have);
        else
            AddAcross(mention, pair, have);
        if (candidate.Role == Role.Place)
            AddGeography(candidate, fillers, mention, pair, own);
        return features.AsSpan(0, count);
    }

    /// <summary>The candidates of one pair for all roles come one after the other.</summary>
    (MentionView Mention, PairView Pair) ViewsOf(RoleCandidate candidate)
    {
        if (last is { } known && ReferenceEquals(known.Candidate.Mention, candidate.Mention) && known.Candidate.Telling == candidate.Telling)
            return (known.Mention, known.Pair);
        if (!mentions.TryGetValue(candidate.Mention, out var mention))
            mention = mentions[candidate.Mention] = new MentionView(candidate.Mention, candidates.IsInside(candidate.Mention));
        var pair = new PairView(candidate.Act, candidate.Telling, candidate.Mention, candidates);
        last = (candidate, mention, pair);
        return (mention, pair);
    }

    /// <summary>What the mention is and what it hangs on.</summary>
    void AddMention(RoleCandidate candidate, MentionView mention, PairView pair, ulong own, ulong have)
    {
        var isNear = Value.Of(pair.IsNear);
        Add(0);
        Add(1, own);
        Add(2, have);
        Add(3, own, have, pair.Distance);
        Add(4, pair.Distance);
        Add(5, mention.Kind, mention.Form);
        Add(6, pair.Distance, mention.Kind);
        Add(7, own, mention.Kind, mention.Form);
        Add(8, mention.Side);
        Add(9, own, mention.Side);
        Add(10, mention.Case, isNear, own);
        Add(11, mention.Relation, mention.Case);
        Add(12, mention.Governor, mention.Relation, mention.Case);
        Add(13, mention.Governor, mention.Relation, isNear);
        Add(14, mention.IsFirst, mention.Kind, pair.Distance);
        Add(15, mention.IsInside, mention.Relation, isNear);
        Add(16, Value.Of(candidate.Mention.Entry is not null));
        Add(17, Value.Of(candidate.Entity.Mentions.Count switch { 1 => 0, <= 3 => 1, _ => 2 }), own);
        Add(21, mention.IsNegated, own);
        Add(22, mention.ClauseLemma, mention.IsNegated, mention.Relation);
        if (candidate.Role == Role.Place)
            return;
        Add(18, mention.Lemma);
        Add(62, mention.Title, mention.Kind);
        Add(63, mention.Title, own);
        Add(19, mention.Lemma, own);
        Add(20, Value.Of(candidate.Mention.Nation is not null), Value.Of(candidate.Mention.Count is not null));
    }

    /// <summary>What the act is and how it is told.</summary>
    void AddAct(RoleCandidate candidate, MentionView mention, PairView pair, ulong own, ulong have)
    {
        var (act, telling, sentence) = (candidate.Act, candidate.Telling.Sentence, candidate.Mention.Sentence);
        var acts = Value.Of(candidates.Acts.Length switch { 1 => 0, 2 => 1, <= 4 => 2, _ => 3 });
        var type = Value.Of((int)act.Type);
        Add(24, type, own);
        Add(34, type, mention.Kind, mention.Form);
        Add(35, type, mention.Side, pair.Distance);
        if (candidate.Role != Role.Place)
            Add(23, type, mention.Lemma);
        Add(25, pair.Frame, pair.IsVerb, own);
        Add(26, pair.SameParagraph, pair.Distance);
        Add(27, Value.Of(sentence.Index < 2), Value.Of(telling.Index < 2), pair.Distance);
        Add(28, Value.Of((int)sentence.Kind), Value.Of((int)telling.Kind), own);
        Add(29, acts, pair.Distance, have);
        Add(30, acts, own);
        Add(31, Value.Of(Math.Min(3, candidate.Parts.Times(candidate.Role))));
        Add(32, Value.Of(Math.Min(4, act.Mentions.Count)), own);
        Add(33, Value.Of((int)act.Status), own);
    }

    /// <summary>The other acts in its sentence, and what else it plays there and here.</summary>
    void AddOthers(RoleCandidate candidate, PairView pair, ulong own, ulong have)
    {
        var parts = candidate.Parts;
        var likes = Value.Of(Math.Min(2, candidates.Fillers.Of(candidate.Act, candidate.Role).Count(f => f.Kind == candidate.Entity.Kind && f != candidate.Entity)));
        Add(41, likes, own);
        if (candidate.Role is Role.Attacker or Role.Target)
        {
            Add(43, Value.Of(candidates.Fillers.IsVictim(candidate.Act, candidate.Entity)), own);
            Add(44, Value.Of(candidates.Fillers.StancesOf(candidate.Act, candidate.Entity)), own);
        }

        Add(42, likes, pair.Distance, Value.Of((int)(candidate.Entity.Kind ?? 0)), own);
        Add(36, pair.Others, pair.IsTold, pair.Distance, own);
        var elsewhere = Value.Of(Math.Min(2, parts.Elsewhere(candidate.Role)));
        Add(37, elsewhere, own);
        Add(38, elsewhere, pair.Distance, have);
        foreach (var other in Fillers.Roles)
        {
            if (other == candidate.Role)
                continue;
            if (parts.Times(other) > 0)
                Add(39, Value.Of((int)other), own);
            if (parts.Elsewhere(other) > 0)
                Add(40, Value.Of((int)other), Value.Of(pair.IsNear));
        }
    }

    /// <summary>The grammar between the mention and a telling in the same sentence, and what stands between them.</summary>
    void AddWithin(MentionView mention, PairView pair, ulong own, ulong have)
    {
        Add(48, pair.Path, pair.IsVerb);
        Add(49, pair.Path, pair.Frame, pair.IsPassive, mention.Case);
        Add(50, pair.Path, own);
        Add(51, pair.Far, pair.IsBefore, own);
        Add(52, mention.Case, pair.IsBefore, pair.Far);
        Add(53, mention.Case, pair.IsBefore, mention.Kind);
        Add(59, mention.Before, pair.IsBefore);
        Add(60, mention.Preposition, pair.IsBefore, pair.Frame);
        Add(61, mention.Behind, pair.IsBefore);
        Add(54, pair.Rivals, own);
        Add(55, pair.Rivals, pair.IsBefore, have);
        Add(56, pair.Commas, pair.Verbs, pair.IsParted, pair.IsBefore);
        Add(57, pair.Verbs, own);
        if (pair.IsTied)
            Add(58, own);
    }

    /// <summary>What stands between the mention's sentence and the telling's.</summary>
    void AddAcross(MentionView mention, PairView pair, ulong have)
    {
        Add(64, pair.Between, pair.Distance, pair.Others);
        Add(65, pair.Distance, pair.Behind, pair.Others, have);
        Add(66, pair.Distance, mention.Case, mention.Kind);
        Add(67, pair.Distance, pair.HasNoOthers, have, mention.Kind);
        Add(68, pair.Distance, mention.Relation, pair.HasNoOthers);
        Add(69, mention.ClauseLemma, mention.Relation);
        Add(70, mention.ClauseTag, pair.Distance);
        Add(75, mention.Before);
        Add(76, mention.Behind);
        Add(77, mention.Preposition, mention.Kind, pair.Distance);
        Add(72, pair.Frame, mention.ClauseLemma, mention.Relation);
        Add(73, pair.Distance, mention.Side, have);
        Add(74, pair.Distance, mention.Relation, mention.Kind, mention.IsFirst);
        if (pair.IsVerbless)
            Add(71, pair.Distance);
    }

    /// <summary>How a place lies to those that the act has.</summary>
    void AddGeography(RoleCandidate candidate, IReadOnlyList<Entity> fillers, MentionView mention, PairView pair, ulong own)
    {
        var lies = Value.Of((int)LieAmong(fillers, candidate));
        Add(80, lies, own);
        Add(81, lies, pair.Distance);
        Add(82, lies, mention.Kind, pair.Distance);
    }

    /// <summary>How one place lies to another; what says more is greater.</summary>
    enum Lies
    {
        Nowhere,
        Unknown,
        Elsewhere,
        SameCountry,
        Inside,
        Around,
    }

    /// <summary>How a place lies to the nearest of an act's.</summary>
    Lies LieAmong(IReadOnlyList<Entity> fillers, RoleCandidate candidate)
    {
        if (fillers.Count == 0)
            return Lies.Nowhere;
        if (candidate.Mention.Entry is not { } place)
            return Lies.Unknown;
        ref var lies = ref CollectionsMarshal.GetValueRefOrAddDefault(geography, (candidate.Act, place.Id), out var isKnown);
        return isKnown ? lies : lies = fillers.Max(f => Lie(place, f.Mentions[0].Entry));
    }

    static Lies Lie(GazetteerEntry place, GazetteerEntry? other)
    {
        if (other is not { } known)
            return Lies.Unknown;
        if (known.Country == place.Id || known.Within == place.Id)
            return Lies.Around;
        if (place.Country == known.Id || place.Within == known.Id)
            return Lies.Inside;
        return (place.Country ?? place.Id) == (known.Country ?? known.Id) ? Lies.SameCountry : Lies.Elsewhere;
    }

    void Add(uint template) => features[count++] = Hash.Feature(role + template, 0);

    void Add(uint template, ulong a) => features[count++] = Hash.Feature(role + template, a);

    void Add(uint template, ulong a, ulong b) => features[count++] = Hash.Feature(role + template, a, b);

    void Add(uint template, ulong a, ulong b, ulong c) => features[count++] = Hash.Feature(role + template, a, b, c);

    void Add(uint template, ulong a, ulong b, ulong c, ulong d) => features[count++] = Hash.Feature(role + template, a, b, c, d);
}
