using System.Collections.Concurrent;
using System.Text.Json;

namespace Talion.Extraction.Records;

/// <summary>The record format's words for the values of enumerations: <c>RocketAttack</c> is <c>rocket-attack</c>.</summary>
/// <remarks>Works on names and not on values: code for each enumeration would be compiled anew in every run of the program, which uses many.</remarks>
public static class KebabCase
{
    static readonly ConcurrentDictionary<string, string> Words = new(StringComparer.Ordinal);

    static readonly ConcurrentDictionary<Type, Dictionary<string, object>> Values = new();

    /// <summary>The word for a value.</summary>
    public static string Word<TEnum>(this TEnum value)
        where TEnum : struct, Enum =>
        WordOf(value.ToString());

    /// <summary>The value that a word stands for.</summary>
    /// <returns><see langword="false"/> where no value of the enumeration is called that.</returns>
    public static bool TryParse<TEnum>(string word, out TEnum value)
        where TEnum : struct, Enum
    {
        var isThere = Values.GetOrAdd(typeof(TEnum), ValuesOf).TryGetValue(word, out var boxed);
        value = isThere ? (TEnum)boxed! : default;
        return isThere;
    }

    static string WordOf(string name) => Words.GetOrAdd(name, JsonNamingPolicy.KebabCaseLower.ConvertName);

    static Dictionary<string, object> ValuesOf(Type type) =>
        Enum.GetNames(type).ToDictionary(WordOf, name => Enum.Parse(type, name), StringComparer.Ordinal);
}
