using Talion.Sparql.Sources;

namespace Talion.Sparql.Evaluation;

/// <summary>Writes a solution from elsewhere into a row where the two are compatible, and takes it back.</summary>
/// <param name="row">The row.</param>
/// <param name="slots">The slots of the solution's columns.</param>
sealed class BoundRow(int[] row, int[] slots)
{
    readonly bool[] written = new bool[slots.Length];

    /// <summary>Whether the solution was compatible with the row, and now stands in it (SPARQL 1.1 Query, section 18.3).</summary>
    public bool TryBind(ReadOnlySpan<int> solution)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            var bound = row[slots[i]];
            if (bound != TermIds.None && solution[i] != TermIds.None && bound != solution[i])
            {
                Unbind();
                return false;
            }
            if (bound == TermIds.None && solution[i] != TermIds.None)
            {
                row[slots[i]] = solution[i];
                written[i] = true;
            }
        }
        return true;
    }

    public void Unbind()
    {
        for (var i = 0; i < slots.Length; i++)
        {
            if (written[i])
                row[slots[i]] = TermIds.None;
            written[i] = false;
        }
    }
}
