namespace Talion.Extraction.Language.Parsing;

/// <summary>
/// A state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the words not read yet, the arcs so far. Words count
/// from 0; after them come <see cref="Root"/> and <see cref="None"/>, which stands for whatever is not there.
/// </summary>
sealed class ArcHybridState
{
    int[] stack = [];
    Node[] nodes = [];
    Transition[] made = [];

    /// <summary>The number of words.</summary>
    public int Length { get; private set; }

    /// <summary>The artificial governor of the sentence.</summary>
    public int Root => Length;

    /// <summary>What <see cref="Stack"/> and <see cref="Buffer"/> give beyond their ends.</summary>
    public int None => Length + 1;

    /// <summary>The first word not read yet.</summary>
    public int Next { get; private set; }

    /// <summary>How many words are on the stack, the root included.</summary>
    public int Depth { get; private set; }

    /// <summary>The sum of the scores of the transitions so far.</summary>
    public int Score { get; set; }

    /// <summary>The transitions so far.</summary>
    public ReadOnlySpan<Transition> Made => made.AsSpan(0, 2 * Next + 1 - Depth);

    /// <summary>Whether nothing but the root is left.</summary>
    public bool IsFinal => Next == Length && Depth == 1;

    /// <summary>What is known of a word, of the root or of none.</summary>
    public ref readonly Node this[int word] => ref nodes[word];

    /// <summary>The word at a depth of the stack, 0 the top.</summary>
    public int Stack(int below) => below < Depth ? stack[Depth - 1 - below] : None;

    /// <summary>The word at a distance in the buffer, 0 the next.</summary>
    public int Buffer(int ahead) => Next + ahead < Length ? Next + ahead : None;

    /// <summary>Whether a transition can be made. Only when all words are read may the top hang on the root, so that the sentence has one head.</summary>
    public bool Allows(Transition transition) =>
        transition switch
        {
            Transition.Shift => Next < Length,
            Transition.Left => Next < Length && Depth > 1,
            _ => Depth > 2 || (Depth == 2 && Next == Length),
        };

    /// <summary>The governor that a reduction gives to the top of the stack.</summary>
    public int Governor(Transition reduction) => reduction == Transition.Left ? Next : Stack(1);

    /// <summary>Starts on a sentence of so many words; the arrays grow and are used again.</summary>
    public void Reset(int length)
    {
        Reserve(length);
        (Length, Next, Depth, Score) = (length, 0, 1, 0);
        stack[0] = Root;
        nodes.AsSpan(0, length + 2).Fill(new Node { Head = None, Left1 = None, Left2 = None, Right1 = None, Right2 = None });
    }

    /// <summary>Becomes the same as another state.</summary>
    public void CopyFrom(ArcHybridState other)
    {
        Reserve(other.Length);
        (Length, Next, Depth, Score) = (other.Length, other.Next, other.Depth, other.Score);
        other.stack.AsSpan(0, Depth).CopyTo(stack);
        other.Made.CopyTo(made);
        other.nodes.AsSpan(0, Length + 2).CopyTo(nodes);
    }

    /// <summary>Makes an allowed transition.</summary>
    /// <param name="transition">The transition.</param>
    /// <param name="relation">The number of the relation that a reduction's arc gets.</param>
    public void Apply(Transition transition, int relation)
    {
        made[Made.Length] = transition;
        switch (transition)
        {
            case Transition.Shift:
                stack[Depth++] = Next++;
                break;
            case Transition.Left:
                ref var right = ref Reduce(relation, Next);
                (right.Left2, right.Left1) = (right.Left1, stack[Depth]);
                right.LeftCount++;
                break;
            default:
                ref var left = ref Reduce(relation, stack[Depth - 2]);
                (left.Right2, left.Right1) = (left.Right1, stack[Depth]);
                left.RightCount++;
                break;
        }
    }

    ref Node Reduce(int relation, int head)
    {
        ref var dependent = ref nodes[stack[--Depth]];
        (dependent.Head, dependent.Relation) = (head, relation);
        return ref nodes[head];
    }

    void Reserve(int length)
    {
        if (stack.Length >= length + 2)
            return;
        stack = new int[length * 2 + 2];
        nodes = new Node[stack.Length];
        made = new Transition[2 * stack.Length];
    }
}
