namespace Talion.Web.Explorer.Things;

/// <summary>How often something comes.</summary>
sealed record Tally(string Word, int Count);
