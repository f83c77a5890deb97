namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>How a sentence uses capitals, which decides what they tell about names.</summary>
enum SentenceCase
{
    /// <summary>Names are capitalised, other words are not.</summary>
    Mixed,

    /// <summary>A headline that capitalises nearly every word.</summary>
    Title,

    /// <summary>Capitals only, as wire services once wrote.</summary>
    Upper,
}
