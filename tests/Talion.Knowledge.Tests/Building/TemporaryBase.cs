using Talion.Knowledge.Exports;
using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Tests.Building;

/// <summary>A knowledge base in a folder of its own, deleted at the end of the test.</summary>
sealed class TemporaryBase : IDisposable
{
    public TemporaryBase() => Knowledge = KnowledgeBase.OpenToWrite(Folder);

    public string Folder { get; } = Directory.CreateTempSubdirectory("talion-").FullName;

    public KnowledgeBase Knowledge { get; }

    /// <summary>A base built from reports in one go.</summary>
    public static TemporaryBase Of(params IEnumerable<Report> reports)
    {
        var made = new TemporaryBase();
        made.Build(reports);
        return made;
    }

    public void Build(params IEnumerable<Report> reports)
    {
        foreach (var report in reports)
            Knowledge.Add(report, Dispatches.Settings);
        Knowledge.Resolve(Dispatches.Settings);
    }

    public string Export(ExportFormat format = ExportFormat.NQuads)
    {
        using var text = new StringWriter { NewLine = "\n" };
        Exporter.Write(Knowledge, format, text);
        return text.ToString();
    }

    public void Dispose()
    {
        Knowledge.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
