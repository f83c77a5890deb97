namespace Talion.Sparql.Syntax.Queries;

public enum QueryForm
{
    Select,
    Construct,
    Describe,
    Ask,
}
