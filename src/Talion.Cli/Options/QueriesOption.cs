using System.CommandLine;
using Talion.Knowledge.Queries;

namespace Talion.Cli.Options;

/// <summary>The folder whose questions replace the built-in ones.</summary>
sealed class QueriesOption
{
    readonly Option<string?> directory = new("--queries") { Description = "Take questions from this folder's .rq files instead of the built-in ones.", HelpName = "DIR" };

    public void AddTo(Command command) => command.Add(directory);

    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="UsageException">A file does not begin with its question.</exception>
    public QueryCatalog Load(ParseResult call)
    {
        try
        {
            return call.GetValue(directory) is { } path ? QueryCatalog.In(path) : QueryCatalog.Embedded;
        }
        catch (FormatException error)
        {
            throw new UsageException(error.Message);
        }
    }
}
