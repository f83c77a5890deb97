namespace Talion.Store.Tests.Durable;

/// <summary>A folder for one test, deleted with all that is in it.</summary>
sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("talion-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
