namespace Talion.Knowledge.Resolution.Names;

/// <summary>A person's name, for comparison across spellings.</summary>
/// <param name="Label">As written.</param>
/// <param name="Entity">Gazetteer id, if listed.</param>
/// <param name="Words">The folded words of the name, at least one.</param>
sealed record PersonName(string Label, string? Entity, ImmutableArray<string> Words)
{
    public string Surname => Words[^1];

    /// <summary>Reads a name; shortened titles and suffixes ("Gen.", "Jr.") are left out.</summary>
    public static PersonName Of(string label, string? entity)
    {
        var words = NameFolding.Words(label)
            .Where(word => !IsShortenedTitle(word))
            .Select(NameFolding.Fold)
            .Where(word => word.Length > 0)
            .ToImmutableArray();
        return new PersonName(label, entity, words.IsEmpty ? [NameFolding.Fold(label)] : words);
    }

    /// <summary>Whether both may name the same person: one listed person, or surnames alike and some first name alike, shortened or left
    /// out.</summary>
    public bool Matches(PersonName other)
    {
        if (Entity is not null && other.Entity is not null)
            return Entity == other.Entity;
        if (!Alike(Surname, other.Surname))
            return false;
        var (mine, others) = (Words[..^1], other.Words[..^1]);
        return mine.IsEmpty || others.IsEmpty || mine.Any(word => others.Any(theirs => MayBeOneName(word, theirs)));
    }

    static bool MayBeOneName(string left, string right) => Alike(left, right) || Shortens(left, right) || Shortens(right, left);

    static bool IsShortenedTitle(string word) => word.Length > 2 && word[^1] == '.' && word.IndexOf('.') == word.Length - 1;

    static bool Alike(string left, string right) => left == right || SpellingDistance.IsNear(left, right);

    static bool Shortens(string shorter, string longer) =>
        shorter.Length is 1 or >= 3 && longer.StartsWith(shorter, StringComparison.Ordinal);
}
