using Talion.Sparql.Sources;

namespace Talion.Store.Durable;

/// <summary>Reads quads off the b-trees in blocks, small ones first, since many searches end after a few rows.</summary>
sealed class SqliteCursor(SqliteSource source) : QuadCursor
{
    const int FirstBlock = 16;
    const int LargestBlock = 1024;

    QuadIds[] block = new QuadIds[FirstBlock];
    int filled;
    int next;
    Statement? statement;
    PatternShape shape;
    bool union;

    public override void Seek(in QuadPattern pattern, QuadOrder order = QuadOrder.Any)
    {
        Close();
        (filled, next, Current) = (0, 0, default);
        if (pattern.Subject < 0 || pattern.Predicate < 0 || pattern.Object < 0 || pattern.Graph < TermIds.Union)
            return;
        union = pattern.Graph == TermIds.Union;
        shape = PatternShape.Of(pattern, order, source.IsSmall);
        lock (source.Gate)
            statement = SqliteSource.Bind(source.Rent(shape), pattern);
    }

    public override bool MoveNext()
    {
        do
        {
            if (next == filled && !Fill())
                return false;
        }
        while (IsRepeated(block[next++]));
        Current = block[next - 1];
        return true;
    }

    public override void Dispose()
    {
        Close();
        base.Dispose();
    }

    /// <summary>Whether a union shows the triple already: in every order but the graphs' own, its copies follow each other.</summary>
    bool IsRepeated(in QuadIds quad) =>
        union && quad.Subject == Current.Subject && quad.Predicate == Current.Predicate && quad.Object == Current.Object;

    bool Fill()
    {
        if (statement is null)
            return false;
        if (filled == block.Length && block.Length < LargestBlock)
            block = new QuadIds[block.Length * 4];
        (filled, next) = (0, 0);
        lock (source.Gate)
        {
            while (filled < block.Length && statement.Step())
                block[filled++] = new QuadIds(statement.Int(0), statement.Int(1), statement.Int(2), statement.Int(3));
            if (filled < block.Length)
                Release();
        }

        return filled > 0;
    }

    void Close()
    {
        lock (source.Gate)
            Release();
    }

    void Release()
    {
        if (statement is not null)
            source.GiveBack(shape, statement);
        statement = null;
    }
}
