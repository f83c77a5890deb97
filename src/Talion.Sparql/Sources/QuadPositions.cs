namespace Talion.Sparql.Sources;

/// <summary>Quads, patterns and orders position by position.</summary>
public static class QuadPositions
{
    /// <summary>The positions that an order sorts by, the first one first; none for <see cref="QuadOrder.Any"/>.</summary>
    public static ReadOnlySpan<QuadPosition> Positions(this QuadOrder order) => order switch
    {
        QuadOrder.Spog => [QuadPosition.Subject, QuadPosition.Predicate, QuadPosition.Object, QuadPosition.Graph],
        QuadOrder.Posg => [QuadPosition.Predicate, QuadPosition.Object, QuadPosition.Subject, QuadPosition.Graph],
        QuadOrder.Ospg => [QuadPosition.Object, QuadPosition.Subject, QuadPosition.Predicate, QuadPosition.Graph],
        QuadOrder.Gspo => [QuadPosition.Graph, QuadPosition.Subject, QuadPosition.Predicate, QuadPosition.Object],
        _ => [],
    };

    public static int At(this in QuadIds quad, QuadPosition position) => position switch
    {
        QuadPosition.Subject => quad.Subject,
        QuadPosition.Predicate => quad.Predicate,
        QuadPosition.Object => quad.Object,
        _ => quad.Graph,
    };

    /// <summary>Whether a pattern leaves a position open. The graph of a union is: its copies of a triple differ in it.</summary>
    public static bool IsOpen(this in QuadPattern pattern, QuadPosition position) => position switch
    {
        QuadPosition.Subject => pattern.Subject == TermIds.None,
        QuadPosition.Predicate => pattern.Predicate == TermIds.None,
        QuadPosition.Object => pattern.Object == TermIds.None,
        _ => pattern.Graph is TermIds.None or TermIds.Union,
    };

    /// <summary>How many positions a pattern binds at the beginning of an order.</summary>
    public static int Prefix(this in QuadPattern pattern, QuadOrder order)
    {
        var length = 0;
        foreach (var position in order.Positions())
        {
            if (pattern.IsOpen(position))
                break;
            length++;
        }
        return length;
    }
}
