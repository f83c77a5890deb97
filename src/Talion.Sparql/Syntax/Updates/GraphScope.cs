namespace Talion.Sparql.Syntax.Updates;

public enum GraphScope
{
    Graph,
    Default,
    Named,
    All,
}
