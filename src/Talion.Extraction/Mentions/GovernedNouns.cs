using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;

namespace Talion.Extraction.Mentions;

/// <summary>What the verb that governs a noun tells of it, where no word list knows the noun.</summary>
sealed class GovernedNouns(Lexicon lexicon)
{
    readonly LabelIndex strikes = new(lexicon["events"].Where(c => c.Id is not ("attack" or "shoot")
        && c.Features.GetValueOrDefault("frame") is "attack" or "damage"));
    readonly LabelIndex attacks = new(lexicon["events"].Where(c => c.Features.GetValueOrDefault("frame") == "attack"));
    readonly LabelIndex blows = new(lexicon["events"].Where(c => c.Features.GetValueOrDefault("frame") is "attack" or "explode"));
    readonly LabelIndex people = new(lexicon["people"]);
    readonly LabelIndex arms = new(lexicon["weapons"]);
    readonly HarmlessWords harmless = new(lexicon);
    readonly LabelIndex persons = new(lexicon["events"].Where(c => c.Id is "killing" or "assassination" or "abduction" or "wounding"));
    readonly LabelIndex hurts = new(lexicon["casualties"].Where(c => c.Id is "kill" or "wound")
        .Concat(lexicon["events"].Where(c => c.Id is "killing" or "assassination" or "wounding" or "shoot" or "armed-assault")));
    readonly LabelIndex deaths = new(lexicon["casualties"].Where(c => c.Id == "die"));
    readonly LabelIndex harms = new(lexicon["casualties"].Where(c => c.Id is "kill" or "wound" or "capture"));

    /// <summary>
    /// "An army raid", "a rebel attack", "an army drone": who stands right before the noun of an attack or of arms is its hand. "A terrorist attack"
    /// and "fighter jets" name nobody.
    /// </summary>
    public bool IsHand(Sentence sentence, Token token) => token is { Relation: "compound" or "amod", Tag: "NN" or "NNS", Lemma: not ("terrorist" or "fighter") }
        && token.Index + 1 < sentence.Tokens.Length
        && Behind(attacks, sentence, token).Concat(Behind(arms, sentence, token)).Any(m => m.Part == LabelPart.Noun && m.Tokens.Start == token.Index + 1);

    /// <summary>"The embassy bombings", "a mosque attack": a site right before the noun of an attack is what it struck.</summary>
    public bool IsAim(Sentence sentence, Token token) => token is { Relation: "compound" or "amod", Tag: "NN" or "NNP" } && token.Index + 1 < sentence.Tokens.Length
        && Behind(blows, sentence, token).Any(m => m.Part == LabelPart.Noun && m.Tokens.Start == token.Index + 1);

    static IEnumerable<LabelMatch> Behind(LabelIndex words, Sentence sentence, Token token) =>
        words.At(sentence, token.Index + 1).Concat(words.At(sentence, Math.Min(token.Index + 2, sentence.Tokens.Length - 1)));

    /// <summary>
    /// "Bombed a car showroom", "struck oil wells": what an attack verb has for its object is a thing, unless the verb is meant otherwise or the
    /// noun only measures what stands behind "of" ("blew up a section of the pipeline").
    /// </summary>
    public bool IsStruck(Sentence sentence, Token token) =>
        token.Tag is "NN" or "NNS" && sentence.FirstConjunct(token) is { Relation: "nsubj:pass" or "obj" } first && sentence.Parent(first) is { IsVerb: true } verb
            && (first.Relation == "obj" || sentence.IsPassive(verb)) && !harmless.Has("object", token)
            && !sentence.Children(token).Any(c => c.Index > token.Index && c.Relation == "nmod" && sentence.Case(c) == "of")
            && (token.Tag == "NNS" || sentence.Child(token, "det") is not null)
            && strikes.At(sentence, verb.Index).Any(m => m.Part == LabelPart.Verb);

    /// <summary>"Two binmen were murdered", "killed a busker": whoever is killed or hurt is somebody, whatever the word list says.</summary>
    public bool IsVictim(Sentence sentence, Token token) =>
        token.Tag is "NN" or "NNS" && token.Relation is "nsubj:pass" or "obj" && sentence.Parent(token) is { IsVerb: true } verb
            && (token.Relation == "obj" || sentence.IsPassive(verb)) && (token.Tag == "NNS" || sentence.Child(token, "det") is { Lemma: "a" or "an" })
            && !harmless.Has("loose", verb) && harms.At(sentence, verb.Index).Any(m => m.Part == LabelPart.Verb);

    /// <summary>"A group of friends", unlike "a group of gunmen" or "a group of the movement".</summary>
    public bool IsOfCivilians(Sentence sentence, Token group) => sentence.Children(group).Any(c => c is { Relation: "nmod", Tag: "NNS", Lemma: not ("man" or "person" or "people" or "individual" or "youth") } && sentence.Case(c) == "of"
        && people.Longest(sentence, c.Index, LabelPart.Noun)?.Concept.Features.GetValueOrDefault("side") is null or "civilian");

    /// <summary>"Shot a man", "a woman was killed", "the boy died", "the murder of a clerk".</summary>
    public bool IsHarmed(Sentence sentence, Token token)
    {
        var first = sentence.FirstConjunct(token);
        if (sentence.Parent(first) is not { } harm)
            return false;
        return first.Relation switch
        {
            "obj" => harm.IsVerb && Has(hurts, LabelPart.Verb),
            "nsubj:pass" => sentence.IsPassive(harm) && Has(hurts, LabelPart.Verb),
            "nsubj" => Has(deaths, LabelPart.Verb),
            "nmod" => sentence.Case(first) == "of" && Has(hurts, LabelPart.Noun),
            _ => false,
        };

        bool Has(LabelIndex words, LabelPart part) => words.At(sentence, harm.Index).Any(m => m.Part == part);
    }

    /// <summary>"ALDER REDWOOD WAS KILLED", "the murder of Alder Redwood and Tom Birch": a name without an article is a person's.</summary>
    public bool IsPersonHarmed(Sentence sentence, Token name)
    {
        var first = sentence.FirstConjunct(name);
        if (first.Relation is not ("nsubj:pass" or "obj" or "nmod" or "nmod:poss") || sentence.Parent(first) is not { } harm)
            return false;
        return first.Relation switch
        {
            "obj" => harm.IsVerb && IsHarm(LabelPart.Verb),
            "nsubj:pass" => IsHarm(LabelPart.Verb) && sentence.IsPassive(harm),
            _ => (first.Relation == "nmod:poss" || sentence.Case(first) == "of") && IsHarm(LabelPart.Noun),
        };

        bool IsHarm(LabelPart part) => persons.At(sentence, harm.Index).Any(m => m.Part == part);
    }
}
