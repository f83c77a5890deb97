using Talion.Training.Scores;
using Talion.Training.Treebank;

var score = TokenizationScore.Of(ConlluReader.Read(args[0]));
Console.WriteLine($"tokens {score.Tokens:F2} sentences {score.Sentences:F2}");
return 0;
