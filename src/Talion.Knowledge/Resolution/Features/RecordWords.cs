using Talion.Extraction.Records;

namespace Talion.Knowledge.Resolution.Features;

/// <summary>The record format's values in running text.</summary>
static class RecordWords
{
    /// <summary>"rocket attack" for <see cref="EventType.RocketAttack"/>.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        value.Word().Replace('-', ' ');
}
