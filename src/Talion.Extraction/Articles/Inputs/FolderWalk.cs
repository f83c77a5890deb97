namespace Talion.Extraction.Articles.Inputs;

/// <summary>Finds the files below a folder, hidden ones left out. Links to folders are followed, each folder is entered once.</summary>
/// <param name="report">Told of folders that cannot be read or lead back to themselves.</param>
sealed class FolderWalk(Action<Diagnostic> report)
{
    readonly HashSet<string> entered = new(StringComparer.Ordinal);
    readonly List<string> files = [];

    public IReadOnlyList<string> Find(string root)
    {
        var waiting = new Stack<(string Path, string Target)>();
        waiting.Push((root, Path.GetFullPath(root)));
        while (waiting.TryPop(out var folder))
        {
            if (!entered.Add(folder.Target))
                report(new(folder.Path, "", DiagnosticKind.Unreadable, $"a link to {folder.Target}, which is read already"));
            else
                Enter(folder.Path, folder.Target, waiting);
        }
        return files;
    }

    void Enter(string path, string target, Stack<(string Path, string Target)> waiting)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(target).EnumerateFileSystemInfos().Where(entry => !entry.Name.StartsWith('.')).OrderByDescending(entry => entry.Name, StringComparer.Ordinal))
            {
                if (entry is DirectoryInfo folder)
                    waiting.Push((Path.Combine(path, folder.Name), folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder.FullName));
                else
                    files.Add(Path.Combine(path, entry.Name));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            report(new(path, "", DiagnosticKind.Unreadable, error.Message.TrimEnd('.')));
        }
    }
}
