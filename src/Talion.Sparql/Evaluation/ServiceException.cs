namespace Talion.Sparql.Evaluation;

/// <summary>A <c>SERVICE</c> that is not <c>SILENT</c> failed.</summary>
public sealed class ServiceException(string message, Exception? inner) : Exception(message, inner);
