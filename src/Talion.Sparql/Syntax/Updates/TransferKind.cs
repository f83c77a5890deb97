namespace Talion.Sparql.Syntax.Updates;

public enum TransferKind
{
    Add,
    Copy,
    Move,
}
