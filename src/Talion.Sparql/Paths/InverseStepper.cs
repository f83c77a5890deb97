namespace Talion.Sparql.Paths;

sealed class InverseStepper(PathStepper path) : PathStepper
{
    public override void Expand(int node, bool backwards, List<int> reached) => path.Expand(node, !backwards, reached);

    public override IEnumerable<int> Starts(bool backwards) => path.Starts(!backwards);
}
