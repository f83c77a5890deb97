namespace Talion.Evaluation.Scores;

/// <summary>Counts of what was right, wrongly given and missed.</summary>
/// <param name="Right">True positives.</param>
/// <param name="Wrong">False positives.</param>
/// <param name="Missed">False negatives.</param>
public readonly record struct Tally(int Right, int Wrong, int Missed)
{
    /// <summary>The part of what was given that is right, 0 to 1; where nothing was given, 1 if nothing was missed either.</summary>
    public double Precision => Right + Wrong > 0 ? (double)Right / (Right + Wrong) : Missed == 0 ? 1 : 0;

    /// <summary>The part of what was asked for that is right, 0 to 1; where nothing was asked for, 1 if nothing was given either.</summary>
    public double Recall => Right + Missed > 0 ? (double)Right / (Right + Missed) : Wrong == 0 ? 1 : 0;

    /// <summary>The harmonic mean of both, 0 to 1.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    public static Tally operator +(Tally a, Tally b) => new(a.Right + b.Right, a.Wrong + b.Wrong, a.Missed + b.Missed);
}
