namespace Talion.Web.Explorer.Things;

/// <summary>A thing that another one meets in events.</summary>
/// <param name="Thing">It.</param>
/// <param name="Attacks">Number of events in which it attacks the other, or somebody there.</param>
/// <param name="Attacked">Number of events in which the other attacks it.</param>
sealed record Counterpart(ThingName Thing, int Attacks, int Attacked);
