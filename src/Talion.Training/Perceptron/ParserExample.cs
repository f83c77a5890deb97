using Talion.Extraction.Language.Parsing;

namespace Talion.Training.Perceptron;

/// <summary>A sentence with its gold tree, as numbers.</summary>
/// <param name="Input">The sentence as the parser reads it, its tags predicted.</param>
/// <param name="Heads">Each word's gold governor; the number of words for the root.</param>
/// <param name="Relations">Each word's gold relation, from 1.</param>
sealed record ParserExample(ParserInput Input, int[] Heads, int[] Relations);
