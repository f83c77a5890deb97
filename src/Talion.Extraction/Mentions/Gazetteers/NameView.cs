using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;

namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>A sentence with the gazetteer's names in it.</summary>
sealed class NameView
{
    readonly NameMention?[] starting;
    readonly ImmutableArray<NameReading>[] readings;
    readonly bool[] covered;

    /// <param name="sentence">The sentence.</param>
    /// <param name="candidates">The gazetteer's names in it.</param>
    /// <param name="chosen">What each of them means; nothing where no reading is believable.</param>
    public NameView(NameSentence sentence, ImmutableArray<NameCandidates> candidates, ImmutableArray<NameReading?> chosen)
    {
        Sentence = sentence;
        starting = new NameMention?[sentence.Count];
        readings = new ImmutableArray<NameReading>[sentence.Count];
        covered = new bool[sentence.Count];
        for (var i = 0; i < candidates.Length; i++)
        {
            if (chosen[i] is not { } reading)
                continue;
            var tokens = candidates[i].Tokens;
            starting[tokens.Start] = new NameMention(tokens, reading.Entry.Kind, sentence.Text(tokens), reading.Entry, reading.IsDemonym);
            readings[tokens.Start] = candidates[i].Readings;
            Array.Fill(covered, true, tokens.Start, tokens.Length);
        }
    }

    public NameSentence Sentence { get; }

    /// <summary>The gazetteer's name that starts at a token, if any; none outside the sentence.</summary>
    public NameMention? StartingAt(int token) => token < starting.Length ? starting[token] : null;

    /// <summary>Whether a token is in one of the gazetteer's names; never for one outside the sentence.</summary>
    public bool IsCovered(int token) => token >= 0 && token < covered.Length && covered[token];

    /// <summary>What else of a kind the gazetteer's name at a token may mean.</summary>
    public GazetteerEntry? Reading(int token, EntityKind kind) =>
        readings[token].Where(reading => reading.Entry.Kind == kind && !reading.IsDemonym).Select(reading => reading.Entry).FirstOrDefault();

    /// <summary>Whether one of the gazetteer's names inside some tokens is of a sort.</summary>
    public bool AnyWithin(TextSpan tokens, Func<NameMention, bool> isOfSort)
    {
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (starting[i] is { } name && isOfSort(name))
                return true;
        }

        return false;
    }

    /// <summary>A name of some tokens; the gazetteer's own where it has one from the same token that is as long.</summary>
    public NameMention Name(TextSpan tokens, EntityKind kind, GazetteerEntry? entry = null) =>
        starting[tokens.Start] is { } known && known.Tokens.End >= tokens.End
            ? known
            : new NameMention(tokens, kind, Sentence.Text(tokens), entry, IsDemonym: false);
}
