using Talion.Sparql.Sources;

namespace Talion.Sparql.Evaluation;

/// <summary>
/// <c>Graph(?name, input)</c> where the pattern mentions the name itself: inside, the graph stands in a slot of its own, and meets the name only here, as
/// the standard's join does.
/// </summary>
sealed class GraphNameBinding(int[] row, RowSource input, int hidden, int name) : RowSource
{
    bool wroteHidden;
    bool wroteName;

    public override IEnumerable<RowSource> Inputs => [input];

    public override string Describe() => "graph name";

    public override void Close()
    {
        UnbindName();
        input.Close();
        if (wroteHidden)
            row[hidden] = TermIds.None;
        wroteHidden = false;
    }

    protected override void Start()
    {
        if (row[name] != TermIds.None && row[hidden] == TermIds.None)
        {
            row[hidden] = row[name];
            wroteHidden = true;
        }
        input.Open();
    }

    protected override bool Advance()
    {
        UnbindName();
        while (input.MoveNext())
        {
            if (row[name] == row[hidden])
                return true;
            if (row[name] == TermIds.None)
            {
                row[name] = row[hidden];
                return wroteName = true;
            }
        }
        if (wroteHidden)
            row[hidden] = TermIds.None;
        return wroteHidden = false;
    }

    void UnbindName()
    {
        if (wroteName)
            row[name] = TermIds.None;
        wroteName = false;
    }
}
