namespace Talion.Sparql.Paths;

sealed class SequenceStepper(PathStepper[] steps) : PathStepper
{
    public override void Expand(int node, bool backwards, List<int> reached)
    {
        var from = new HashSet<int> { node };
        var step = new List<int>();
        for (var i = 0; i < steps.Length; i++)
        {
            step.Clear();
            foreach (var next in from)
                steps[backwards ? steps.Length - 1 - i : i].Expand(next, backwards, step);
            from = [.. step];
        }
        reached.AddRange(from);
    }

    public override IEnumerable<int> Starts(bool backwards) => steps[backwards ? ^1 : 0].Starts(backwards);
}
