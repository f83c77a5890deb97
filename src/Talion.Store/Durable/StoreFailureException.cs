namespace Talion.Store.Durable;

/// <summary>The store's file cannot be read or written: the disk is full, there are no rights, the file is damaged. A change that was under way is dropped.</summary>
public sealed class StoreFailureException(string message, Exception inner) : IOException(message, inner);
