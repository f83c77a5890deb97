namespace Talion.Knowledge.Resolution.Comparisons;

/// <summary>Two records by id, the lesser first in ordinal order.</summary>
readonly record struct RecordPair : IComparable<RecordPair>
{
    public RecordPair(string one, string other) =>
        (First, Second) = string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);

    public string First { get; }

    public string Second { get; }

    public bool Has(string record) => First == record || Second == record;

    /// <summary>The record that is not <paramref name="record"/>.</summary>
    public string Other(string record) => First == record ? Second : First;

    public int CompareTo(RecordPair other) =>
        string.CompareOrdinal(First, other.First) is var order and not 0 ? order : string.CompareOrdinal(Second, other.Second);
}
