using System.Text;
using Talion.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first Ctrl-C lets the command end in order, the second one ends it at once.
    pressed.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
};
var terminal = new Terminal(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error)
{
    ShowsProgress = !Console.IsErrorRedirected,
    ShowsColors = !Console.IsOutputRedirected,
    Width = Console.IsOutputRedirected ? Terminal.PipeWidth : Console.WindowWidth,
};
return CommandLine.Run(args, terminal, cancellation.Token);
