namespace Talion.Web.Remote;

/// <summary>Where a path leads when every symbolic link on it is followed.</summary>
static class RealPath
{
    const int MostLinks = 40;

    /// <summary>The absolute path without links, <c>.</c> and <c>..</c>; what does not exist is kept as it is.</summary>
    /// <exception cref="IOException">The links go round in a circle.</exception>
    public static string Of(string path) => Of(path, MostLinks);

    static string Of(string path, int links)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        foreach (var name in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(real, name);
            if (new FileInfo(next).LinkTarget is { } target)
                next = links > 0 ? Of(Path.Combine(real, target), links - 1) : throw new IOException("its path goes round in a circle.");
            real = next;
        }
        return real;
    }
}
