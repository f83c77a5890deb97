namespace Talion.Extraction.Language.Parsing;

/// <summary>
/// A state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the words not read yet, the arcs so far. Words count
/// from 0; after them come <see cref="Root"/> and <see cref="None"/>, which stands for whatever is not there.
/// </summary>
sealed class ArcHybridState
{
    int[] stack = [];
    int depth;

    /// <summary>The number of words.</summary>
    public int Length { get; private set; }

    /// <summary>The artificial governor of the sentence.</summary>
    public int Root => Length;

    /// <summary>What <see cref="Stack"/> and <see cref="Buffer"/> give beyond their ends.</summary>
    public int None => Length + 1;

    /// <summary>The first word not read yet.</summary>
    public int Next { get; private set; }

    /// <summary>Each word's governor so far, <see cref="None"/> where it has none.</summary>
    public int[] Heads { get; private set; } = [];

    /// <summary>The number of the relation to the governor, from 1; 0 where there is none.</summary>
    public int[] Relations { get; private set; } = [];

    /// <summary>The outermost dependents on either side, the second ones, and how many there are.</summary>
    public int[] Left1 { get; private set; } = [];

    public int[] Left2 { get; private set; } = [];

    public int[] Right1 { get; private set; } = [];

    public int[] Right2 { get; private set; } = [];

    public int[] LeftCount { get; private set; } = [];

    public int[] RightCount { get; private set; } = [];

    public int Depth => depth;

    /// <summary>Whether nothing but the root is left.</summary>
    public bool IsFinal => Next == Length && depth == 1;

    public bool MayShift => Next < Length;

    public bool MayReduceLeft => Next < Length && depth > 1;

    /// <summary>Whether the top of the stack may hang on the word under it: on the root only when all words are read, so that there is one root.</summary>
    public bool MayReduceRight => depth > 2 || (depth == 2 && Next == Length);

    /// <summary>The word at a depth of the stack, 0 the top.</summary>
    public int Stack(int below) => below < depth ? stack[depth - 1 - below] : None;

    /// <summary>The word at a distance in the buffer, 0 the next.</summary>
    public int Buffer(int ahead) => Next + ahead < Length ? Next + ahead : None;

    /// <summary>Starts on a sentence of so many words; the arrays grow and are used again.</summary>
    public void Reset(int length)
    {
        if (stack.Length < length + 2)
            Allocate(length * 2 + 2);
        Length = length;
        Next = 0;
        depth = 1;
        stack[0] = Root;
        foreach (var links in (ReadOnlySpan<int[]>)[Heads, Left1, Left2, Right1, Right2])
            links.AsSpan(0, length + 2).Fill(None);
        foreach (var counts in (ReadOnlySpan<int[]>)[Relations, LeftCount, RightCount])
            counts.AsSpan(0, length + 2).Clear();
    }

    public void Shift() => stack[depth++] = Next++;

    /// <summary>The top of the stack becomes a dependent of the next word.</summary>
    public void ReduceLeft(int relation)
    {
        var (head, dependent) = (Next, stack[--depth]);
        Attach(dependent, head, relation);
        (Left2[head], Left1[head]) = (Left1[head], dependent);
        LeftCount[head]++;
    }

    /// <summary>The top of the stack becomes a dependent of the word under it.</summary>
    public void ReduceRight(int relation)
    {
        var dependent = stack[--depth];
        var head = stack[depth - 1];
        Attach(dependent, head, relation);
        (Right2[head], Right1[head]) = (Right1[head], dependent);
        RightCount[head]++;
    }

    void Attach(int dependent, int head, int relation)
    {
        Heads[dependent] = head;
        Relations[dependent] = relation;
    }

    void Allocate(int size)
    {
        stack = new int[size];
        (Heads, Relations) = (new int[size], new int[size]);
        (Left1, Left2, LeftCount) = (new int[size], new int[size], new int[size]);
        (Right1, Right2, RightCount) = (new int[size], new int[size], new int[size]);
    }
}
