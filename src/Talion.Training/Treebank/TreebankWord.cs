namespace Talion.Training.Treebank;

/// <summary>One word line of a CoNLL-U file.</summary>
/// <param name="Form">The word as written.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Tag">The XPOS column: a Penn tag.</param>
/// <param name="Head">Index of the governing word from 0, -1 for the root.</param>
/// <param name="Relation">Universal Dependencies relation.</param>
/// <param name="SpaceAfter">Whether white space follows in the running text.</param>
sealed record TreebankWord(string Form, string Lemma, string Tag, int Head, string Relation, bool SpaceAfter = true);
