using System.Text;
using Talion.Extraction.Articles;
using Talion.Extraction.Mentions;
using Talion.Knowledge.Lexicons;
using Talion.Testing;

namespace Talion.Extraction.Tests.Mentions;

/// <summary>Short texts in which it is marked who is who: "{1:The group} said {1:it} …".</summary>
[TestClass]
public sealed class CoreferenceTests
{
    static readonly Lazy<Extractor> Extractor = new(() => new Extractor(LexiconLoader.Load()));

    public static IEnumerable<object[]> Cases => CaseFile.Read("coreference.cases").Select(c => new object[] { c.Expected, c.Input });

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Mentions_stand_for_one_party_where_they_are_marked_so(string name, string marked)
    {
        var (text, marks) = Unmark(marked);
        var mentions = Extractor.Value.Extract(new Article("case", text, new DateOnly(2024, 5, 10))).Mentions;
        var index = Coreference.Resolve(mentions);
        var found = marks.Select(m => (m.Party, m.Span, Entity: EntityAt(m.Span))).ToList();

        for (var i = 0; i < found.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                Assert.AreEqual(found[i].Party == found[j].Party && found[i].Party != 0, found[i].Entity == found[j].Entity,
                    $"{name}: {found[j].Span.In(text)} and {found[i].Span.In(text)}");
            }
        }

        Entity EntityAt(TextSpan mark) => index.Of(mentions.Where(m => mark.Contains(m.Span) && m.Span.End == mark.End).MaxBy(m => m.Span.Length)
            ?? throw new AssertFailedException($"{name}: no mention at '{mark.In(text)}'"))
            ?? throw new AssertFailedException($"{name}: '{mark.In(text)}' stands for nobody");
    }

    static (string Text, List<(int Party, TextSpan Span)> Marks) Unmark(string marked)
    {
        var text = new StringBuilder();
        var marks = new List<(int, TextSpan)>();
        foreach (var part in marked.Split('{'))
        {
            if (part.IndexOf('}') is var end and > 0)
            {
                marks.Add((part[0] - '0', new TextSpan(text.Length, text.Length + end - 2)));
                text.Append(part.AsSpan(2, end - 2)).Append(part.AsSpan(end + 1));
            }
            else
            {
                text.Append(part);
            }
        }

        return (text.ToString(), marks);
    }
}
