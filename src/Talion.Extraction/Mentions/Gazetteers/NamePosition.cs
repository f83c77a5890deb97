namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>Where a word of <c>ontology/names.ttl</c> stands to the rest of a name.</summary>
enum NamePosition
{
    /// <summary>It opens the name: "Camp Redwood".</summary>
    Before,

    /// <summary>It closes the name: "Redwood air base".</summary>
    After,

    /// <summary>It stands in a run of capitalised words and says what the whole run names: "Redwood Liberation Front".</summary>
    Inside,

    /// <summary>The name follows, and the word is no part of it: "the village of Redwood".</summary>
    Of,

    /// <summary>A person's name follows: "Gen. Redwood".</summary>
    Title,

    /// <summary>It opens a person's name.</summary>
    Given,

    /// <summary>A small word inside names: "al", "de".</summary>
    Part,

    /// <summary>It joins capitalised words to one long name: "of the".</summary>
    Joint,

    /// <summary>It opens place names of several words: "San".</summary>
    Lead,

    /// <summary>It may stand before a place's name without making another name of it: "South Lebanon".</summary>
    Direction,

    /// <summary>Its capitals alone do not make it a name: a word of the language that is also a name or an acronym.</summary>
    Ordinary,

    /// <summary>A frequent word of the language: no name in a sentence in capitals.</summary>
    Common,

    /// <summary>It is capitalised only where it opens a sentence.</summary>
    Function,
}
