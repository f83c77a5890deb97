namespace Talion.Knowledge.Resolution.Names;

/// <summary>A person's name, for comparison across spellings.</summary>
/// <param name="Label">As written.</param>
/// <param name="Entity">Gazetteer id, if listed.</param>
/// <param name="Words">The folded words of the name, at least one.</param>
sealed record PersonName(string Label, string? Entity, ImmutableArray<string> Words)
{
    public string Surname => Words[^1];

    public static PersonName Of(string label, string? entity) => new(label, entity, [.. NameFolding.Fold(label).Split(' ')]);

    /// <summary>Whether both may name the same person: one listed person, or surnames alike and the first names alike, abbreviated or left out.</summary>
    public bool Matches(PersonName other)
    {
        if (Entity is not null && other.Entity is not null)
            return Entity == other.Entity;
        if (!Alike(Surname, other.Surname))
            return false;
        return Words.Length == 1 || other.Words.Length == 1 || Alike(Words[0], other.Words[0]) || Abbreviates(Words[0], other.Words[0]);
    }

    static bool Alike(string left, string right) => left == right || SpellingDistance.IsNear(left, right);

    static bool Abbreviates(string left, string right) => left[0] == right[0] && (left.Length == 1 || right.Length == 1);
}
