namespace Talion.Knowledge.Resolution.Comparisons;

/// <summary>Two members of an index by number, the lesser first.</summary>
readonly record struct MemberPair
{
    public MemberPair(int one, int other) => (Lesser, Greater) = one < other ? (one, other) : (other, one);

    public int Lesser { get; }

    public int Greater { get; }
}
