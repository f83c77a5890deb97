namespace Talion.Knowledge.Resolution.Stories;

/// <summary>An article as the names in it know it.</summary>
readonly record struct Teller(string Document) : IComparable<Teller>
{
    public int CompareTo(Teller other) => string.CompareOrdinal(Document, other.Document);

    public override string ToString() => Document;
}
