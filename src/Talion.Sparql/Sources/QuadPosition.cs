namespace Talion.Sparql.Sources;

public enum QuadPosition
{
    Subject,
    Predicate,
    Object,
    Graph,
}
