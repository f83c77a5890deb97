namespace Talion.Sparql.Evaluation;

/// <summary>Names one of the <see cref="QueryLimits"/>.</summary>
public enum QueryLimit
{
    Deadline,
    Rows,
    Memory,
}
