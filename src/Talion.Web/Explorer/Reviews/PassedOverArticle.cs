namespace Talion.Web.Explorer.Reviews;

/// <summary>An article in which sentences were passed over.</summary>
/// <param name="Document">Its id.</param>
/// <param name="Title">Its title, or its id.</param>
/// <param name="Count">How many sentences.</param>
sealed record PassedOverArticle(string Document, string Title, int Count);
