using Talion.Extraction.Lexicons;

namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>
/// Finds the names of places, bases, armed groups, forces, organizations and persons in an article: those of the gazetteer, those that the words
/// in and beside them tell, and the short forms that the article itself introduces. Needs tokens and no analysis of them. Safe for several threads.
/// </summary>
public sealed class NameFinder
{
    readonly NameVocabulary vocabulary;
    readonly NameLexicon names;
    readonly GazetteerMatcher matcher;

    /// <exception cref="ArgumentException">A concept of the scheme "names" has an unknown position or kind.</exception>
    public NameFinder(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        vocabulary = new NameVocabulary(lexicon.Gazetteer.Length * 2);
        names = new NameLexicon(lexicon, vocabulary);
        matcher = new GazetteerMatcher(lexicon.Gazetteer, vocabulary);
    }

    /// <summary>Finds the names of a whole article, which helps to tell what the ambiguous ones mean.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentences">The tokens of each sentence, as spans of the text in order.</param>
    /// <returns>The names of each sentence, in order, none overlapping.</returns>
    public ImmutableArray<ImmutableArray<NameMention>> Find(string text, ImmutableArray<ImmutableArray<TextSpan>> sentences)
    {
        var views = sentences.Select(tokens => new NameSentence(text, tokens, vocabulary, names)).ToArray();
        var candidates = views.Select(matcher.Find).ToImmutableArray();
        var chosen = CandidateResolver.Resolve(candidates);
        var bindings = new NameBindings();
        var found = ImmutableArray.CreateBuilder<ImmutableArray<NameMention>>(sentences.Length);
        for (var i = 0; i < sentences.Length; i++)
        {
            var mentions = Names(new NameView(views[i], candidates[i], chosen[i]), bindings);
            bindings.Learn(views[i], mentions);
            found.Add([.. mentions]);
        }

        return found.MoveToImmutable();
    }

    static List<NameMention> Names(NameView view, NameBindings bindings)
    {
        var found = new List<NameMention>();
        for (var i = 0; i < view.Sentence.Count;)
        {
            if (At(view, bindings, i) is { } name)
            {
                found.Add(name);
                i = name.Tokens.End;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    static NameMention? At(NameView view, NameBindings bindings, int token)
    {
        var known = view.StartingAt(token);
        if (known is null && !view.Sentence.MayStartName(token))
            return null;
        var unknown = view.Sentence.Case == SentenceCase.Upper ? UpperNamePatterns.At(view, token) : NamePatterns.At(view, token);
        if (unknown is not null)
            return unknown;
        if (known is null or { Tokens.Length: 1 } && bindings.At(view.Sentence, token) is { } bound)
            return bound;
        return known is null || NamePatterns.IsPartOfLonger(view, known) ? null : known;
    }
}
