namespace Talion.Store.Durable;

/// <summary>Another process is writing the store; the message says which.</summary>
public sealed class StoreInUseException(string message, Exception inner) : IOException(message, inner);
