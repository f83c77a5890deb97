using System.CommandLine;
using Talion.Knowledge;

namespace Talion.Cli.Options;

/// <summary>The folder of the knowledge base.</summary>
sealed class StoreOption
{
    readonly Option<string> folder = new("--store")
    {
        Description = "The store's folder. Without it: ./talion-store.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "talion-store",
    };

    public void AddTo(Command command) => command.Add(folder);

    public string Folder(ParseResult call) => call.GetRequiredValue(folder);

    /// <exception cref="UsageException">There is no store in the folder.</exception>
    public KnowledgeBase OpenToRead(ParseResult call) => OpenToRead(Folder(call));

    /// <inheritdoc cref="OpenToRead(ParseResult)"/>
    public static KnowledgeBase OpenToRead(string folder)
    {
        try
        {
            return KnowledgeBase.OpenToRead(folder);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw NoStore(folder);
        }
    }

    public static UsageException NoStore(string folder) => new($"there is no store in {folder}; make one with: talion build INPUT --store {folder}");
}
