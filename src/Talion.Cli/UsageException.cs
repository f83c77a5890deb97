namespace Talion.Cli;

/// <summary>The caller's mistake, told in one line.</summary>
sealed class UsageException(string message) : Exception(message);
