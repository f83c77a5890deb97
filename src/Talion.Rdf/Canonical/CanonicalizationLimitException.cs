namespace Talion.Rdf.Canonical;

/// <summary>A dataset's blank nodes are so alike that telling them apart would take more work than was allowed.</summary>
public sealed class CanonicalizationLimitException : Exception
{
    public CanonicalizationLimitException()
        : this("Telling the blank nodes apart takes more work than is allowed.")
    {
    }

    public CanonicalizationLimitException(string message)
        : base(message)
    {
    }

    public CanonicalizationLimitException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
