namespace Talion.Extraction.Language.Parsing;

/// <summary>What a parser can do in a state.</summary>
enum Transition : byte
{
    /// <summary>The next word goes on the stack.</summary>
    Shift,

    /// <summary>The top of the stack becomes a dependent of the next word.</summary>
    Left,

    /// <summary>The top of the stack becomes a dependent of the word under it.</summary>
    Right,
}
