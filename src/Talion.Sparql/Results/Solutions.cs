using System.Collections;
using Talion.Rdf.Terms;
using Talion.Sparql.Evaluation;

namespace Talion.Sparql.Results;

/// <summary>The solutions of a <c>SELECT</c>, worked out while they are read. They can be read once.</summary>
public sealed class Solutions : IEnumerable<Solution>
{
    readonly Execution execution;
    readonly int[] slots;
    bool started;

    internal Solutions(Execution execution)
    {
        this.execution = execution;
        Variables = Planning.Variables.Projected(execution.Algebra);
        slots = [.. Variables.Select(execution.SlotOf)];
    }

    /// <summary>The columns' names, in the order of the query.</summary>
    public ImmutableArray<string> Variables { get; }

    public IEnumerator<Solution> GetEnumerator()
    {
        if (started)
            throw new InvalidOperationException("Solutions can be read once; ToTable keeps them.");
        started = true;
        return Read();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Reads all solutions into a table.</summary>
    public ResultTable ToTable() => new(Variables, [.. this.Select(solution => solution.ToRow())]);

    internal Term TermOf(int id) => execution.Context.Terms.TermOf(id);

    IEnumerator<Solution> Read()
    {
        execution.Root.Open();
        while (execution.Root.MoveNext())
        {
            execution.Context.Guard.CountRow();
            var ids = new int[slots.Length];
            for (var i = 0; i < slots.Length; i++)
                ids[i] = execution.Row[slots[i]];
            yield return new Solution(this, ids);
        }
    }
}
