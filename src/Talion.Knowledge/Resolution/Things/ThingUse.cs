namespace Talion.Knowledge.Resolution.Things;

/// <summary>A thing as one record names it.</summary>
/// <param name="Role">As what.</param>
/// <param name="Id">Its gazetteer id where it has one, else its kind and a name made by <see cref="ContentName"/>.</param>
/// <param name="IsEntity">Whether <paramref name="Id"/> is a gazetteer id.</param>
/// <param name="IsOfEvent">Whether it is known by a mere description ("two farmers"), which means something else in any other event.</param>
/// <param name="Naming">How it is named.</param>
readonly record struct ThingUse(ThingRole Role, string Id, bool IsEntity, bool IsOfEvent, Naming Naming);
