namespace Talion.Sparql.Paths;

enum ClosureKind
{
    ZeroOrMore,
    OneOrMore,
    ZeroOrOne,
}
