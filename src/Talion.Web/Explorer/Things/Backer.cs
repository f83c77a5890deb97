namespace Talion.Web.Explorer.Things;

/// <summary>Who is said to stand behind a group.</summary>
/// <param name="Label">What the backer is called.</param>
/// <param name="Id">Its id, which may have no page.</param>
/// <param name="Source">Who says so, and where.</param>
sealed record Backer(string Label, string Id, string Source);
