namespace Talion.Extraction.Articles.Inputs;

/// <summary>An input whose bytes are ready to be read, unpacked where they were packed, and the way to tell what is wrong with it.</summary>
sealed class OpenInput : IDisposable
{
    /// <summary>Longer documents, lines and records are no articles.</summary>
    public const int MostBytes = 32 << 20;

    readonly Action<Diagnostic> report;
    readonly PeekedStream content;

    /// <param name="file">As the user can find it again.</param>
    /// <param name="name">What its articles are called.</param>
    /// <param name="raw">Closed with the input.</param>
    /// <param name="report">Where to tell what is wrong.</param>
    public OpenInput(string file, string name, Stream raw, Action<Diagnostic> report)
    {
        (File, Name, this.report) = (file, name, report);
        var packed = new PeekedStream(raw, SourceFormats.HeadBytes);
        content = GunzipStream.Begins(packed.Head) ? new PeekedStream(new GunzipStream(packed), SourceFormats.HeadBytes) : packed;
    }

    public string File { get; }

    public string Name { get; }

    /// <summary>How the content begins.</summary>
    public ReadOnlySpan<byte> Head => content.Head;

    public Stream Content => content;

    public void Report(Place place, DiagnosticKind kind, string reason) => report(new(File, place.ToString(), kind, reason));

    /// <summary>Reads the content as one text.</summary>
    /// <returns><see langword="null"/> where it is too long or no text, which is then reported.</returns>
    public string? ReadText()
    {
        using var reader = new ByteReader(content);
        var bytes = reader.ReadBlock(MostBytes + 1);
        if (bytes.Length <= MostBytes)
            return Decode(default, bytes);
        Report(default, DiagnosticKind.TooLarge, $"larger than {MostBytes >> 20} MB");
        return null;
    }

    /// <summary>The text of some of the bytes.</summary>
    /// <inheritdoc cref="ReadText"/>
    public string? Decode(Place place, ReadOnlySpan<byte> bytes, string? charset = null)
    {
        var (text, remark) = TextDecoder.Decode(bytes, charset);
        if (text is null)
            Report(place, DiagnosticKind.Binary, "binary, not text");
        else if (remark is not null)
            Report(place, DiagnosticKind.GuessedEncoding, remark);
        return text;
    }

    public void Dispose() => content.Dispose();
}
