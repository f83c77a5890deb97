namespace Talion.Extraction.Language.Classification;

/// <summary>What <see cref="ActionModel"/> gives its three classes.</summary>
readonly record struct ActionScores(int First, int Second, int Third)
{
    public int this[int number] => number switch { 0 => First, 1 => Second, _ => Third };
}
