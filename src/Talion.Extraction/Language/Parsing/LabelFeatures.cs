using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Language.Parsing;

/// <summary>The features by which the parser names an arc: both words with their tags, dependents and neighbours, what stands between, and which way the arc goes.</summary>
ref struct LabelFeatures
{
    /// <summary>How many features <see cref="Extract"/> writes.</summary>
    public const int Count = 60;

    /// <summary>Templates of arcs to the right count from here on, those to the left half as far.</summary>
    const uint Direction = 256;

    readonly ArcHybridState state;
    readonly ReadOnlySpan<uint> words;
    readonly ReadOnlySpan<uint> tags;
    readonly ReadOnlySpan<uint> fine;
    readonly Span<uint> features;
    readonly uint direction;
    int count;

    LabelFeatures(ArcHybridState state, ParserInput input, uint direction, Span<uint> features)
    {
        this.state = state;
        words = input.Words;
        tags = input.Tags;
        fine = input.Fine;
        this.direction = direction;
        this.features = features;
    }

    /// <param name="state">The state before the reduction.</param>
    /// <param name="input">The sentence.</param>
    /// <param name="reduction">The reduction that makes the arc.</param>
    /// <param name="features">At least <see cref="Count"/> places.</param>
    public static void Extract(ArcHybridState state, ParserInput input, Transition reduction, Span<uint> features)
    {
        var extraction = new LabelFeatures(state, input, (uint)reduction * Direction, features);
        extraction.AddWords(state.Stack(0), state.Governor(reduction));
        extraction.AddDependents(state.Stack(0), state.Governor(reduction));
    }

    void AddWords(int dependent, int head)
    {
        var (dw, dt, hw, ht) = (words[dependent], tags[dependent], words[head], tags[head]);
        var (before, after) = (TagAt(dependent - 1), TagAt(dependent + 1));
        var distance = Distance(dependent, head);
        Add(0, 0);
        Add(1, dw);
        Add(2, dt);
        Add(3, hw);
        Add(4, ht);
        Add(5, dw, hw);
        Add(6, dw, ht);
        Add(7, dt, hw);
        Add(8, dt, ht);
        Add(9, dw, dt);
        Add(10, dw, dt, hw, ht);
        Add(11, dt, ht, distance);
        Add(12, dw, ht, distance);
        Add(13, dt, hw, distance);
        Add(14, dt, ht, before, after);
        Add(15, dt, ht, TagAt(head - 1), TagAt(head + 1));
        Add(16, dw, before);
        Add(17, dw, after);
        Add(18, hw, TagAt(head - 1));
        Add(19, hw, TagAt(head + 1));
        Add(20, dt, ht, tags[state.Stack(1)], tags[state.Buffer(0)]);
        Add(21, dt, ht, tags[state.Stack(2)]);
        Add(22, dt, ht, WordAt(dependent - 1));
        Add(23, dt, ht, WordAt(dependent + 1));
        Add(24, dw, WordAt(dependent + 1), ht);
    }

    void AddDependents(int dependent, int head)
    {
        ref readonly var below = ref state[dependent];
        ref readonly var above = ref state[head];
        var (dw, dt, hw, ht) = (words[dependent], tags[dependent], words[head], tags[head]);
        var (left, right) = (below.Left1, below.Right1);
        var (leftRelation, rightRelation, headLeft, headRight) = (Relation(left), Relation(right), Relation(above.Left1), Relation(above.Right1));
        Add(30, dt, ht, leftRelation);
        Add(31, dt, ht, rightRelation);
        Add(32, dt, words[left], ht);
        Add(33, dw, words[left]);
        Add(34, words[left], hw);
        Add(35, dt, words[left], hw);
        Add(36, dw, words[left], hw);
        Add(37, dt, tags[left], ht, tags[right]);
        Add(38, dt, words[right], ht);
        Add(39, dt, leftRelation, Relation(below.Left2), ht);
        Add(40, dt, rightRelation, Relation(below.Right2), ht);
        Add(41, dt, ht, headLeft);
        Add(42, dt, ht, headRight);
        Add(43, dt, ht, headLeft, headRight);
        Add(44, hw, dt, headRight);
        Add(45, hw, dt, headLeft);
        Add(46, dt, ht, headLeft, Relation(above.Left2));
        Add(47, dt, ht, headRight, Relation(above.Right2));
        Add(48, dt, ht, words[above.Left1]);
        Add(49, dt, ht, words[above.Right1]);
        Add(50, dt, ht, (uint)(Math.Min(below.LeftCount, 3) * 4 + Math.Min(below.RightCount, 3)));
        Add(51, dt, ht, (uint)(Math.Min(above.LeftCount, 3) * 4 + Math.Min(above.RightCount, 3)));
        Add(52, hw, headLeft, words[left]);
        Add(53, dw, dt, leftRelation);
        Add(60, fine[dependent], ht);
        Add(61, dt, fine[head]);
        Add(62, fine[dependent], fine[head]);
        Add(63, fine[dependent], words[left], ht);
        Add(64, fine[dependent], words[left], fine[head]);
        Add(65, dt, words[left], fine[head]);
        Add(66, words[left], fine[head]);
        Add(67, fine[dependent], words[left]);
        Add(68, fine[dependent], leftRelation, ht);
        Add(69, fine[head], dt, headRight);
        Add(54, words[left], tags[left], dt, headRight);
    }

    uint Relation(int word) => (uint)state[word].Relation;

    uint TagAt(int position) => tags[position >= 0 && position < state.Length ? position : state.None];

    uint WordAt(int position) => words[position >= 0 && position < state.Length ? position : state.None];

    static uint Distance(int dependent, int head) => Math.Abs(dependent - head) switch { < 5 and var near => (uint)near, < 8 => 5, < 12 => 6, _ => 7 };

    void Add(uint template, uint a, uint b = 0, uint c = 0, uint d = 0) => features[count++] = Hash.Mix(template + direction, a, b, c, d);
}
