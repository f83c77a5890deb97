using Talion.Evaluation.Keys;

namespace Talion.Evaluation.Matching;

/// <summary>Pairs a key's events with records, one to one, so that the sum of their similarities is the greatest (Kuhn 1955, Munkres 1957; in
/// O(n³) after Jonker and Volgenant 1987).</summary>
sealed class Alignment
{
    readonly Dictionary<int, int> answerOf = [];
    readonly Dictionary<int, int> keyOf = [];

    public Alignment(ImmutableArray<KeyedEvent> keys, IReadOnlyList<Answer> answers)
    {
        var size = Math.Max(keys.Length, answers.Count);
        var cost = new double[size, size];
        for (var k = 0; k < keys.Length; k++)
        {
            for (var a = 0; a < answers.Count; a++)
                cost[k, a] = Similarity.Of(keys[k], answers[a]) is >= Similarity.Least and var similarity ? -similarity : 0;
        }

        var rows = Assign(cost, size);
        for (var a = 0; a < answers.Count; a++)
        {
            var k = rows[a];
            if (k < keys.Length && cost[k, a] < 0)
                (answerOf[k], keyOf[a]) = (a, k);
        }
    }

    /// <summary>The record that tells a key's event, by index.</summary>
    public int? AnswerOf(int key) => answerOf.TryGetValue(key, out var answer) ? answer : null;

    /// <summary>The key's event that a record tells, by index.</summary>
    public int? KeyOf(int answer) => keyOf.TryGetValue(answer, out var key) ? key : null;

    /// <summary>The row assigned to each column at the least total cost. Rows and columns count from 1 inside; 0 stands for none.</summary>
    static int[] Assign(double[,] cost, int size)
    {
        var (rowPotential, columnPotential) = (new double[size + 1], new double[size + 1]);
        var (rowOf, previous) = (new int[size + 1], new int[size + 1]);
        for (var row = 1; row <= size; row++)
        {
            rowOf[0] = row;
            var column = 0;
            var (slack, visited) = (new double[size + 1], new bool[size + 1]);
            slack.AsSpan().Fill(double.PositiveInfinity);
            do
            {
                visited[column] = true;
                var (delta, next) = (double.PositiveInfinity, 0);
                for (var j = 1; j <= size; j++)
                {
                    if (visited[j])
                        continue;
                    var reduced = cost[rowOf[column] - 1, j - 1] - rowPotential[rowOf[column]] - columnPotential[j];
                    if (reduced < slack[j])
                        (slack[j], previous[j]) = (reduced, column);
                    if (slack[j] < delta)
                        (delta, next) = (slack[j], j);
                }

                for (var j = 0; j <= size; j++)
                {
                    if (visited[j])
                        (rowPotential[rowOf[j]], columnPotential[j]) = (rowPotential[rowOf[j]] + delta, columnPotential[j] - delta);
                    else
                        slack[j] -= delta;
                }

                column = next;
            }
            while (rowOf[column] != 0);

            for (; column != 0; column = previous[column])
                rowOf[column] = rowOf[previous[column]];
        }

        return [.. rowOf.Skip(1).Select(row => row - 1)];
    }
}
