using System.Net.Http.Headers;

namespace Talion.Cli.Tests;

/// <summary>The commands of an example that need a server: <c>talion serve … &amp;</c>, and <c>curl</c> as far as the examples use it.</summary>
sealed class ServedSession : IDisposable
{
    RunningServer? server;

    /// <summary>Runs a command; <see langword="null"/> where it is another one.</summary>
    public Outcome? TryRun(string command)
    {
        if (command.StartsWith("talion serve ", StringComparison.Ordinal) && command.EndsWith(" &", StringComparison.Ordinal))
        {
            server = new RunningServer(command["talion ".Length..^" &".Length]);
            return new Outcome(ExitCode.Success, server.Greeting.Replace($":{server.Client.BaseAddress!.Port}/", ":8080/", StringComparison.Ordinal) + "\n", "");
        }
        return command.StartsWith("curl ", StringComparison.Ordinal) ? Ask([.. DemoStore.Arguments(command).Skip(1)]) : null;
    }

    public void Dispose() => server?.Dispose();

    Outcome Ask(string[] words)
    {
        using var request = new HttpRequestMessage();
        for (var i = 0; i < words.Length; i++)
        {
            switch (words[i])
            {
                case "-s":
                    break;
                case "-H":
                    request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(words[++i]["Accept: ".Length..]));
                    break;
                case "--data-urlencode":
                    var (name, value) = (words[++i].Split('=')[0], words[i][(words[i].IndexOf('=', StringComparison.Ordinal) + 1)..]);
                    (request.Method, request.Content) = (HttpMethod.Post, new FormUrlEncodedContent([new(name, value)]));
                    break;
                default:
                    request.RequestUri = new Uri(server!.Client.BaseAddress!, new Uri(words[i]).PathAndQuery);
                    break;
            }
        }
        using var response = server!.Client.Send(request);
        using var reader = new StreamReader(response.Content.ReadAsStream());
        return new Outcome(ExitCode.Success, reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd() + "\n", "");
    }
}
