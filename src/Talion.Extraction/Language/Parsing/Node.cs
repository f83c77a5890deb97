namespace Talion.Extraction.Language.Parsing;

/// <summary>What a parser's state knows of one word: its governor and the outermost dependents on either side.</summary>
struct Node
{
    /// <summary>The governor so far, <see cref="ArcHybridState.None"/> where there is none, like the four dependents.</summary>
    public int Head;

    /// <summary>The number of the relation to the governor, from 1; 0 where there is none.</summary>
    public int Relation;

    public int Left1;
    public int Left2;
    public int Right1;
    public int Right2;
    public int LeftCount;
    public int RightCount;
}
