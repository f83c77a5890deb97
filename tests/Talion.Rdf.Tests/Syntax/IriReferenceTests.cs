using Talion.Rdf.Syntax;

namespace Talion.Rdf.Tests.Syntax;

[TestClass]
public sealed class IriReferenceTests
{
    /// <summary>The examples of RFC 3986, sections 5.4.1 and 5.4.2.</summary>
    [TestMethod]
    [DataRow("g:h", "g:h")]
    [DataRow("g", "http://a/b/c/g")]
    [DataRow("./g", "http://a/b/c/g")]
    [DataRow("g/", "http://a/b/c/g/")]
    [DataRow("/g", "http://a/g")]
    [DataRow("//g", "http://g")]
    [DataRow("?y", "http://a/b/c/d;p?y")]
    [DataRow("g?y", "http://a/b/c/g?y")]
    [DataRow("#s", "http://a/b/c/d;p?q#s")]
    [DataRow("g#s", "http://a/b/c/g#s")]
    [DataRow("g?y#s", "http://a/b/c/g?y#s")]
    [DataRow(";x", "http://a/b/c/;x")]
    [DataRow("g;x=1/../y", "http://a/b/c/y")]
    [DataRow("", "http://a/b/c/d;p?q")]
    [DataRow(".", "http://a/b/c/")]
    [DataRow("./", "http://a/b/c/")]
    [DataRow("..", "http://a/b/")]
    [DataRow("../g", "http://a/b/g")]
    [DataRow("../..", "http://a/")]
    [DataRow("../../g", "http://a/g")]
    [DataRow("../../../g", "http://a/g")]
    [DataRow("/./g", "http://a/g")]
    [DataRow("/../g", "http://a/g")]
    [DataRow("g.", "http://a/b/c/g.")]
    [DataRow("..g", "http://a/b/c/..g")]
    [DataRow("./../g", "http://a/b/g")]
    [DataRow("./g/.", "http://a/b/c/g/")]
    [DataRow("g/./h", "http://a/b/c/g/h")]
    [DataRow("g/../h", "http://a/b/c/h")]
    [DataRow("g?y/../x", "http://a/b/c/g?y/../x")]
    [DataRow("g#s/../x", "http://a/b/c/g#s/../x")]
    public void A_reference_is_resolved_as_the_standard_says(string reference, string expected) =>
        Assert.AreEqual(expected, IriReference.Resolve("http://a/b/c/d;p?q", reference));

    [TestMethod]
    [DataRow("http://a", "g", "http://a/g")]
    [DataRow("urn:x:y", "#s", "urn:x:y#s")]
    [DataRow("http://a/b?q#f", "", "http://a/b?q")]
    public void A_base_may_lack_parts(string baseIri, string reference, string expected) =>
        Assert.AreEqual(expected, IriReference.Resolve(baseIri, reference));
}
