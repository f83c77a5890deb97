namespace Talion.Training.Logistic;

/// <summary>A question about a keyed article with the key's answer.</summary>
/// <param name="Features">What the program knows, hashed, as it asks the model.</param>
/// <param name="IsUpperCase">Whether the article is all in capitals.</param>
/// <param name="IsRight">Whether the answer is yes.</param>
readonly record struct Example(uint[] Features, bool IsUpperCase, bool IsRight);
