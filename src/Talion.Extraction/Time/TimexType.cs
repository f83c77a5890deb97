namespace Talion.Extraction.Time;

/// <summary>The kinds of TIMEX3.</summary>
public enum TimexType
{
    Date,
    Time,
    Duration,
    Set,
}
