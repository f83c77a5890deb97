using System.Globalization;
using Talion.Knowledge.Exports;

namespace Talion.Web.Explorer.Reviews;

/// <summary>Coverage as a table, a row an article.</summary>
static class CoverageTable
{
    public static void Write(IEnumerable<CoverageLine> lines, TextWriter writer)
    {
        var table = new CsvWriter(writer);
        table.Write("document", "title", "events", "happened", "dated", "placed", "by_whom", "against_whom", "figures", "linked");
        foreach (var (document, title, counts) in lines)
        {
            table.Write(
                document, title, Number(counts.Events), Number(counts.Happened), Number(counts.Dated), Number(counts.Placed), Number(counts.ByWhom),
                Number(counts.AgainstWhom), Number(counts.Figures), Number(counts.Linked));
        }
    }

    static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
