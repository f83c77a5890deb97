namespace Talion.Web.Explorer.Things;

/// <summary>A thing as a link to its page.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Kind">What it is.</param>
sealed record ThingName(string Id, string Label, string Kind)
{
    public static ThingName Of(Thing thing) => new(thing.Id, thing.Label, thing.Kind);
}
