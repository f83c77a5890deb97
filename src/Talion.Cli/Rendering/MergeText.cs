using System.Globalization;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Merging;

namespace Talion.Cli.Rendering;

/// <summary>Why the accounts of an event are taken for one, in words.</summary>
static class MergeText
{
    public static void Write(CanonicalEvent e, Sources sources, TextWriter output)
    {
        output.Write($"{e.Label}\n{e.Id}\n");
        foreach (var record in e.Records)
            output.Write($"   {record.Id}  {record.Label}{Copy(record.Document, sources)}\n");
        if (e.Reasons.IsEmpty)
            output.Write("\nTold once: nothing was merged.\n");
        foreach (var reason in e.Reasons)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"\n{reason.First} = {reason.Second}  {reason.Score:0.000}  {reason.Rule}\n"));
            foreach (var word in reason.Reasons)
                output.Write($"   {word}\n");
        }
    }

    static string Copy(string document, Sources sources) =>
        sources.CopyOf(document) is { } copy ? $"  (copy of {copy.Original}, {Phrases.Share(copy.Similarity)} alike)" : "";
}
