namespace Talion.Extraction.Time;

/// <summary>
/// How far an anchored expression lies from its anchor, in days: "days later" is 2..9, "within hours of" is 0..1, "two days earlier" is -2..-2.
/// </summary>
public readonly record struct DayOffset(int Min, int Max);
