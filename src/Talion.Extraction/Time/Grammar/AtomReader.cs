using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Numbers.Words;

namespace Talion.Extraction.Time.Grammar;

/// <summary>Cuts sentences into atoms and reads the expressions of time among them.</summary>
/// <param name="lexicon">Its schemes <c>time</c> and <c>numbers</c> hold the words.</param>
/// <exception cref="KeyNotFoundException">One of the two schemes is missing.</exception>
sealed class AtomReader(Lexicon lexicon)
{
    readonly Vocabulary vocabulary = new(lexicon["time"].AddRange(lexicon["numbers"]));

    public TimedAtoms Read(Sentence sentence)
    {
        var atoms = new AtomSequence(sentence, vocabulary);
        return new TimedAtoms(atoms, [.. TimeGrammar.Read(atoms)]);
    }
}
