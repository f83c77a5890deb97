namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>A word of a sentence as names are compared.</summary>
/// <param name="Word">Its number in the trie, -1 where no name has it.</param>
/// <param name="Token">Index of the token that holds it.</param>
/// <param name="Length">Letters and digits.</param>
/// <param name="Case">How it is written.</param>
/// <param name="Opens">Whether it is the first word of its token.</param>
/// <param name="Closes">Whether it is the last word of its token.</param>
readonly record struct NameToken(int Word, int Token, int Length, LetterCase Case, bool Opens, bool Closes);
