namespace Talion.Knowledge.Lexicons;

/// <summary>A file of <c>ontology/</c> that does not say what it should; the message names the file, the line and the fault.</summary>
public sealed class LexiconException : Exception
{
    /// <param name="file">Path below the ontology folder.</param>
    /// <param name="line">Line number from 1; 0 where the fault is the whole file's.</param>
    /// <param name="fault">What is wrong, as a sentence.</param>
    /// <param name="cause">The reader's own error, if any.</param>
    public LexiconException(string file, int line, string fault, Exception? cause = null)
        : base(line > 0 ? $"{file}:{line}: {fault}" : $"{file}: {fault}", cause)
    {
        File = file;
        Line = line;
    }

    public string File { get; }

    public int Line { get; }
}
