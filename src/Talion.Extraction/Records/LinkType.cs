namespace Talion.Extraction.Records;

/// <summary>How an event hangs on an earlier one.</summary>
public enum LinkType
{
    /// <summary>The text says so: in retaliation for, in response to, avenging.</summary>
    Retaliation,

    /// <summary>Prompting, led to, triggered.</summary>
    Caused,

    /// <summary>After, days later: never more than that.</summary>
    Followed,
}
