namespace Talion.Knowledge.Resolution.Names;

/// <summary>Finds what is written like a name: runs of capitalised words.</summary>
static class ProperNames
{
    const int MaximalWords = 5;

    /// <summary>The runs of two to five capitalised words, as written, in the text's order; a lone capitalised word is too often only the
    /// start of a sentence.</summary>
    public static List<string> In(string text)
    {
        var names = new List<string>();
        var run = new List<string>();
        foreach (var word in text.Split([' ', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.Trim(Quotes);
            if (bare.Length > 0 && char.IsUpper(bare[0]))
                run.Add(bare);
            else
                Close(run, names);
            if (bare.Length > 0 && !char.IsLetterOrDigit(word[^1]))
                Close(run, names);
        }

        Close(run, names);
        return names;
    }

    static readonly char[] Quotes = [',', '.', ';', ':', '!', '?', '"', '“', '”', '‘', '’', '\'', '(', ')', '[', ']', '—', '–', '-'];

    static void Close(List<string> run, List<string> names)
    {
        if (run.Count is >= 2 and <= MaximalWords)
            names.Add(string.Join(' ', run));
        run.Clear();
    }
}
