using Talion.Evaluation.Keys;
using Talion.Evaluation.Matching;
using Talion.Extraction.Records;

namespace Talion.Evaluation.Scores;

/// <summary>Scores the links between the records of one article.</summary>
/// <param name="key">The article's key.</param>
/// <param name="answers">The records of what occurred.</param>
/// <param name="aligned">Which of them tell which of the key's events.</param>
sealed class LinkScorer(ArticleKey key, IReadOnlyList<Answer> answers, Alignment aligned)
{
    readonly HashSet<(int Effect, int Cause, LinkType Type)> found = Found(answers);

    /// <summary>A link of the key is found where both its ends are and a record's link joins them.</summary>
    /// <param name="strict">Whether a link told as mere order does not count for retaliation or cause, nor the other way round.</param>
    public Tally Score(bool strict)
    {
        var right = key.Links.Count(wanted => found.Any(link => Fits(wanted, link, strict)));
        var wrong = found.Count(link => !key.Links.Any(wanted => Fits(wanted, link, strict)) && !(IsNeutral(link) && link.Type == LinkType.Followed));
        return new Tally(right, wrong, key.Links.Length - right);
    }

    /// <summary>The key's links that no record's link joins, in the key's order.</summary>
    public IEnumerable<KeyedLink> Missed() => key.Links.Where(wanted => !found.Any(link => Fits(wanted, link, strict: false)));

    bool Fits(KeyedLink wanted, (int Effect, int Cause, LinkType Type) link, bool strict) =>
        aligned.AnswerOf(wanted.Effect) == link.Effect && aligned.AnswerOf(wanted.Cause) == link.Cause
        && (!strict || wanted.Types.Contains(link.Type)
            || (link.Type != LinkType.Followed && wanted.Types.Any(type => type != LinkType.Followed)));

    /// <summary>Order between events of which the key does not hold both as core is neither right nor wrong.</summary>
    bool IsNeutral((int Effect, int Cause, LinkType Type) link) => !IsCore(link.Effect) || !IsCore(link.Cause);

    bool IsCore(int answer) => aligned.KeyOf(answer) is { } told && key.Events[told].IsCore;

    static HashSet<(int, int, LinkType)> Found(IReadOnlyList<Answer> answers)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < answers.Count; i++)
            positions[answers[i].Record.Id] = i;
        return [.. answers.SelectMany(answer => answer.Record.Links
            .Where(link => positions.ContainsKey(link.Target))
            .Select(link => (positions[answer.Record.Id], positions[link.Target], link.Type)))];
    }
}
