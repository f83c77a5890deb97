using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Talion.Knowledge.Resolution.Decisions;

/// <summary>Reads <c>decisions.yaml</c>: the keys <c>same</c> and <c>different</c>, each a list of lists of ids.</summary>
public static class DecisionYaml
{
    /// <exception cref="FormatException">The text is no such document; the message gives line and column, from 1.</exception>
    public static DecisionList Read(TextReader reader)
    {
        var yaml = new YamlStream();
        var text = reader.ReadToEnd();
        // The parser takes it for the end of the text.
        if (text.Contains('\0', StringComparison.Ordinal))
            throw Wrong(Mark.Empty, "a character U+0000: this is no text");
        try
        {
            yaml.Load(new StringReader(text));
        }
        catch (YamlException e)
        {
            throw Wrong(e.Start, e.Message.TrimEnd('.'), e);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The parser gets into states of which it does not say where.
            throw Wrong(Mark.Empty, "no YAML", e);
        }

        if (yaml.Documents.Count == 0)
            return DecisionList.Empty;
        if (yaml.Documents[0].RootNode is not YamlMappingNode root)
            throw Wrong(yaml.Documents[0].RootNode.Start, "expected the keys same and different");
        var (same, different) = (ImmutableArray<ImmutableArray<string>>.Empty, ImmutableArray<ImmutableArray<string>>.Empty);
        foreach (var (key, value) in root.Children)
        {
            switch ((key as YamlScalarNode)?.Value)
            {
                case "same":
                    same = Lists(value);
                    break;
                case "different":
                    different = Lists(value);
                    break;
                default:
                    throw Wrong(key.Start, "expected same or different");
            }
        }

        return new DecisionList(same, different);
    }

    // A key without a list, as in a file whose entries are all commented out, says nothing.
    static ImmutableArray<ImmutableArray<string>> Lists(YamlNode node) => node switch
    {
        YamlSequenceNode sequence => [.. sequence.Select(Ids)],
        YamlScalarNode { Value: null or "" } => [],
        _ => throw Wrong(node.Start, "expected a list of lists of ids"),
    };

    static ImmutableArray<string> Ids(YamlNode node)
    {
        if (node is not YamlSequenceNode { Children.Count: >= 2 } sequence)
            throw Wrong(node.Start, "expected a list of at least two ids");
        return [.. sequence.Select(id => (id as YamlScalarNode)?.Value ?? throw Wrong(id.Start, "expected an id"))];
    }

    static FormatException Wrong(Mark at, string what, Exception? inner = null) =>
        new(string.Create(CultureInfo.InvariantCulture, $"decisions.yaml, line {at.Line}, column {at.Column}: {what}."), inner);
}
