namespace Talion.Sparql.Update;

/// <summary>An update operation that is not <c>SILENT</c> failed; nothing was changed.</summary>
public sealed class UpdateException(string message, Exception? inner = null) : Exception(message, inner);
