using System.Globalization;
using System.Text.Json;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using Talion.Testing;

namespace Talion.Explorer.Tests;

/// <summary>Chromium without a window, which remembers what it complained of and whom it asked.</summary>
sealed class Browser : IDisposable
{
    static readonly string Axe = Path.Combine(Repository.Root, "src", "Talion.Web", "Explorer", "App", "node_modules", "axe-core", "axe.min.js");

    readonly ChromeDriver driver;
    readonly Uri server;

    Browser(ChromeDriver driver, Uri server) => (this.driver, this.server) = (driver, server);

    public IWebDriver Page => driver;

    /// <summary>Starts it, if it is installed.</summary>
    public static Browser Start(Uri server)
    {
        Needed.Browser();
        var options = new ChromeOptions { BinaryLocation = Needed.Chromium };
        options.AddArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--window-size=1280,900", "--disable-background-networking", "--disable-component-update");
        options.SetLoggingPreference(LogType.Browser, LogLevel.Warning);
        options.SetLoggingPreference("performance", LogLevel.All);
        var service = ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(Needed.Driver), Path.GetFileName(Needed.Driver));
        service.SuppressInitialDiagnosticInformation = true;
        var driver = new ChromeDriver(service, options, TimeSpan.FromMinutes(1));
        return new Browser(driver, server);
    }

    /// <summary>Goes to an address and waits until its page is there.</summary>
    public void Open(string address)
    {
        driver.Navigate().GoToUrl(new Uri(server, address));
        WaitForPage();
    }

    public void WaitForPage() => WaitFor(() => driver.FindElements(By.CssSelector("#main:not([aria-busy]) > .page h1")).Count > 0, "the page");

    /// <summary>Waits until something is so.</summary>
    public void WaitFor(Func<bool> isSo, string what)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            try
            {
                if (isSo())
                    return;
            }
            catch (WebDriverException error) when (error is StaleElementReferenceException or NoSuchElementException)
            {
                // The page is changing; look again.
            }
            Thread.Sleep(50);
        }
        Assert.Fail($"Waited in vain for {what} at {driver.Url}: {driver.FindElement(By.TagName("body")).Text}");
    }

    public IWebElement Find(string selector) => driver.FindElement(By.CssSelector(selector));

    public IReadOnlyList<IWebElement> All(string selector) => driver.FindElements(By.CssSelector(selector));

    public string Text => Find("#main").Text;

    public T Run<T>(string script) => (T)driver.ExecuteScript(script)!;

    /// <summary>Clicks something that leads to another page, and waits for it.</summary>
    public void Follow(IWebElement link)
    {
        var before = driver.Url;
        driver.ExecuteScript("arguments[0].dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, button: 0 }))", link);
        WaitFor(() => driver.Url != before, "another address");
        WaitForPage();
    }

    public void Resize(int width, int height) => driver.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", new Dictionary<string, object?>
    {
        ["width"] = width,
        ["height"] = height,
        ["deviceScaleFactor"] = 1,
        ["mobile"] = false,
    });

    public void Prefer(string colours) => driver.ExecuteCdpCommand("Emulation.setEmulatedMedia", new Dictionary<string, object?>
    {
        ["features"] = new[] { new Dictionary<string, object> { ["name"] = "prefers-color-scheme", ["value"] = colours } },
    });

    /// <summary>A picture of the whole page.</summary>
    public byte[] Photograph()
    {
        var height = (int)Math.Min(Run<long>("return document.documentElement.scrollHeight"), 4000);
        Resize((int)Run<long>("return window.innerWidth"), height);
        Thread.Sleep(150);
        return driver.GetScreenshot().AsByteArray;
    }

    /// <summary>What the console said since it was asked last, from warnings on.</summary>
    public IReadOnlyList<string> Complaints() => [.. driver.Manage().Logs.GetLog(LogType.Browser).Select(entry => entry.Message)];

    /// <summary>Addresses asked since the last time that are not the server's.</summary>
    public IReadOnlyList<string> OutsideRequests() =>
    [
        .. driver.Manage().Logs.GetLog("performance").Select(entry => JsonDocument.Parse(entry.Message).RootElement.GetProperty("message"))
            .Where(message => message.GetProperty("method").GetString() == "Network.requestWillBeSent")
            .Select(message => message.GetProperty("params").GetProperty("request").GetProperty("url").GetString()!)
            .Where(url => !url.StartsWith(server.AbsoluteUri, StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal) && !url.StartsWith("blob:", StringComparison.Ordinal)
                && !url.StartsWith("chrome", StringComparison.Ordinal) && !url.StartsWith("about:", StringComparison.Ordinal)),
    ];

    /// <summary>What axe-core finds of serious or critical impact, a line each.</summary>
    public IReadOnlyList<string> Barriers()
    {
        driver.ExecuteScript(File.ReadAllText(Axe));
        var found = (string)driver.ExecuteAsyncScript("""
            const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then(
              result => done(result.violations.filter(v => ['serious', 'critical'].includes(v.impact)).flatMap(v => v.nodes.map(n => `${v.id}: ${n.html.slice(0, 160)} ${n.failureSummary.replaceAll('\n', ' ').slice(0, 300)}`)).join('\n')),
              error => done(`axe failed: ${error}`));
            """)!;
        return found.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public void Dispose()
    {
        driver.Quit();
        driver.Dispose();
    }

    /// <summary>A number in a script or address.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
