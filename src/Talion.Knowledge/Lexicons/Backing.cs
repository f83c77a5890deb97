namespace Talion.Knowledge.Lexicons;

/// <summary>A claim that somebody stands behind an armed group: a row of <c>ontology/backers.tsv</c>.</summary>
/// <param name="Group">Gazetteer id of the group.</param>
/// <param name="Backer">Gazetteer id of the state or force.</param>
/// <param name="Source">Who claims it and where, in words.</param>
public sealed record Backing(string Group, string Backer, string Source)
{
    const string File = "backers.tsv";

    /// <summary>The claims in the file's order; none where the ontology has no such file.</summary>
    /// <exception cref="LexiconException">A row has not three cells.</exception>
    public static ImmutableArray<Backing> Load(OntologyFiles files)
    {
        if (!files.Names.Contains(File))
            return [];
        using var reader = new StreamReader(files.Open(File));
        var claims = ImmutableArray.CreateBuilder<Backing>();
        var isHeader = true;
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0 || text[0] == '#')
                continue;
            if (text.Split('\t') is not [var group, var backer, var source])
                throw new LexiconException(File, line, "The row has not the three cells group, backer and source.");
            if (!isHeader)
                claims.Add(new Backing(group, backer, source));
            isHeader = false;
        }

        return claims.DrainToImmutable();
    }
}
