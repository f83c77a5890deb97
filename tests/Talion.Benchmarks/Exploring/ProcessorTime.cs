using System.Globalization;

namespace Talion.Benchmarks.Exploring;

/// <summary>Processor time of a program with all that it has started, which other programs' work does not lengthen. Reads Linux's <c>/proc</c>.</summary>
static class ProcessorTime
{
    const int TicksASecond = 100;

    /// <summary>Milliseconds since the processes began that are running now.</summary>
    public static double Of(int program)
    {
        var processes = Directory.EnumerateDirectories("/proc").Select(folder => Path.GetFileName(folder)).Where(name => name.All(char.IsAsciiDigit)).Select(Read).OfType<(int Id, int Parent, long Ticks)>().ToList();
        var children = processes.ToLookup(process => process.Parent);
        var ticks = 0L;
        var waiting = new Queue<(int Id, int Parent, long Ticks)>(processes.Where(process => process.Id == program));
        while (waiting.TryDequeue(out var next))
        {
            ticks += next.Ticks;
            foreach (var child in children[next.Id])
                waiting.Enqueue(child);
        }
        return ticks * 1000.0 / TicksASecond;
    }

    /// <summary>Fields 4, 14 and 15 of proc(5), behind the name in parentheses; nothing where the process has ended meanwhile.</summary>
    static (int Id, int Parent, long Ticks)? Read(string id)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{id}/stat");
            var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            return (int.Parse(id, CultureInfo.InvariantCulture), int.Parse(fields[1], CultureInfo.InvariantCulture), long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture));
        }
        catch (IOException)
        {
            return null;
        }
    }
}
