using Talion.Rdf.Terms;

namespace Talion.Shacl.Targets;

/// <summary>Says which nodes a shape is about (SHACL, section 2.1.3).</summary>
abstract record Target
{
    public abstract IEnumerable<Term> FocusNodes(DataGraph data);
}
