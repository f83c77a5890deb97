namespace Talion.Sparql.Paths;

sealed class AlternativeStepper(PathStepper[] branches) : PathStepper
{
    public override void Expand(int node, bool backwards, List<int> reached)
    {
        foreach (var branch in branches)
            branch.Expand(node, backwards, reached);
    }

    public override IEnumerable<int> Starts(bool backwards) => branches.SelectMany(branch => branch.Starts(backwards)).Distinct();
}
