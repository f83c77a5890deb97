namespace Talion.Training.Treebank;

/// <summary>A sentence of a treebank.</summary>
/// <param name="Id">The <c>sent_id</c> comment, or its number in the file.</param>
/// <param name="Text">The <c>text</c> comment, or the words joined.</param>
/// <param name="OpensParagraph">Whether a new paragraph or document begins here.</param>
/// <param name="Words">At least one.</param>
sealed record TreebankSentence(string Id, string Text, bool OpensParagraph, ImmutableArray<TreebankWord> Words);
