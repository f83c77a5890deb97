using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Numbers.Words;
using Talion.Extraction.Time.Grammar;

namespace Talion.Extraction.Numbers;

/// <summary>
/// Finds numbers that count people or things, in digits and words, with what bounds them. Dates, times, ages, ordinals, measures, sums of money
/// and the numbers of names ("Su-25", "Flight 655") count nothing.
/// </summary>
public sealed class QuantityFinder
{
    readonly AtomReader reader;

    /// <param name="lexicon">Its schemes <c>time</c> and <c>numbers</c> hold the words.</param>
    /// <exception cref="KeyNotFoundException">One of the two schemes is missing.</exception>
    public QuantityFinder(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        reader = new AtomReader(lexicon);
    }

    /// <summary>Finds the numbers of a sentence. Articles count as one.</summary>
    /// <returns>Sorted by span, none overlapping; <see cref="Quantity.Span"/> covers the number's words and its modifiers.</returns>
    public ImmutableArray<Quantity> Find(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return Find(reader.Read(sentence));
    }

    /// <summary>Finds the numbers of a sentence that has been cut into atoms.</summary>
    internal static ImmutableArray<Quantity> Find(TimedAtoms sentence)
    {
        var atoms = sentence.Atoms;
        var times = sentence.Times.Select(phrase => phrase.Span).ToList();
        var quantities = ImmutableArray.CreateBuilder<Quantity>();
        for (var at = 0; at < atoms.Count;)
        {
            if (TimeEnd(atoms, at, times) is > 0 and var afterTime)
            {
                at = afterTime;
            }
            else if (QuantityReader.TryRead(atoms, at, out var end, out var count) && !times.Exists(atoms.Span(at, end).Overlaps))
            {
                quantities.Add(new Quantity(Clamp(count.Min), count.Max is { } max ? Clamp(max) : null, atoms.Span(at, end)));
                at = end;
            }
            else
            {
                at++;
            }
        }

        return quantities.DrainToImmutable();
    }

    static int TimeEnd(AtomSequence atoms, int at, List<TextSpan> times)
    {
        var start = atoms[at].Span.Start;
        foreach (var time in times)
        {
            if (start < time.Start || start >= time.End)
                continue;
            while (at < atoms.Count && atoms[at].Span.Start < time.End)
                at++;
            return at;
        }

        return 0;
    }

    static int Clamp(double number) => (int)Math.Min(number, int.MaxValue);
}
