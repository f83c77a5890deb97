namespace Talion.Rdf.Syntax;

/// <summary>
/// An IRI reference in its five parts, and its resolution against a base (RFC 3986, sections 3 and 5.2) without any further normalisation,
/// as RDF's
/// syntaxes and SPARQL ask for.
/// </summary>
public readonly ref struct IriReference
{
    IriReference(ReadOnlySpan<char> scheme, ReadOnlySpan<char> authority, bool hasAuthority, ReadOnlySpan<char> path,
        ReadOnlySpan<char> query, ReadOnlySpan<char> fragment)
    {
        Scheme = scheme;
        Authority = authority;
        HasAuthority = hasAuthority;
        Path = path;
        Query = query;
        Fragment = fragment;
    }

    /// <summary>Without the colon; empty for a relative reference.</summary>
    ReadOnlySpan<char> Scheme { get; }

    ReadOnlySpan<char> Authority { get; }

    bool HasAuthority { get; }

    ReadOnlySpan<char> Path { get; }

    /// <summary>With its question mark; empty where there is none.</summary>
    ReadOnlySpan<char> Query { get; }

    /// <summary>With its number sign; empty where there is none.</summary>
    ReadOnlySpan<char> Fragment { get; }

    /// <summary>Whether a text begins with a scheme and a colon, that is, needs no base.</summary>
    public static bool IsAbsolute(ReadOnlySpan<char> text) => SchemeLength(text) > 0;

    /// <summary>
    /// The absolute IRI that a reference means in a document with this base. An absolute reference is returned as written.
    /// </summary>
    /// <param name="baseIri">An absolute IRI; its fragment plays no part.</param>
    /// <param name="reference">Any reference, the empty one included.</param>
    public static string Resolve(string baseIri, ReadOnlySpan<char> reference)
    {
        if (IsAbsolute(reference))
            return reference.ToString();
        var @base = Parse(baseIri);
        var relative = Parse(reference);
        var authority = relative.HasAuthority ? relative : @base;
        var prefix = authority.HasAuthority ? $"{@base.Scheme}://{authority.Authority}" : $"{@base.Scheme}:";
        if (relative.HasAuthority)
            return $"{prefix}{WithoutDotSegments(relative.Path)}{relative.Query}{relative.Fragment}";
        if (relative.Path.IsEmpty)
            return $"{prefix}{@base.Path}{(relative.Query.IsEmpty ? @base.Query : relative.Query)}{relative.Fragment}";
        var path = relative.Path[0] == '/' ? relative.Path : Merge(@base, relative.Path);
        return $"{prefix}{WithoutDotSegments(path)}{relative.Query}{relative.Fragment}";
    }

    static string Merge(IriReference @base, ReadOnlySpan<char> path) => @base.HasAuthority && @base.Path.IsEmpty
        ? $"/{path}"
        : $"{@base.Path[..(@base.Path.LastIndexOf('/') + 1)]}{path}";

    static IriReference Parse(ReadOnlySpan<char> text)
    {
        var length = SchemeLength(text);
        var scheme = text[..length];
        if (length > 0)
            text = text[(length + 1)..];
        var fragment = CutFrom(ref text, '#');
        var query = CutFrom(ref text, '?');
        if (!text.StartsWith("//"))
            return new(scheme, [], false, text, query, fragment);
        text = text[2..];
        var slash = text.IndexOf('/');
        var path = slash < 0 ? [] : text[slash..];
        return new(scheme, text[..^path.Length], true, path, query, fragment);
    }

    static ReadOnlySpan<char> CutFrom(scoped ref ReadOnlySpan<char> text, char mark)
    {
        var position = text.IndexOf(mark);
        if (position < 0)
            return [];
        var cut = text[position..];
        text = text[..position];
        return cut;
    }

    static int SchemeLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetter(text[0]))
            return 0;
        var position = 1;
        while (position < text.Length && (char.IsAsciiLetterOrDigit(text[position]) || text[position] is '+' or '-' or '.'))
            position++;
        return position < text.Length && text[position] == ':' ? position : 0;
    }

    static string WithoutDotSegments(ReadOnlySpan<char> path)
    {
        var output = new List<string>();
        var rooted = path.StartsWith("/");
        var segments = (rooted ? path[1..] : path).ToString().Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            var last = i == segments.Length - 1;
            if (segments[i] is not ("." or ".."))
            {
                output.Add(segments[i]);
                continue;
            }
            if (segments[i] == ".." && output.Count > 0)
                output.RemoveAt(output.Count - 1);
            if (last)
                output.Add("");
        }
        return (rooted ? "/" : "") + string.Join('/', output);
    }
}
