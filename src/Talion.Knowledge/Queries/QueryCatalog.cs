using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Talion.Knowledge.Queries;

/// <summary>The questions of <c>queries/</c>: those inside the program, or those of a folder that replaces them.</summary>
public sealed class QueryCatalog
{
    const string Prefix = "queries/";
    const string Ending = ".rq";

    readonly ImmutableSortedDictionary<string, CatalogQuery> queries;

    QueryCatalog(IEnumerable<CatalogQuery> queries) => this.queries = queries.ToImmutableSortedDictionary(query => query.Name, query => query, StringComparer.Ordinal);

    /// <summary>The queries that the program was built with.</summary>
    public static QueryCatalog Embedded { get; } = FromAssembly(typeof(QueryCatalog).Assembly);

    /// <summary>All queries, sorted by name.</summary>
    public IEnumerable<CatalogQuery> Queries => queries.Values;

    /// <summary>The queries of a folder's <c>.rq</c> files.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FormatException">A file does not begin with its question.</exception>
    public static QueryCatalog In(string directory) =>
        new(Directory.EnumerateFiles(directory, "*" + Ending).Select(path => new CatalogQuery(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))));

    /// <summary>Finds a query by its name, with or without <c>.rq</c>.</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out CatalogQuery? query) =>
        queries.TryGetValue(name.EndsWith(Ending, StringComparison.Ordinal) ? name[..^Ending.Length] : name, out query);

    static QueryCatalog FromAssembly(Assembly assembly) => new(assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return new CatalogQuery(name[Prefix.Length..^Ending.Length], reader.ReadToEnd());
        }));
}
