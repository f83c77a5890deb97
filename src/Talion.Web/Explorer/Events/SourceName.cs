using System.Globalization;
using Talion.Extraction.Articles;

namespace Talion.Web.Explorer.Events;

/// <summary>How a source is named where there is little room: "Meridian Wire, 12 Mar 2020"; by its title where nobody is said to have brought it, else by its id.</summary>
static class SourceName
{
    public static string Of(Article? article, string document) => article switch
    {
        { Publisher: { Length: > 0 } publisher, Published: { } day } => string.Create(CultureInfo.InvariantCulture, $"{publisher}, {day:d MMM yyyy}"),
        { Publisher: { Length: > 0 } publisher } => publisher,
        { Title: { Length: > 0 } title } => title,
        _ => document,
    };
}
