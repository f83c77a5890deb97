using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Rendering;
using Talion.Knowledge.Chains.Tracing;

namespace Talion.Cli.Rendering;

/// <summary>A chain as an indented tree: the event, what led to it, what came of it.</summary>
static class TreeText
{
    public static void Write(Chain chain, TraceDirection direction, TextWriter output)
    {
        var (causes, effects) = (ChainTree.Causes(chain), ChainTree.Effects(chain));
        WriteEvent(causes, "", "", output);
        if (direction.HasFlag(TraceDirection.Causes))
            WriteBranches("What led to it", causes, LinkWords.Of, output);
        if (direction.HasFlag(TraceDirection.Effects))
            WriteBranches("What came of it", effects, Effect, output);
        foreach (var cycle in chain.Cycles)
            output.Write($"\nThe articles contradict each other on the order of: {string.Join(", ", cycle)}\n");
    }

    static void WriteBranches(string heading, ChainBranch root, Func<LinkType, string> words, TextWriter output)
    {
        output.Write($"\n{heading}\n");
        if (root.Branches.IsEmpty)
            output.Write("   nothing that the articles tell\n");
        var open = new Stack<(ChainBranch Branch, string Indent, bool IsLast)>();
        Push(root, "");
        while (open.TryPop(out var next))
        {
            var (branch, indent, isLast) = next;
            output.Write($"{indent}{(isLast ? "└─" : "├─")} {words(branch.Link!.Type)} ({LinkWords.Told(branch.Link)})\n");
            var below = indent + (isLast ? "   " : "│  ");
            WriteEvent(branch, below, branch.IsRepeated ? " ↑ see above" : "", output);
            Push(branch, below);
        }

        void Push(ChainBranch branch, string indent)
        {
            for (var i = branch.Branches.Length - 1; i >= 0; i--)
                open.Push((branch.Branches[i], indent, i == branch.Branches.Length - 1));
        }
    }

    static void WriteEvent(ChainBranch branch, string indent, string note, TextWriter output)
    {
        var caption = branch.Caption;
        output.Write($"{indent}{caption.Title}{note}\n");
        if (branch.IsRepeated)
            return;
        var details = new[] { caption.When, caption.Parties, caption.Casualties, caption.Sources }.Where(detail => detail.Length > 0);
        output.Write($"{indent}{string.Join(" · ", details)}\n");
    }

    static string Effect(LinkType type) => type switch
    {
        LinkType.Retaliation => "answered by",
        LinkType.Caused => "led to",
        _ => "followed by",
    };
}
