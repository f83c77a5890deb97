using System.Text.Json;

namespace Talion.Extraction.Records;

/// <summary>The record format's words for the values of enumerations: <c>RocketAttack</c> is <c>rocket-attack</c>.</summary>
public static class KebabCase
{
    /// <summary>The word for a value.</summary>
    public static string Word<TEnum>(this TEnum value)
        where TEnum : struct, Enum =>
        Words<TEnum>.Of[value];

    /// <summary>The value that a word stands for.</summary>
    /// <returns><see langword="false"/> where no value of the enumeration is called that.</returns>
    public static bool TryParse<TEnum>(string word, out TEnum value)
        where TEnum : struct, Enum =>
        Words<TEnum>.Values.TryGetValue(word, out value);

    static class Words<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly Dictionary<TEnum, string> Of =
            Enum.GetValues<TEnum>().ToDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

        public static readonly Dictionary<string, TEnum> Values = Of.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
