namespace Talion.Sparql.Sources;

/// <summary>The orders in which a source can be read, ascending by id, position after position.</summary>
public enum QuadOrder
{
    /// <summary>Whichever the source finds fastest for the pattern; triples of a union still come together.</summary>
    Any,

    /// <summary>Subject, predicate, object, graph.</summary>
    Spog,

    /// <summary>Predicate, object, subject, graph.</summary>
    Posg,

    /// <summary>Object, subject, predicate, graph.</summary>
    Ospg,

    /// <summary>Graph, subject, predicate, object; not for a union.</summary>
    Gspo,
}
