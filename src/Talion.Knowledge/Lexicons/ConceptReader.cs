using Talion.Extraction.Lexicons;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;
using Talion.Rdf.Turtle;

namespace Talion.Knowledge.Lexicons;

/// <summary>Reads a SKOS scheme of words and rules.</summary>
static class ConceptReader
{
    /// <summary>The concepts of a Turtle document, in the order in which it first speaks of them.</summary>
    /// <param name="file">The document's name, for errors.</param>
    /// <param name="stream">Its text in UTF-8.</param>
    /// <exception cref="LexiconException">It is not Turtle, or a concept breaks the layout of the lexicons.</exception>
    public static ImmutableArray<Concept> Read(string file, Stream stream)
    {
        var drafts = new List<ConceptDraft>();
        var bySubject = new Dictionary<Term, ConceptDraft>();
        try
        {
            foreach (var quad in TurtleReader.Read(stream))
            {
                if (!bySubject.TryGetValue(quad.Subject, out var draft))
                    drafts.Add(bySubject[quad.Subject] = draft = new ConceptDraft(quad.Subject));
                draft.Add(quad.Predicate, quad.Object);
            }
        }
        catch (RdfSyntaxException fault)
        {
            throw new LexiconException(file, (int)fault.Line, fault.Message, fault);
        }

        var concepts = drafts.Where(draft => draft.IsConcept).Select(draft => draft.Finish()).ToImmutableArray();
        Check(file, concepts);
        return concepts;
    }

    static void Check(string file, ImmutableArray<Concept> concepts)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var concept in concepts)
        {
            if (!ids.Add(concept.Id))
                throw new LexiconException(file, 0, $"Two concepts are called '{concept.Id}'.");
        }

        if (concepts.FirstOrDefault(concept => concept.Broader is { } broader && !ids.Contains(broader)) is { } orphan)
            throw new LexiconException(file, 0, $"The concept '{orphan.Id}' has the broader concept '{orphan.Broader}', which the scheme lacks.");
    }
}
