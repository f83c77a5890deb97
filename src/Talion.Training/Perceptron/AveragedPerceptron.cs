namespace Talion.Training.Perceptron;

/// <summary>A multiclass perceptron over hashed features whose final weights are the mean over all steps (Freund and Schapire 1999; Collins 2002).</summary>
/// <remarks>Each feature has a row of the classes it has weights for, in one piece of a common store; a full row moves to the store's end.</remarks>
/// <param name="threshold">In how many mistakes a feature must take part before it gets weights: rare ones fit noise and swell the model.</param>
sealed class AveragedPerceptron(int threshold)
{
    uint[] keys = new uint[1 << 16];
    Row[] rows = new Row[1 << 16];
    int distinct;
    int[] classes = new int[1 << 18];
    float[] weights = new float[1 << 18];
    Past[] pasts = new Past[1 << 18];
    int used;
    int step;

    struct Row
    {
        public int Start;
        public short Count;
        public short Capacity;
        public int Mistakes;
    }

    /// <summary>A weight's sum over all steps up to the one when it last changed.</summary>
    struct Past
    {
        public int Since;
        public double Total;
    }

    /// <summary>Adds every feature's weights to the scores of the classes.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        foreach (var feature in features)
        {
            ref readonly var row = ref rows[Find(feature)];
            var end = row.Start + row.Count;
            for (var at = row.Start; at < end; at++)
                scores[classes[at]] += weights[at];
        }
    }

    /// <summary>Counts a decision that was right or has been corrected by <see cref="Update"/>.</summary>
    public void Step() => step++;

    /// <summary>Moves the features' weights towards one class and away from another.</summary>
    public void Update(ReadOnlySpan<uint> features, int right, int wrong)
    {
        foreach (var feature in features)
        {
            var slot = Insert(feature);
            if (++rows[slot].Mistakes < threshold)
                continue;
            Add(ref rows[slot], right, 1);
            Add(ref rows[slot], wrong, -1);
        }
    }

    /// <summary>The averaged weights, feature by feature in the order of their hashes, classes ascending; zeros left out.</summary>
    public IEnumerable<(uint Feature, List<(int Class, float Weight)> Weights)> Average()
    {
        var slots = Enumerable.Range(0, keys.Length).Where(slot => rows[slot].Count > 0).ToArray();
        Array.Sort(Array.ConvertAll(slots, slot => keys[slot]), slots);
        foreach (var slot in slots)
        {
            var means = Enumerable.Range(rows[slot].Start, rows[slot].Count).Select(at => (classes[at], Mean(at))).Where(mean => mean.Item2 != 0).ToList();
            means.Sort();
            if (means.Count > 0)
                yield return (keys[slot], means);
        }
    }

    float Mean(int at) => (float)((pasts[at].Total + weights[at] * (double)(step - pasts[at].Since)) / Math.Max(1, step));

    void Add(ref Row row, int label, float change)
    {
        var at = row.Start;
        var end = row.Start + row.Count;
        while (at < end && classes[at] != label)
            at++;
        if (at == end)
            at = Append(ref row, label);
        pasts[at].Total += weights[at] * (double)(step - pasts[at].Since);
        pasts[at].Since = step;
        weights[at] += change;
    }

    int Append(ref Row row, int label)
    {
        if (row.Count == row.Capacity)
            Move(ref row);
        var at = row.Start + row.Count++;
        (classes[at], weights[at], pasts[at]) = (label, 0, new Past { Since = step });
        return at;
    }

    void Move(ref Row row)
    {
        var capacity = Math.Max(2, row.Capacity * 2);
        if (used + capacity > classes.Length)
        {
            Array.Resize(ref classes, classes.Length * 2);
            Array.Resize(ref weights, classes.Length);
            Array.Resize(ref pasts, classes.Length);
        }
        Array.Copy(classes, row.Start, classes, used, row.Count);
        Array.Copy(weights, row.Start, weights, used, row.Count);
        Array.Copy(pasts, row.Start, pasts, used, row.Count);
        (row.Start, row.Capacity) = (used, (short)capacity);
        used += capacity;
    }

    int Insert(uint feature)
    {
        if (distinct * 2 >= keys.Length)
            Grow();
        var slot = Find(feature);
        if (rows[slot].Mistakes == 0)
        {
            distinct++;
            keys[slot] = feature;
        }
        return slot;
    }

    /// <summary>The slot that holds a feature, or the free one where it would go.</summary>
    int Find(uint feature)
    {
        var mask = keys.Length - 1;
        var slot = (int)(feature * 0x9E3779B1u >> 7) & mask;
        while (rows[slot].Mistakes > 0 && keys[slot] != feature)
            slot = (slot + 1) & mask;
        return slot;
    }

    void Grow()
    {
        var (oldKeys, oldRows) = (keys, rows);
        keys = new uint[oldKeys.Length * 2];
        rows = new Row[keys.Length];
        for (var i = 0; i < oldRows.Length; i++)
        {
            if (oldRows[i].Mistakes == 0)
                continue;
            var slot = Find(oldKeys[i]);
            (keys[slot], rows[slot]) = (oldKeys[i], oldRows[i]);
        }
    }
}
