namespace Talion.Training.Perceptron;

/// <summary>A sentence with its gold tree, as numbers.</summary>
/// <param name="Words">Hashes of lower-case forms, then the root's and none's.</param>
/// <param name="Tags">Tag numbers as the parser sees them, then the root's and none's.</param>
/// <param name="Heads">Each word's gold governor; the number of words for the root.</param>
/// <param name="Relations">Each word's gold relation, from 1.</param>
sealed record ParserExample(uint[] Words, uint[] Tags, int[] Heads, int[] Relations);
