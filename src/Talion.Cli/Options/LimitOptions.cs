using System.CommandLine;
using Talion.Sparql.Evaluation;

namespace Talion.Cli.Options;

/// <summary>How much a query may take.</summary>
sealed class LimitOptions
{
    readonly Option<double?> seconds = new("--timeout") { Description = "Stop the query after this many seconds.", HelpName = "SECONDS" };
    readonly Option<long?> rows = new("--max-rows") { Description = "Stop the query where it has more rows.", HelpName = "N" };
    readonly Option<long?> memory = new("--max-memory") { Description = "Stop the query where it holds more memory of its own, in megabytes.", HelpName = "MB" };

    public LimitOptions()
    {
        seconds.Validators.Add(result => Check(result.GetValueOrDefault<double?>() > 0, result));
        rows.Validators.Add(result => Check(result.GetValueOrDefault<long?>() >= 0, result));
        memory.Validators.Add(result => Check(result.GetValueOrDefault<long?>() > 0, result));
    }

    public void AddTo(Command command)
    {
        command.Add(seconds);
        command.Add(rows);
        command.Add(memory);
    }

    public QueryLimits Of(ParseResult call) => new()
    {
        Deadline = call.GetValue(seconds) is { } limit ? TimeSpan.FromSeconds(limit) : null,
        Rows = call.GetValue(rows),
        Memory = call.GetValue(memory) << 20,
    };

    static void Check(bool isInRange, System.CommandLine.Parsing.OptionResult result)
    {
        if (!isInRange)
            result.AddError($"{result.Option.Name} takes a number above 0");
    }
}
