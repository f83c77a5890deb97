namespace Talion.Extraction.Roles;

/// <summary>The parts that an entity plays in an act and in the article's others.</summary>
/// <param name="tellings">For each role, how many of the act's tellings give it to the entity.</param>
/// <param name="acts">For each role, how many acts of the article do, this one among them.</param>
readonly struct Parts(int[] tellings, int[] acts)
{
    /// <summary>How often the entity plays a role in the act.</summary>
    public int Times(Role role) => tellings[(int)role];

    /// <summary>In how many other acts it plays the role.</summary>
    public int Elsewhere(Role role) => acts[(int)role] - Math.Min(1, Times(role));
}
