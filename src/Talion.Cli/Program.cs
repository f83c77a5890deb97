using System.Runtime.InteropServices;
using System.Text;
using Talion.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var cancellation = new CancellationTokenSource();
// The first Ctrl-C, or the system's wish that the program end, lets the command end in order, the second one ends it at once.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
}
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
var terminal = new Terminal(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error)
{
    ShowsProgress = !Console.IsErrorRedirected,
    ShowsColors = !Console.IsOutputRedirected,
    Width = Console.IsOutputRedirected ? Terminal.PipeWidth : Console.WindowWidth,
};
return CommandLine.Run(args, terminal, cancellation.Token);
