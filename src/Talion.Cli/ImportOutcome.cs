using Talion.Knowledge.Building;

namespace Talion.Cli;

/// <summary>What became of the articles of a build.</summary>
/// <param name="Read">Articles in the inputs.</param>
/// <param name="New">Those that the store did not hold as they are.</param>
/// <param name="Summary">What the store came to.</param>
sealed record ImportOutcome(int Read, int New, BuildSummary Summary);
