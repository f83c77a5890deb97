using System.Reflection;

namespace Talion.Knowledge.Lexicons;

/// <summary>The files of <c>ontology/</c>: those inside the program, or those of a folder that replaces them.</summary>
public sealed class OntologyFiles
{
    const string Prefix = "ontology/";

    readonly Func<string, Stream> open;

    OntologyFiles(IEnumerable<string> names, Func<string, Stream> open)
    {
        Names = [.. names.Order(StringComparer.Ordinal)];
        this.open = open;
    }

    /// <summary>The files that the program was built with.</summary>
    public static OntologyFiles Embedded { get; } = FromAssembly(typeof(OntologyFiles).Assembly);

    /// <summary>Paths below <c>ontology/</c> with forward slashes ("gazetteer/bases.tsv"), in ordinal order.</summary>
    public ImmutableArray<string> Names { get; }

    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static OntologyFiles In(string directory)
    {
        if (!Directory.Exists(directory))
            throw new DirectoryNotFoundException($"There is no folder '{directory}'.");
        var names = Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(directory, path).Replace('\\', '/'));
        return new OntologyFiles(names, name => File.OpenRead(Path.Combine(directory, name)));
    }

    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <exception cref="FileNotFoundException">There is no file of that name.</exception>
    public Stream Open(string name) =>
        Names.Contains(name) ? open(name) : throw new FileNotFoundException($"The ontology has no file '{name}'.", name);

    static OntologyFiles FromAssembly(Assembly assembly)
    {
        var names = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..]);
        return new OntologyFiles(names, name => assembly.GetManifestResourceStream(Prefix + name)!);
    }
}
