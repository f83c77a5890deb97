namespace Talion.Sparql.Evaluation;

/// <summary>
/// An operator of a plan. The operators of one scope share a row, an array with a term id a slot: one that has found a solution has written its
/// variables' slots, and takes them back before it looks for the next. A slot that is bound already narrows the search.
/// </summary>
abstract class RowSource
{
    /// <summary>How many rows the planner expects each time this is opened.</summary>
    public double Estimate { get; set; }

    /// <summary>How many times this was opened.</summary>
    public long Openings { get; private set; }

    /// <summary>How many rows it has given in all.</summary>
    public long Rows { get; private set; }

    /// <summary>Starts over, under what is bound now.</summary>
    public void Open()
    {
        Openings++;
        Start();
    }

    /// <summary>Goes to the next row. After the last one the slots written are unbound again.</summary>
    public bool MoveNext()
    {
        if (!Advance())
            return false;
        Rows++;
        return true;
    }

    /// <summary>Stops before the end and unbinds the slots written.</summary>
    public abstract void Close();

    /// <summary>What this does, in a few words.</summary>
    public abstract string Describe();

    /// <summary>The operators that this one reads.</summary>
    public virtual IEnumerable<RowSource> Inputs => [];

    protected abstract void Start();

    protected abstract bool Advance();
}
