using Talion.Rdf.Terms;

namespace Talion.Sparql.Sources;

/// <summary>A change in the making. Nobody else sees it before <see cref="Commit"/>; disposing without committing drops it.</summary>
public interface IQuadTransaction : IDisposable
{
    /// <summary>The state with everything applied so far.</summary>
    IQuadSource Current { get; }

    /// <summary>Removes quads, then adds quads; removing what is not there and adding what is there change nothing.</summary>
    void Apply(IEnumerable<Quad> removed, IEnumerable<Quad> added);

    /// <summary>Makes the change the store's current state, all of it at once.</summary>
    void Commit();
}
