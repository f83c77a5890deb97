namespace Talion.Knowledge.Tests.Queries;

/// <summary>A query of the catalogue, its settings, and the rows it must give, columns parted by <c> | </c>, unbound ones <c>-</c>.</summary>
public sealed record ExpectedAnswer(string Query, ImmutableArray<KeyValuePair<string, string>> Settings, ImmutableArray<string> Rows)
{
    public override string ToString() => string.Join(' ', Settings.Select(setting => $"{setting.Key}={setting.Value}").Prepend(Query));
}
