namespace Talion.Cli.Tests.BadInput;

/// <summary>A document that breaks the rules of its syntax.</summary>
/// <param name="Name">What is wrong with it.</param>
/// <param name="Reader">Who reads it: a name of <see cref="Readers"/>.</param>
/// <param name="Content">What is in it, made when it is needed.</param>
sealed record BadDocument(string Name, string Reader, Func<byte[]> Content);
