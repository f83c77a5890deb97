using Talion.Extraction.Language.Parsing;

namespace Talion.Training.Perceptron;

/// <summary>
/// Trains the parser on whole sentences: where the beam's best state is not the gold one, the weights move at the step where it leads by most
/// (max-violation, Huang, Fayong and Guo 2012).
/// </summary>
sealed class ParserTrainer
{
    const int BeamWidth = 4;

    readonly ParserExample[] examples;
    readonly ParserPerceptron model;
    readonly Parser<ParserPerceptron> parser;
    readonly Random random;
    readonly ArcHybridState gold = new();
    readonly ArcHybridState wrong = new();
    readonly ArcHybridState replay = new();

    /// <param name="examples">The treebank.</param>
    /// <param name="relations">How many relations there are, number 0 included.</param>
    /// <param name="seed">Decides the order of the examples.</param>
    public ParserTrainer(ParserExample[] examples, int relations, int seed)
    {
        this.examples = [.. examples];
        model = new ParserPerceptron(relations, LabelCounts.Certain(examples));
        parser = new Parser<ParserPerceptron>(model, BeamWidth, slack: int.MaxValue / 2);
        random = new Random(seed);
    }

    public void Train(int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(examples);
            foreach (var example in examples)
                Learn(example);
        }
    }

    public void Write(BinaryWriter writer) => model.Write(writer);

    void Learn(ParserExample example)
    {
        model.GoldHeads = example.Heads;
        var worst = Follow(example);
        if (worst > 0)
        {
            var shared = gold.Made.CommonPrefixLength(wrong.Made);
            Move(example.Input, gold, shared, worst, 1);
            Move(example.Input, wrong, shared, worst, -1);
        }
        model.Step(example.Heads.Length);
    }

    /// <summary>Runs the beam beside the gold transitions.</summary>
    /// <returns>After how many transitions the best state leads the gold one by most, <see cref="wrong"/> then being that state; 0 where the best one is gold throughout.</returns>
    int Follow(ParserExample example)
    {
        var (input, worst, most) = (example.Input, 0, -1);
        gold.Reset(input.Length);
        parser.Start(input);
        while (!gold.IsFinal)
        {
            MakeGoldTransition(example);
            parser.Advance(input);
            var best = parser.Beam[0];
            if (best.Score - gold.Score <= most || best.Made.SequenceEqual(gold.Made))
                continue;
            (worst, most) = (gold.Made.Length, best.Score - gold.Score);
            wrong.CopyFrom(best);
        }
        return worst;
    }

    void MakeGoldTransition(ParserExample example)
    {
        var transition = Oracle.Best(gold, example.Heads);
        var score = gold.Depth == 1 ? 0 : model.Score(gold, example.Input)[(int)transition];
        gold.Apply(transition, transition == Transition.Shift ? 0 : Relation(example, transition));
        gold.Score += score;
    }

    /// <summary>The relation as the model would name it, so that later decisions learn to live with wrong ones.</summary>
    int Relation(ParserExample example, Transition reduction)
    {
        var (word, head) = (gold.Stack(0), gold.Governor(reduction));
        return head == gold.Root ? ParserModel.RootRelation
            : head == example.Heads[word] ? model.LearnLabel(gold, example.Input, reduction, example.Relations[word])
            : model.Label(gold, example.Input, reduction);
    }

    /// <summary>Moves the weights of a sequence's transitions from where it parts from the other to an end.</summary>
    void Move(ParserInput input, ArcHybridState sequence, int shared, int end, int change)
    {
        replay.Reset(input.Length);
        for (var i = 0; i < end; i++)
        {
            var transition = sequence.Made[i];
            if (i >= shared && replay.Depth > 1)
                model.Add(replay, input, transition, change);
            replay.Apply(transition, transition == Transition.Shift ? 0 : sequence[replay.Stack(0)].Relation);
        }
    }
}
