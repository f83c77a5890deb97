namespace Talion.Cli;

/// <summary>What the program tells its caller.</summary>
static class ExitCode
{
    public const int Success = 0;

    /// <summary>The work failed, or a check did not hold.</summary>
    public const int Failure = 1;

    /// <summary>The caller asked for something that cannot be: a wrong option, a file that is not there.</summary>
    public const int Usage = 2;

    /// <summary>Ended by Ctrl-C, as shells number it.</summary>
    public const int Cancelled = 130;
}
