namespace Talion.Knowledge.Resolution.Features;

/// <summary>What a feature found in two records.</summary>
readonly struct Finding
{
    /// <summary>What a veto weighs against a whole cluster.</summary>
    public const double VetoWeight = -10;

    readonly Func<string> describe;

    /// <param name="name">In kebab case, for machines ("same-day").</param>
    /// <param name="weight">Logarithm of how much likelier it is in two accounts of one event than in accounts of two; negative where it
    /// speaks against.</param>
    /// <param name="describe">Gives the reason; it is asked for a few of very many findings.</param>
    /// <param name="isVeto">Whether it forbids the merge, whatever else agrees.</param>
    public Finding(string name, double weight, Func<string> describe, bool isVeto = false) =>
        (Name, Weight, this.describe, IsVeto) = (name, weight, describe, isVeto);

    public string Name { get; }

    public double Weight { get; }

    public bool IsVeto { get; }

    /// <summary>In words a reader understands ("same base Camp Taji").</summary>
    public string Reason => describe();

    public static Finding Veto(string name, Func<string> describe) => new(name, VetoWeight, describe, isVeto: true);
}
