namespace Talion.Sparql.Evaluation;

/// <summary><c>Slice</c>: leaves out the first rows and stops after some more.</summary>
sealed class SliceRows(RowSource input, long offset, long? limit) : RowSource
{
    long given;
    bool open;

    public override IEnumerable<RowSource> Inputs => [input];

    public override string Describe() => limit is null ? $"offset {offset}" : $"offset {offset}, limit {limit}";

    public override void Close()
    {
        if (open)
            input.Close();
        open = false;
    }

    protected override void Start()
    {
        given = 0;
        open = limit != 0;
        if (!open)
            return;
        input.Open();
        for (var skipped = 0L; skipped < offset && open; skipped++)
            open = input.MoveNext();
    }

    protected override bool Advance()
    {
        if (given >= limit)
            Close();
        if (!open)
            return false;
        open = input.MoveNext();
        given++;
        return open;
    }
}
