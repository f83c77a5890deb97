using System.Diagnostics;
using System.Globalization;

namespace Talion.Benchmarks.Serving;

/// <summary>The program in a process of its own, as it was built with the benchmarks.</summary>
sealed class TalionProcess : IDisposable
{
    readonly Process process;

    public TalionProcess(IEnumerable<string> arguments, string token = "")
    {
        var program = Environment.GetEnvironmentVariable("TALION") ?? Path.Combine(AppContext.BaseDirectory, "talion");
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        start.Environment["TALION_TOKEN"] = token;
        process = Process.Start(start)!;
    }

    public StreamReader Output => process.StandardOutput;

    /// <summary>Megabytes that the process holds; 0 where it has ended.</summary>
    public long ResidentMemory => Status("VmRSS:");

    /// <summary>The most megabytes that it has held so far; 0 where it has ended.</summary>
    public long PeakMemory => Status("VmHWM:");

    /// <summary>Seconds of processor that the process has used so far.</summary>
    public double Processor => process.TotalProcessorTime.TotalSeconds;

    /// <summary>Seconds of processor that processes started from here used until they ended, in hundredths.</summary>
    public static double ProcessorOfEnded
    {
        get
        {
            // The sixteenth and seventeenth field (proc(5)); the second is in brackets and may hold spaces.
            var fields = File.ReadAllText("/proc/self/stat").Split(") ")[1].Split(' ');
            return (long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture)) / 100.0;
        }
    }

    /// <summary>Asks the process to end, and waits until it has.</summary>
    public void Stop()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        process.WaitForExit();
    }

    public void WaitForExit() => process.WaitForExit();

    long Status(string key)
    {
        try
        {
            var line = File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{process.Id}/status")).FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(string.Concat(line.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }
}
