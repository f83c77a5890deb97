namespace Talion.Knowledge.Resolution.Features;

/// <summary>What a feature found in two records.</summary>
/// <param name="Name">In kebab case, for machines ("same-day").</param>
/// <param name="Weight">Logarithm of how much likelier it is in two accounts of one event than in accounts of two; negative where it speaks
/// against.</param>
/// <param name="Reason">In words a reader understands ("same base Camp Taji").</param>
/// <param name="IsVeto">Whether it forbids the merge, whatever else agrees.</param>
readonly record struct Finding(string Name, double Weight, string Reason, bool IsVeto = false)
{
    /// <summary>What a veto weighs against a whole cluster.</summary>
    public const double VetoWeight = -10;

    public static Finding Veto(string name, string reason) => new(name, VetoWeight, reason, IsVeto: true);
}
