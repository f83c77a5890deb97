using System.Text.Json;
using System.Text.Json.Serialization;

namespace Talion.Extraction.Records;

/// <summary>Reads and writes an enumeration as its <see cref="KebabCase.Word"/>.</summary>
sealed class KebabCaseConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
