using System.CommandLine;

namespace Talion.Cli;

/// <summary>A command whose help page ends with a call that works after <c>talion demo</c>; a test runs it.</summary>
sealed class ExampleCommand(string name, string description, string example) : Command(name, description)
{
    public string Example => example;
}
