using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Features;

/// <summary>Casualty figures: an equal number speaks for one event the more the greater it is; differing ones speak against it softly,
/// since counts grow.</summary>
sealed class FigureAgreement(CasualtyKind kind) : IFeature
{
    const int ClearRatio = 3;

    public Finding? Compare(EventProfile left, EventProfile right)
    {
        if (!left.Counts(kind) || !right.Counts(kind))
            return null;
        var a = left.Record.Casualties.Where(figure => figure.Kind == kind).ToList();
        var b = right.Record.Casualties.Where(figure => figure.Kind == kind).ToList();
        var equal = a
            .Where(figure => figure.Min == figure.Max && b.Exists(other => other.Min == figure.Min && other.Max == figure.Max))
            .OrderByDescending(figure => figure.Min)
            .FirstOrDefault();
        if (equal is not null)
            return new Finding($"same-{kind.Word()}", Weight(equal.Min), () => $"{equal.Min} {RecordWords.Of(kind)} in both");
        if (a.Exists(figure => b.Exists(other => Overlap(figure, other))))
            return new Finding($"compatible-{kind.Word()}", 0.2, () => $"figures of {RecordWords.Of(kind)} agree");
        return new Finding($"other-{kind.Word()}", AreFarApart(a, b) ? -1.2 : -0.4,
            () => $"{Words(a)} {RecordWords.Of(kind)} in one, {Words(b)} in the other");
    }

    static double Weight(int number) => number switch
    {
        0 => 0.2,
        1 => 0.4,
        2 => 0.8,
        < 6 => 1.2,
        _ => 1.8,
    };

    static bool Overlap(CasualtyFigure a, CasualtyFigure b) => new CountRange(a.Min, a.Max).Overlaps(new CountRange(b.Min, b.Max));

    /// <summary>Whether even the nearest figures differ threefold; "none" is what first reports say before the wounded are
    /// counted.</summary>
    static bool AreFarApart(List<CasualtyFigure> a, List<CasualtyFigure> b)
    {
        var (greatestOfA, greatestOfB) = (a.Max(Greatest), b.Max(Greatest));
        var (leastOfA, leastOfB) = (a.Min(figure => figure.Min), b.Min(figure => figure.Min));
        var (lower, higher) = greatestOfA < leastOfB ? (greatestOfA, leastOfB) : (greatestOfB, leastOfA);
        return lower > 0 && higher > ClearRatio * (long)lower;
    }

    static int Greatest(CasualtyFigure figure) => figure.Max ?? int.MaxValue;

    static string Words(List<CasualtyFigure> figures) => string.Join(" or ", figures.Select(Words).Distinct(StringComparer.Ordinal));

    static string Words(CasualtyFigure figure) =>
        figure.Max is not { } max ? $"at least {figure.Min}" : max == figure.Min ? $"{max}" : $"{figure.Min} to {max}";
}
