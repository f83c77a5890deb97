namespace Talion.Benchmarks.Reading;

/// <summary>What a run of <c>talion extract</c> took.</summary>
/// <param name="Wall">Seconds by the clock, from the program's start to its end.</param>
/// <param name="Processor">Seconds of processor, all cores together.</param>
/// <param name="Memory">The most megabytes that were resident while records came.</param>
/// <param name="Records">How many came.</param>
sealed record Extraction(double Wall, double Processor, long Memory, int Records);
