using System.Runtime.CompilerServices;
using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Language.Parsing;

/// <summary>
/// The features by which the parser chooses a transition: words and tags on top of the stack and next in the buffer, their dependents, relations,
/// valencies and distance (after Zhang and Nivre 2011), without those that bring nothing once the others are there: fewer are both faster and better.
/// </summary>
ref struct ActionFeatures
{
    /// <summary>How many features <see cref="Extract"/> writes.</summary>
    public const int Count = 55;

    readonly ArcHybridState state;
    readonly ReadOnlySpan<ParserWord> words;
    readonly Span<uint> features;
    int count;

    ActionFeatures(ArcHybridState state, ParserInput input, Span<uint> features)
    {
        this.state = state;
        words = input.Words;
        this.features = features;
    }

    /// <param name="state">The parser's state.</param>
    /// <param name="input">The sentence.</param>
    /// <param name="features">At least <see cref="Count"/> places.</param>
    public static void Extract(ArcHybridState state, ParserInput input, Span<uint> features)
    {
        var extraction = new ActionFeatures(state, input, features);
        extraction.AddTops();
        extraction.AddDependents();
        extraction.AddVerbsAhead();
        extraction.AddClasses();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void AddTops()
    {
        ref readonly var s0 = ref words[state.Stack(0)];
        ref readonly var s1 = ref words[state.Stack(1)];
        ref readonly var b0 = ref words[state.Buffer(0)];
        ref readonly var b1 = ref words[state.Buffer(1)];
        ref readonly var b2 = ref words[state.Buffer(2)];
        var (distance, between) = (Distance(state.Stack(0), state.Buffer(0)), Distance(state.Stack(1), state.Stack(0)));
        Add(0, 0);
        Add(1, s0.Word);
        Add(2, s0.Tag);
        Add(3, s0.Word, s0.Tag);
        Add(4, s1.Word);
        Add(5, s1.Tag);
        Add(7, b0.Word);
        Add(8, b0.Tag);
        Add(10, b1.Word);
        Add(11, b1.Tag);
        Add(12, b1.Word, b1.Tag);
        Add(13, b2.Tag);
        Add(19, s0.Word, b0.Word, b0.Tag);
        Add(23, s0.Tag, b0.Tag);
        Add(29, b0.Tag, b1.Tag);
        Add(30, b0.Tag, b1.Tag, b2.Tag);
        Add(31, s0.Tag, b0.Tag, b1.Tag);
        Add(35, s1.Word, s0.Tag, b0.Tag);
        Add(38, s0.Word, distance);
        Add(39, s0.Tag, distance);
        Add(41, b0.Tag, distance);
        Add(43, s0.Tag, s1.Tag, between);
        Add(45, s1.Tag, b0.Tag);
        Add(47, s0.Word, b0.Tag, b1.Tag);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void AddDependents()
    {
        ref readonly var s0 = ref words[state.Stack(0)];
        ref readonly var s1 = ref words[state.Stack(1)];
        ref readonly var b0 = ref words[state.Buffer(0)];
        ref readonly var top = ref state[state.Stack(0)];
        ref readonly var under = ref state[state.Stack(1)];
        ref readonly var next = ref state[state.Buffer(0)];
        ref readonly var s0l = ref words[top.Left1];
        ref readonly var s0r = ref words[top.Right1];
        ref readonly var s1l = ref words[under.Left1];
        ref readonly var s1r = ref words[under.Right1];
        ref readonly var b0l = ref words[next.Left1];
        var (s0lr, s0rr, s1lr, b0lr) = (Relation(top.Left1), Relation(top.Right1), Relation(under.Left1), Relation(next.Left1));
        var (topCounts, underCounts, nextCount) = (Counts(in top), Counts(in under), Hash.Number(Math.Min(4, next.LeftCount)));
        Add(50, s0.Tag, s0l.Tag, s0lr, b0.Tag);
        Add(51, s0.Tag, s0r.Tag, s0rr, b0.Tag);
        Add(53, s1.Tag, s0.Tag, s1l.Tag, s1lr);
        Add(54, s1.Tag, s0.Tag, s0l.Tag, s0lr);
        Add(55, s1.Tag, s0.Tag, s0r.Tag, s0rr);
        Add(56, b0.Tag, b0l.Tag, b0lr, s0.Tag);
        Add(57, s0l.Word, s0lr, s0.Tag);
        Add(58, s0r.Word, s0rr, s0.Tag);
        Add(60, b0l.Word, b0lr, b0.Tag);
        Add(62, s0.Tag, topCounts);
        Add(64, s1.Tag, underCounts);
        Add(65, b0.Word, nextCount);
        Add(66, b0.Tag, nextCount);
        Add(67, s0.Word, s0lr, Relation(top.Left2));
        Add(68, s0.Tag, s0lr, Relation(top.Left2));
        Add(70, s0.Tag, s0rr, Relation(top.Right2));
        Add(74, b0.Word, b0lr, Relation(next.Left2));
        Add(75, b0.Tag, b0lr, Relation(next.Left2), s0.Tag);
        Add(76, s0l.Word, s0.Word);
        Add(82, s1r.Word, s0.Tag, b0.Tag);
        Add(83, Hash.Number(Math.Min(state.Depth, 5)), s0.Tag, b0.Tag);
    }

    /// <summary>Whether a finite verb is still to come tells a subject from an object, and a participle from a past tense, many words before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void AddVerbsAhead()
    {
        ref readonly var s0 = ref words[state.Stack(0)];
        ref readonly var b0 = ref words[state.Buffer(0)];
        ref readonly var b1 = ref words[state.Buffer(1)];
        Add(84, s0.Tag, b0.Tag, b0.VerbAhead);
        Add(85, s0.Word, b0.Tag, b0.Verb);
        Add(90, s0.Tag, b0.Tag, Relation(state[state.Stack(0)].Left1), b1.Verb);
    }

    /// <summary>Classes of words make up for words and pairs of words that are rare.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void AddClasses()
    {
        ref readonly var s0 = ref words[state.Stack(0)];
        ref readonly var s1 = ref words[state.Stack(1)];
        ref readonly var b0 = ref words[state.Buffer(0)];
        ref readonly var s0l = ref words[state[state.Stack(0)].Left1];
        Add(100, s0.Fine, b0.Fine);
        Add(101, s0.Fine, b0.Tag);
        Add(103, s1.Fine, s0.Fine);
        Add(106, s1.Coarse, s0.Coarse, b0.Coarse);
        Add(109, s1.Fine, s0l.Word, s0.Tag);
        Add(113, s0.Tag, b0.Fine, b0.Tag);
        Add(114, s0.Coarse, b0.Coarse, Distance(state.Stack(0), state.Buffer(0)));
    }

    readonly ulong Relation(int word) => Hash.Number(state[word].Relation);

    /// <param name="template">The template's number, by which the trained model knows it.</param>
    /// <param name="a">Its value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Add(uint template, ulong a) => features[count++] = Hash.Feature(template, a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Add(uint template, ulong a, ulong b) => features[count++] = Hash.Feature(template, a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Add(uint template, ulong a, ulong b, ulong c) => features[count++] = Hash.Feature(template, a, b, c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Add(uint template, ulong a, ulong b, ulong c, ulong d) => features[count++] = Hash.Feature(template, a, b, c, d);

    static ulong Counts(in Node node) => Hash.Number(Math.Min(node.LeftCount, 4) * 8 + Math.Min(node.RightCount, 4));

    static ulong Distance(int from, int to) => Hash.Number(Math.Clamp(to - from, -1, 8) + 1);
}
