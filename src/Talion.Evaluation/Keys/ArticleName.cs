using System.Text.RegularExpressions;

namespace Talion.Evaluation.Keys;

/// <summary>What an article is called in keys and records alike.</summary>
static partial class ArticleName
{
    /// <summary>A document's id or a file's path without folders and known endings.</summary>
    public static string Of(string document) => Ending().Replace(document[(document.LastIndexOf('/') + 1)..], "");

    [GeneratedRegex(@"\.(txt|html?|jsonl?|md)$")]
    private static partial Regex Ending();
}
