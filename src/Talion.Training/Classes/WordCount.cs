namespace Talion.Training.Classes;

/// <summary>How often a word stands beside another.</summary>
readonly record struct WordCount(int Word, int Count);
