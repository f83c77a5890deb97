namespace Talion.Knowledge.Chains.Tracing;

/// <summary>Which way a chain is followed from its start.</summary>
[Flags]
public enum TraceDirection
{
    /// <summary>To what came before: the attacks that it answered, and those that they answered.</summary>
    Causes = 1,

    /// <summary>To what came of it.</summary>
    Effects = 2,

    Both = Causes | Effects,
}
