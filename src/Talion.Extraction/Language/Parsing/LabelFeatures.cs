using System.Runtime.CompilerServices;
using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Language.Parsing;

/// <summary>The features by which the parser names an arc: both words with their tags, dependents and neighbours, what stands between, and which way the arc goes.</summary>
ref struct LabelFeatures
{
    /// <summary>How many features <see cref="Extract"/> writes.</summary>
    public const int Count = 32;

    /// <summary>Templates of arcs to the right count from here on, those to the left half as far.</summary>
    const uint Direction = 256;

    readonly ArcHybridState state;
    readonly ReadOnlySpan<ParserWord> words;
    readonly Span<uint> features;
    readonly uint direction;
    int count;

    LabelFeatures(ArcHybridState state, ParserInput input, uint direction, Span<uint> features)
    {
        this.state = state;
        words = input.Words;
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void AddWords(int dependent, int head)
    {
        ref readonly var d = ref words[dependent];
        ref readonly var h = ref words[head];
        var (before, after) = (At(dependent - 1).Tag, At(dependent + 1).Tag);
        var distance = Distance(dependent, head);
        Add(0, 0);
        Add(1, d.Word);
        Add(3, h.Word);
        Add(5, d.Word, h.Word);
        Add(6, d.Word, h.Tag);
        Add(7, d.Tag, h.Word);
        Add(8, d.Tag, h.Tag);
        Add(9, d.Word, d.Tag);
        Add(12, d.Word, h.Tag, distance);
        Add(13, d.Tag, h.Word, distance);
        Add(14, d.Tag, h.Tag, before, after);
        Add(17, d.Word, after);
        Add(18, h.Word, At(head - 1).Tag);
        Add(19, h.Word, At(head + 1).Tag);
        Add(21, d.Tag, h.Tag, words[state.Stack(2)].Tag);
        Add(23, d.Tag, h.Tag, At(dependent + 1).Word);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void AddDependents(int dependent, int head)
    {
        ref readonly var below = ref state[dependent];
        ref readonly var above = ref state[head];
        ref readonly var d = ref words[dependent];
        ref readonly var h = ref words[head];
        ref readonly var left = ref words[below.Left1];
        ref readonly var right = ref words[below.Right1];
        var (leftRelation, headLeft, headRight) = (Relation(below.Left1), Relation(above.Left1), Relation(above.Right1));
        Add(30, d.Tag, h.Tag, leftRelation);
        Add(32, d.Tag, left.Word, h.Tag);
        Add(33, d.Word, left.Word);
        Add(34, left.Word, h.Word);
        Add(38, d.Tag, right.Word, h.Tag);
        Add(39, d.Tag, leftRelation, Relation(below.Left2), h.Tag);
        Add(41, d.Tag, h.Tag, headLeft);
        Add(44, h.Word, d.Tag, headRight);
        Add(50, d.Tag, h.Tag, Counts(in below));
        Add(53, d.Word, d.Tag, leftRelation);
        Add(61, d.Tag, h.Fine);
        Add(64, d.Fine, left.Word, h.Fine);
        Add(66, left.Word, h.Fine);
        Add(67, d.Fine, left.Word);
        Add(68, d.Fine, leftRelation, h.Tag);
        Add(54, left.Word, left.Tag, d.Tag, headRight);
    }

    readonly ulong Relation(int word) => Hash.Number(state[word].Relation);

    /// <summary>The word at a position of the sentence, or none beyond its ends.</summary>
    readonly ref readonly ParserWord At(int position) => ref words[position >= 0 && position < state.Length ? position : state.None];

    static ulong Counts(in Node node) => Hash.Number(Math.Min(node.LeftCount, 3) * 4 + Math.Min(node.RightCount, 3));

    static ulong Distance(int dependent, int head) =>
        Hash.Number(Math.Abs(dependent - head) switch { < 5 and var near => near, < 8 => 5, < 12 => 6, _ => 7 });

    /// <param name="template">The template's number, by which the trained model knows it.</param>
    /// <param name="a">Its value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Add(uint template, ulong a) => features[count++] = Hash.Feature(template + direction, a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Add(uint template, ulong a, ulong b) => features[count++] = Hash.Feature(template + direction, a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Add(uint template, ulong a, ulong b, ulong c) => features[count++] = Hash.Feature(template + direction, a, b, c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Add(uint template, ulong a, ulong b, ulong c, ulong d) => features[count++] = Hash.Feature(template + direction, a, b, c, d);
}
