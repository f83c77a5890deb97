namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>How a word is written.</summary>
enum LetterCase : byte
{
    /// <summary>It starts with a small letter.</summary>
    Lower,

    /// <summary>It starts with a capital letter or a digit.</summary>
    Capital,

    /// <summary>All its letters, at least two with the digits, are capitals ("FARC", "M23").</summary>
    Upper,
}
