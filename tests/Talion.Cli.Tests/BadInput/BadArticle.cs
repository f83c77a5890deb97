using Talion.Extraction.Articles;

namespace Talion.Cli.Tests.BadInput;

/// <summary>A file that is no article, or not quite one.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">What is told of it.</param>
/// <param name="Place">Where in it the fault is said to be: empty for the whole of it.</param>
/// <param name="Content">What is in it, made when it is needed.</param>
sealed record BadArticle(string Name, DiagnosticKind Kind, string Place, Func<byte[]> Content);
