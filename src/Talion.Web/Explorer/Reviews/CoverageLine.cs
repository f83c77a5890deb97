using Talion.Knowledge.Annotations;

namespace Talion.Web.Explorer.Reviews;

/// <summary>How much was filled in of what an article tells.</summary>
/// <param name="Document">The article's id; <see langword="null"/> for all of them together.</param>
/// <param name="Title">Its title.</param>
/// <param name="Counts">How many events, and how many of them have what.</param>
sealed record CoverageLine(string? Document, string Title, Coverage Counts);
