using Talion.Rdf.Terms;

namespace Talion.Shacl.Paths;

/// <summary>A path again and again.</summary>
/// <param name="Path">What is repeated.</param>
/// <param name="IncludesStart">Whether no step at all counts too (<c>*</c>, not <c>+</c>).</param>
sealed record ClosurePath(PropertyPath Path, bool IncludesStart) : PropertyPath
{
    public override IEnumerable<Term> Follow(DataGraph data, Term node) => Close(node, from => Path.Follow(data, from));

    public override IEnumerable<Term> FollowBack(DataGraph data, Term node) => Close(node, to => Path.FollowBack(data, to));

    public override string ToString() => $"({Path}){(IncludesStart ? "*" : "+")}";

    HashSet<Term> Close(Term start, Func<Term, IEnumerable<Term>> step)
    {
        HashSet<Term> found = [];
        if (IncludesStart)
            found.Add(start);
        var open = new Queue<Term>([start]);
        while (open.TryDequeue(out var next))
        {
            foreach (var node in step(next).Where(found.Add))
                open.Enqueue(node);
        }
        return found;
    }
}
