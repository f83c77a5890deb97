using Talion.Web.Explorer.Pages;

namespace Talion.Explorer.Tests;

/// <summary>What the tests need beside the program. Where it is missing a test is inconclusive, in CI a failure.</summary>
static class Needed
{
    public const string Chromium = "/usr/bin/chromium";
    public const string Driver = "/usr/bin/chromedriver";

    public static void Browser()
    {
        Pages();
        if (!File.Exists(Chromium) || !File.Exists(Driver))
            Miss("The pages are tested with Debian's chromium and chromium-driver, which are not installed.");
    }

    public static void Pages()
    {
        if (!new PageFiles(typeof(PageFiles).Assembly).Exist)
            Miss("The program was built without pages: that needs Node 20 or newer.");
    }

    static void Miss(string words)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(words);
        Assert.Inconclusive(words);
    }
}
