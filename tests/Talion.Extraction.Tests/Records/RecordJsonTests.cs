using Talion.Extraction.Records;

namespace Talion.Extraction.Tests.Records;

[TestClass]
public sealed class RecordJsonTests
{
    const string Full =
        """{"id":"a#e2","document":"a","published":"2020-03-13","type":"rocket-attack","status":"occurred","label":"Rocket attack on Camp Taji","date":{"earliest":"2020-03-11","latest":"2020-03-11","basis":"relative","text":"Wednesday night"},"attackers":[{"label":"Kataib Hezbollah","kind":"armed-group","aliases":["KH"],"basis":"suspected","by":"Kenneth McKenzie","entity":"group/kataib-hezbollah"}],"targets":[{"label":"US troops","kind":"people","count":{"min":2,"max":2}},{"label":"Tom Alder","kind":"person","description":"former mayor"}],"weapons":[{"label":"rockets","kind":"rocket","count":{"min":18,"max":null}}],"places":[{"label":"Camp Taji","kind":"base","entity":"base/taji","latitude":33.52,"longitude":44.26}],"casualties":[{"kind":"killed","min":3,"max":3,"text":"three","who":"Two US troops","by":null,"evidence":0}],"damage":[{"label":"vehicle","effect":"destroyed"}],"claims":[{"stance":"no-comment","party":"Kataib Hezbollah","by":"United States","evidence":0}],"links":[{"type":"followed","target":"a#e1","basis":"explicit","cue":"after","confidence":0.7,"evidence":0}],"evidence":[{"quote":"Rocket fire struck.","start":10,"end":29,"trigger":{"text":"Rocket fire","start":10,"end":21}}],"confidence":0.93}""";

    const string Bare = """{"id":"a#e1","document":"a","type":"attack","status":"feared","label":"Attack","evidence":[],"confidence":1}""";

    [TestMethod]
    public void A_record_is_written_as_it_was_read() => Assert.AreEqual(Full, RecordJson.Write(RecordJson.Read(Full)));

    [TestMethod]
    public void Lists_that_are_left_out_are_read_as_empty()
    {
        var record = RecordJson.Read(Bare);

        Assert.IsEmpty(record.Attackers);
        Assert.IsEmpty(record.Links);
        Assert.IsNull(record.Date);
    }

    [TestMethod]
    public void An_unknown_date_is_written_as_null() => StringAssert.Contains(RecordJson.Write(RecordJson.Read(Bare)), "\"date\":null", StringComparison.Ordinal);

    [TestMethod]
    [DataRow("„Ain al-Assad“ – \u00a0عين الأسد 🚀 <b>&'")]
    [DataRow("a \\ \"quoted\" \\u00e9 tab\t end\u2028line")]
    public void Any_label_survives_on_one_line(string label)
    {
        var record = RecordJson.Read(Bare) with { Label = label };

        var line = RecordJson.Write(record);

        Assert.AreEqual(label, RecordJson.Read(line).Label);
        Assert.HasCount(1, line.Split('\n', '\r', '\u2028'));
    }

    [TestMethod]
    public void Characters_beyond_ASCII_stand_for_themselves()
    {
        var record = RecordJson.Read(Bare) with { Label = "é\u00a0’ 🚀 عين" };

        StringAssert.Contains(RecordJson.Write(record), "\"é\u00a0’ 🚀 عين\"", StringComparison.Ordinal);
    }

    [TestMethod]
    public void Blank_lines_between_records_are_skipped()
    {
        var records = RecordJson.ReadAll(new StringReader($"{Full}\n\n{Bare}\r\n")).ToList();

        Assert.AreSequenceEqual(["a#e2", "a#e1"], records.Select(record => record.Id).ToArray());
    }

    [TestMethod]
    [DataRow("{", "Line 2")]
    [DataRow("null", "Line 2")]
    [DataRow("""{"id":"a#e1"}""", "Line 2")]
    [DataRow("""{"id":"a#e1","document":"a","type":"picnic","status":"feared","label":"x","evidence":[],"confidence":1}""", "$.type")]
    [DataRow("""{"id":null,"document":"a","type":"attack","status":"feared","label":"x","evidence":[],"confidence":1}""", "$.id")]
    public void A_line_that_is_no_record_is_named(string line, string said)
    {
        var e = Assert.ThrowsExactly<FormatException>(() => RecordJson.ReadAll(new StringReader($"{Bare}\n{line}")).ToList());

        StringAssert.Contains(e.Message, said, StringComparison.Ordinal);
    }

    [TestMethod]
    public void What_is_written_for_many_is_read_again()
    {
        var writer = new StringWriter();
        RecordJson.WriteAll([RecordJson.Read(Bare), RecordJson.Read(Full)], writer);

        Assert.AreSequenceEqual(["a#e1", "a#e2"], RecordJson.ReadAll(new StringReader(writer.ToString())).Select(record => record.Id).ToArray());
    }
}
