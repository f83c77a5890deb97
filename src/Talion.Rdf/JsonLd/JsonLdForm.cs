namespace Talion.Rdf.JsonLd;

/// <summary>The shapes in which the same quads can be written as JSON-LD.</summary>
public enum JsonLdForm
{
    /// <summary>Without a context, every IRI in full; nodes that are mentioned once stand where they are mentioned.</summary>
    Expanded,

    /// <summary>As <see cref="Expanded"/>, but every node stands at the top of its graph.</summary>
    Flattened,
}
