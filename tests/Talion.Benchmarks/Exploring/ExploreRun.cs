using System.Globalization;
using OpenQA.Selenium.Chrome;
using Talion.Benchmarks.Serving;
using Talion.Explorer.Tests;
using Talion.Knowledge.Building;
using Talion.Knowledge.Lexicons;

namespace Talion.Benchmarks.Exploring;

/// <summary>Shows the pages in a browser without a window, and prints how long the first view took, what came over the wire, and how smoothly they move: by
/// the clock, and in processor time of the browser with all its processes.</summary>
static class ExploreRun
{
    const int Runs = 5;

    /// <summary>Waits for the page, then tells milliseconds from the start of navigation to the drawn content, and bytes as they came over the wire.</summary>
    const string View = """
        const [selector, done] = arguments;
        const look = () => document.querySelector(`#main:not([aria-busy]) ${selector}`)
          ? requestAnimationFrame(() => setTimeout(() => {
              const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
              done([performance.now(), all.reduce((sum, entry) => sum + entry.encodedBodySize, 0), document.querySelectorAll('body *').length]);
            }))
          : requestAnimationFrame(look);
        look();
        """;

    /// <summary>Scrolls for four seconds, a screen in half a second, and tells the time between frames.</summary>
    const string Scroll = """
        const done = arguments[0], frames = [], begin = performance.now();
        let last = begin;
        const step = now => {
          frames.push(now - last);
          last = now;
          window.scrollTo({ top: (now - begin) / 500 * innerHeight, behavior: 'instant' });
          if (now - begin < 4000) requestAnimationFrame(step); else done(frames.slice(1));
        };
        requestAnimationFrame(step);
        """;

    /// <summary>Brings the map nearer and further, moves the time slider and drags the map, each in every third frame, and tells the time between frames.</summary>
    const string Move = """
        const done = arguments[0], frames = [], begin = performance.now(), [map, slider] = [document.querySelector('.map'), document.querySelectorAll('.period input')[1]];
        let last = begin, count = 0;
        const step = now => {
          frames.push(now - last);
          last = now;
          const [kind, turn, point] = [++count % 3, count % 60 < 30, { view: window, clientX: 600, clientY: 400, bubbles: true, cancelable: true }];
          if (kind === 0) map.dispatchEvent(new WheelEvent('wheel', { deltaY: turn ? -60 : 60, ...point }));
          else if (kind === 1) {
            map.dispatchEvent(new MouseEvent('mousedown', point));
            for (const [name, by] of [['mousemove', turn ? 15 : -15], ['mouseup', turn ? 15 : -15]]) window.dispatchEvent(new MouseEvent(name, { ...point, clientX: 600 + by, clientY: 400 + by / 2 }));
          }
          else { slider.value = slider.max * (0.5 + 0.5 * Math.abs(Math.sin(count / 30))); slider.dispatchEvent(new Event('input')); }
          if (now - begin < 4000) requestAnimationFrame(step); else done(frames.slice(1));
        };
        requestAnimationFrame(step);
        """;

    public static void Print(int events)
    {
        var folder = Directory.CreateTempSubdirectory("talion-bench-").FullName;
        try
        {
            MadeUpConflict.Build(events, folder, KnowledgeSettings.Of(LexiconLoader.Load()));
            PrintStore(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The same for a store that is there already.</summary>
    public static void PrintStore(string folder)
    {
        using var server = new TalionProcess(["serve", "--store", folder, "--port", "0"]);
        var address = new Uri(server.Output.ReadLine()!.Split(' ').First(word => word.StartsWith("http", StringComparison.Ordinal)));
        Console.WriteLine("| page | first view, ms | its processor time | bytes on the wire | elements | frames, ms: median, 99 %, longest | processor a frame |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        Row(address, "/", ".ladder a.card", Scroll);
        Row(address, "/timeline", ".longlist > div", Scroll);
        Row(address, "/map", ".map .circle", Move);
        server.Stop();
    }

    static void Row(Uri server, string page, string content, string move)
    {
        var seen = Enumerable.Range(0, Runs).Select(_ => See(new Uri(server, page), content, null)).ToList();
        var views = seen.Select(each => each.View).OrderBy(view => view[0]).ToList();
        var processor = seen.Select(each => each.Processor).Order().ElementAt(Runs / 2);
        var moved = See(new Uri(server, page), content, move);
        var frames = moved.Frames.Order().ToList();
        var (view, first) = (views[Runs / 2], string.Join(", ", views.Select(each => each[0].ToString("0", CultureInfo.InvariantCulture))));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| `{page}` | {view[0]:0} ({first}) | {processor:0} | {view[1]:N0} | {view[2]:N0} | {frames[frames.Count / 2]:0.0}, {frames[frames.Count * 99 / 100]:0.0}, {frames[^1]:0.0} | {moved.PerFrame:0.0} |"));
    }

    /// <summary>A browser of its own each time, which has nothing kept from before.</summary>
    static (List<double> View, double Processor, List<double> Frames, double PerFrame) See(Uri page, string content, string? move)
    {
        var options = new ChromeOptions { BinaryLocation = "/usr/bin/chromium" };
        options.AddArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1280,900", "--disable-background-networking", "--disable-component-update");
        var service = ChromeDriverService.CreateDefaultService("/usr/bin", "chromedriver");
        using var driver = new ChromeDriver(service, options);
        driver.Manage().Timeouts().AsynchronousJavaScript = TimeSpan.FromMinutes(1);
        var started = ProcessorTime.Of(service.ProcessId);
        driver.Navigate().GoToUrl(page);
        var view = Numbers(driver.ExecuteAsyncScript(View, content));
        var shown = ProcessorTime.Of(service.ProcessId);
        if (move is null)
            return (view, shown - started, [], 0);
        var frames = Numbers(driver.ExecuteAsyncScript(move));
        return (view, shown - started, frames, (ProcessorTime.Of(service.ProcessId) - shown) / frames.Count);
    }

    static List<double> Numbers(object? result) => [.. ((IEnumerable<object>)result!).Select(number => Convert.ToDouble(number, CultureInfo.InvariantCulture))];
}
