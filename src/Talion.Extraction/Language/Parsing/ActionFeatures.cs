using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Language.Parsing;

/// <summary>
/// The features by which the parser chooses a transition: words and tags on top of the stack and next in the buffer, their dependents, relations,
/// valencies and distance (after Zhang and Nivre 2011).
/// </summary>
ref struct ActionFeatures
{
    /// <summary>How many features <see cref="Extract"/> writes.</summary>
    public const int Count = 110;

    readonly ArcHybridState state;
    readonly ReadOnlySpan<uint> words;
    readonly ReadOnlySpan<uint> tags;
    readonly ReadOnlySpan<uint> coarse;
    readonly ReadOnlySpan<uint> fine;
    readonly ReadOnlySpan<uint> ahead;
    readonly Span<uint> features;
    int count;

    ActionFeatures(ArcHybridState state, ParserInput input, Span<uint> features)
    {
        this.state = state;
        words = input.Words;
        tags = input.Tags;
        coarse = input.Coarse;
        fine = input.Fine;
        ahead = input.Ahead;
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

    void AddTops()
    {
        var (s0, s1, s2) = (state.Stack(0), state.Stack(1), state.Stack(2));
        var (b0, b1, b2) = (state.Buffer(0), state.Buffer(1), state.Buffer(2));
        var (s0w, s0t, s1w, s1t, s2t) = (words[s0], tags[s0], words[s1], tags[s1], tags[s2]);
        var (b0w, b0t, b1w, b1t, b2t) = (words[b0], tags[b0], words[b1], tags[b1], tags[b2]);
        var distance = (uint)Math.Clamp(b0 - s0, -1, 8);
        var between = (uint)Math.Clamp(s0 - s1, -1, 8);
        Add(0, 0);
        Add(1, s0w);
        Add(2, s0t);
        Add(3, s0w, s0t);
        Add(4, s1w);
        Add(5, s1t);
        Add(6, s1w, s1t);
        Add(7, b0w);
        Add(8, b0t);
        Add(9, b0w, b0t);
        Add(10, b1w);
        Add(11, b1t);
        Add(12, b1w, b1t);
        Add(13, b2t);
        Add(14, words[b2], b2t);
        Add(15, words[s2]);
        Add(16, s2t);
        Add(17, s0w, s0t, b0w, b0t);
        Add(18, s0w, s0t, b0w);
        Add(19, s0w, b0w, b0t);
        Add(20, s0w, s0t, b0t);
        Add(21, s0t, b0w, b0t);
        Add(22, s0w, b0w);
        Add(23, s0t, b0t);
        Add(24, s0w, s0t, s1w, s1t);
        Add(25, s0w, s0t, s1t);
        Add(26, s0t, s1w, s1t);
        Add(27, s0w, s1w);
        Add(28, s0t, s1t);
        Add(29, b0t, b1t);
        Add(30, b0t, b1t, b2t);
        Add(31, s0t, b0t, b1t);
        Add(32, s1t, s0t, b0t);
        Add(33, s2t, s1t, s0t);
        Add(34, s1t, s0t, b0t, b1t);
        Add(35, s1w, s0t, b0t);
        Add(36, s1t, s0w, b0t);
        Add(37, s1t, s0t, b0w);
        Add(38, s0w, distance);
        Add(39, s0t, distance);
        Add(40, b0w, distance);
        Add(41, b0t, distance);
        Add(42, s0t, b0t, distance);
        Add(43, s0t, s1t, between);
        Add(44, s1w, s0w, b0t);
        Add(45, s1t, b0t);
        Add(46, s1w, b0w);
        Add(47, s0w, b0t, b1t);
        Add(48, s2t, s1t, s0t, b0t);
    }

    void AddDependents()
    {
        var (s0, s1, b0) = (state.Stack(0), state.Stack(1), state.Buffer(0));
        var (s0w, s0t, s1w, s1t, b0w, b0t) = (words[s0], tags[s0], words[s1], tags[s1], words[b0], tags[b0]);
        ref readonly var top = ref state[s0];
        ref readonly var under = ref state[s1];
        ref readonly var next = ref state[b0];
        var (s0l, s0r, s1l, s1r, b0l) = (top.Left1, top.Right1, under.Left1, under.Right1, next.Left1);
        var (s0lr, s0rr, s1lr, s1rr, b0lr) = (Relation(s0l), Relation(s0r), Relation(s1l), Relation(s1r), Relation(b0l));
        Add(50, s0t, tags[s0l], s0lr, b0t);
        Add(51, s0t, tags[s0r], s0rr, b0t);
        Add(52, s1t, s0t, tags[s1r], s1rr);
        Add(53, s1t, s0t, tags[s1l], s1lr);
        Add(54, s1t, s0t, tags[s0l], s0lr);
        Add(55, s1t, s0t, tags[s0r], s0rr);
        Add(56, b0t, tags[b0l], b0lr, s0t);
        Add(57, words[s0l], s0lr, s0t);
        Add(58, words[s0r], s0rr, s0t);
        Add(59, words[s1r], s1rr, s1t);
        Add(60, words[b0l], b0lr, b0t);
        Add(61, s0w, Pair(top.LeftCount, top.RightCount));
        Add(62, s0t, Pair(top.LeftCount, top.RightCount));
        Add(63, s1w, Pair(under.LeftCount, under.RightCount));
        Add(64, s1t, Pair(under.LeftCount, under.RightCount));
        Add(65, b0w, (uint)Math.Min(4, next.LeftCount));
        Add(66, b0t, (uint)Math.Min(4, next.LeftCount));
        Add(67, s0w, s0lr, Relation(top.Left2));
        Add(68, s0t, s0lr, Relation(top.Left2));
        Add(69, s0w, s0rr, Relation(top.Right2));
        Add(70, s0t, s0rr, Relation(top.Right2));
        Add(71, s1w, s1rr, Relation(under.Right2));
        Add(72, s1t, s1rr, Relation(under.Right2), s0t);
        Add(73, s1w, s1lr, Relation(under.Left2), s0t);
        Add(74, b0w, b0lr, Relation(next.Left2));
        Add(75, b0t, b0lr, Relation(next.Left2), s0t);
        Add(76, words[s0l], s0w);
        Add(77, words[s0l], s0w, b0t);
        Add(78, s1w, words[s0l], s0t);
        Add(79, s1t, words[s0l], s0w);
        Add(80, s1w, words[s0l], s0w);
        Add(81, tags[state.Stack(2)], words[s0l], s1t, s0t);
        Add(82, words[s1r], s0t, b0t);
        Add(83, (uint)Math.Min(state.Depth, 5), s0t, b0t);
    }

    /// <summary>Whether a finite verb is still to come tells a subject from an object, and a participle from a past tense, many words before it.</summary>
    void AddVerbsAhead()
    {
        var (s0, s1, b0) = (state.Stack(0), state.Stack(1), state.Buffer(0));
        var (s0t, s1t, b0t, next, later) = (tags[s0], tags[s1], tags[b0], ahead[b0], ahead[state.Buffer(1)]);
        Add(84, s0t, b0t, next);
        Add(85, words[s0], b0t, next >> 3);
        Add(86, s1t, s0t, b0t, next >> 3);
        Add(87, s0t, b0t, later);
        Add(88, s0t, words[b0], later >> 3);
        Add(89, s1t, s0t, b0t, later >> 3);
        Add(90, s0t, b0t, Relation(state[s0].Left1), later >> 3);
        Add(91, s1t, s0t, words[b0], later >> 3);
    }

    /// <summary>Classes of words make up for words and pairs of words that are rare.</summary>
    void AddClasses()
    {
        var (s0, s1, s2, b0, b1) = (state.Stack(0), state.Stack(1), state.Stack(2), state.Buffer(0), state.Buffer(1));
        var (s0t, s1t, b0t, s0c, s1c, b0c, s0f, s1f, b0f) = (tags[s0], tags[s1], tags[b0], coarse[s0], coarse[s1], coarse[b0], fine[s0], fine[s1], fine[b0]);
        var (s0l, s0r) = (state[s0].Left1, state[s0].Right1);
        Add(100, s0f, b0f);
        Add(101, s0f, b0t);
        Add(102, s0t, b0f);
        Add(103, s1f, s0f);
        Add(104, s1f, s0t);
        Add(105, s1t, s0f);
        Add(106, s1c, s0c, b0c);
        Add(107, s1f, words[s0l], s0f);
        Add(108, s1c, words[s0l], s0c);
        Add(109, s1f, words[s0l], s0t);
        Add(110, s1c, s0c, b0t);
        Add(111, s0c, b0c, coarse[b1]);
        Add(112, s0f, s0t, b0t);
        Add(113, s0t, b0f, b0t);
        Add(114, s0c, b0c, (uint)Math.Clamp(b0 - s0, -1, 8));
        Add(115, coarse[s2], s1c, s0c);
        Add(116, s0c, coarse[s0r], b0c);
        Add(117, s0c, coarse[s0l], s1c);
    }

    uint Relation(int word) => (uint)state[word].Relation;

    void Add(uint template, uint a, uint b = 0, uint c = 0, uint d = 0) => features[count++] = Hash.Mix(template, a, b, c, d);

    static uint Pair(int left, int right) => (uint)(Math.Min(left, 4) * 8 + Math.Min(right, 4));
}
