namespace Talion.Web.Explorer.Reviews;

/// <summary>What a sentence names beside its words for attacks: the more, the sooner an attack was missed in it.</summary>
enum Named
{
    PartyAndPlace,
    Party,
    Place,
    Nothing,
}
