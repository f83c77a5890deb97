using Talion.Extraction.Records;
using Talion.Knowledge.Exports;
using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Tests.Exports;

[TestClass]
public sealed class CsvExportTests
{
    [TestMethod]
    [DataRow("plain", "plain")]
    [DataRow("a, b", "\"a, b\"")]
    [DataRow("he said \"no\"", "\"he said \"\"no\"\"\"")]
    [DataRow("two\nlines", "\"two\nlines\"")]
    [DataRow("", "")]
    public void A_field_is_quoted_where_it_must_be(string label, string written)
    {
        using var text = new StringWriter();

        CsvExport.WriteEvents([new CanonicalEvent("event/a", EventType.Attack, EventStatus.Occurred, label, null, [], [], [])], text);

        Assert.Contains($"\nevent/a,attack,occurred,{written},,,", text.ToString(), StringComparison.Ordinal);
    }
}
