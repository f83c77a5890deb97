namespace Talion.Shacl;

/// <summary>
/// A shapes graph is not well-formed, or asks for what SHACL does not allow: validation fails, which is not the same as a report that does
/// not conform.
/// </summary>
public sealed class ShapesException : Exception
{
    public ShapesException()
    {
    }

    public ShapesException(string message)
        : base(message)
    {
    }

    public ShapesException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
