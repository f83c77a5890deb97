namespace Talion.Store.Durable;

/// <summary>A file is no store, or a store that another version of the program wrote.</summary>
public sealed class StoreFormatException(string message) : IOException(message);
