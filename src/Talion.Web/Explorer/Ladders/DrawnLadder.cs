using Talion.Knowledge.Chains.Conflicts;
using Talion.Knowledge.Chains.Ladder;

namespace Talion.Web.Explorer.Ladders;

/// <summary>A ladder with everything in its place.</summary>
/// <param name="Selection">Whose it is.</param>
/// <param name="Conflict">What is drawn.</param>
/// <param name="Layout">Where it stands.</param>
/// <param name="Measures">How wide everything is.</param>
sealed record DrawnLadder(EventSelection Selection, Conflict Conflict, LadderLayout Layout, LadderMeasures Measures);
