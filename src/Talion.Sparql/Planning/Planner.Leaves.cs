using Talion.Sparql.Algebra;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Paths;
using Talion.Sparql.Sources;
using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Planning;

/// <summary>Patterns without others inside.</summary>
sealed partial class Planner
{
    PathScan PlanPath(PathPattern path, Scope scope)
    {
        bool IsConstant(PatternTerm term) =>
            term is not Variable variable || scope.Parameters.Contains(variable.Name) || context.Options.InitialBindings.ContainsKey(variable.Name);
        var compiler = new PathCompiler(context, scope.Row, scope.Graph);
        return compiler.Compile(PositionOf(path.Subject), path.Path, PositionOf(path.Object), IsConstant(path.Subject) || IsConstant(path.Object));
    }

    TripleMatchRows PlanTripleMatch(TripleMatch match, Scope scope) => new(
        context, scope.Row, slots[match.Name.Name], PositionOf(match.Subject), PositionOf(match.Predicate), PositionOf(match.Object),
        new TriplePatternTerm(match.Subject, match.Predicate, match.Object).ToString());

    TableRows PlanTable(Table table, Scope scope)
    {
        var rows = table.Data.Rows.Select(row => row.Select(term => term is null ? TermIds.None : context.Terms.IdOf(term)).ToArray());
        return new TableRows(scope.Row, slots.Of(table.Data.Variables), [.. rows]);
    }

    ServiceRows PlanService(Service service, Scope scope)
    {
        var pattern = service.Pattern;
        return new ServiceRows(
            context, scope.Row, PositionOf(pattern.Endpoint), pattern.Silent, $"{pattern.Prologue}SELECT * WHERE {pattern.Text}", [.. service.Variables], slots.Of(service.Variables));
    }
}
