using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Talion.Rdf;
using Talion.Rdf.Syntax;
using Talion.Testing;

namespace Talion.Cli.Tests;

/// <summary>Reads exported RDF back with another parser, Raptor (https://librdf.org/raptor/).</summary>
[TestClass]
public sealed partial class RdfInteropTests
{
    [TestMethod]
    [DataRow("turtle", "turtle", RdfFormat.Turtle)]
    [DataRow("trig", "trig", RdfFormat.TriG)]
    [DataRow("ntriples", "ntriples", RdfFormat.NTriples)]
    [DataRow("nquads", "nquads", RdfFormat.NQuads)]
    [DataRow("rdfxml", "rdfxml", RdfFormat.RdfXml)]
    public void Another_parser_reads_as_many_statements_as_were_written(string format, string theirs, RdfFormat ours)
    {
        using var folder = new TemporaryFolder();
        var file = folder["export"];
        Assert.AreEqual(ExitCode.Success, Outcome.Of("export", "--store", DemoStore.Store, "--format", format, "-o", file).Code);
        using var stream = File.OpenRead(file);
        var written = RdfDocument.Read(stream, ours, "https://example.org/").Count();

        Assert.IsGreaterThan(1000, written);
        Assert.AreEqual(written, Count(file, theirs));
    }

    [TestMethod]
    public void JSON_LD_holds_the_same_quads_as_N_Quads()
    {
        Assert.AreEqual(Canonical("nquads", RdfFormat.NQuads), Canonical("jsonld", RdfFormat.JsonLd));

        static string Canonical(string format, RdfFormat syntax)
        {
            using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Outcome.Of("export", "--store", DemoStore.Store, "--format", format).Output));
            using var text = new StringWriter();
            RdfDocument.Write(RdfDocument.Read(stream, syntax), text, RdfFormat.NQuads);
            return text.ToString();
        }
    }

    static int Count(string file, string format)
    {
        try
        {
            using var rapper = Process.Start(new ProcessStartInfo("rapper", ["--count", "--input", format, file, "https://example.org/"]) { RedirectStandardError = true })!;
            var said = rapper.StandardError.ReadToEnd();
            rapper.WaitForExit();
            Assert.AreEqual(0, rapper.ExitCode, said);
            return int.Parse(Returned().Match(said).Groups["count"].Value, CultureInfo.InvariantCulture);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            if (Environment.GetEnvironmentVariable("CI") == "true")
                Assert.Fail("rapper is missing; .ci/run installs it");
            Assert.Inconclusive("rapper is missing (Debian package raptor2-utils)");
            return 0;
        }
    }

    [GeneratedRegex(@"Parsing returned (?<count>\d+) triples?")]
    private static partial Regex Returned();
}
