namespace Talion.Cli;

/// <summary>Work that failed through nobody's mistake in calling, told in one line.</summary>
sealed class WorkException(string message) : Exception(message);
