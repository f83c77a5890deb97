using Talion.Extraction.Numbers.Words;

namespace Talion.Extraction.Time.Grammar;

/// <summary>Tries every reader at every atom; the longest reading wins, the first reader of equals.</summary>
static class TimeGrammar
{
    static readonly ImmutableArray<Func<AtomSequence, int, Parsed?>> Readers =
    [
        ClockReader.Read,
        RangeReader.Read,
        ApproximateReader.Read,
        ComparisonReader.Read,
        ShareReader.Read,
        SetReader.Read,
        ReferenceReader.Read,
        DayPartReader.Read,
        EdgeReader.Read,
        DurationReader.Read,
    ];

    /// <summary>The expressions of a sentence, left to right, none overlapping.</summary>
    public static IEnumerable<TimePhrase> Read(AtomSequence atoms)
    {
        Parsed? previous = null;
        for (var at = 0; at < atoms.Count;)
        {
            var start = at;
            var listed = previous is { } before ? ListReader.Read(atoms, at, before) : null;
            var found = listed is { } item ? Listed(atoms, ref start, item) : ReadAt(atoms, at);
            if (found is { } parsed)
            {
                yield return new TimePhrase(atoms.Sentence, atoms[start].Token, atoms.Span(start, parsed.End), parsed.Meaning);
                at = parsed.End;
            }
            else
            {
                at++;
            }

            previous = found;
        }
    }

    static Parsed? Listed(AtomSequence atoms, ref int start, Parsed listed)
    {
        while (start < listed.End - 1 && !atoms[start].IsNumber && !atoms.Has(start, WordKind.Ordinal) && !atoms.Is(start, "the"))
            start++;
        return listed;
    }

    static Parsed? ReadAt(AtomSequence atoms, int at)
    {
        if (!atoms[at].IsNumber && atoms[at].Word is null)
            return null;
        Parsed? best = null;
        foreach (var reader in Readers)
            best = PeriodReader.Longer(best, reader(atoms, at));
        return best;
    }
}
