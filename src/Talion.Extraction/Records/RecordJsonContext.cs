using System.Text.Json.Serialization;

namespace Talion.Extraction.Records;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    Converters =
    [
        typeof(KebabCaseConverter<EventType>),
        typeof(KebabCaseConverter<EventStatus>),
        typeof(KebabCaseConverter<DateBasis>),
        typeof(KebabCaseConverter<EntityKind>),
        typeof(KebabCaseConverter<PartyBasis>),
        typeof(KebabCaseConverter<CasualtyKind>),
        typeof(KebabCaseConverter<Stance>),
        typeof(KebabCaseConverter<LinkType>),
        typeof(KebabCaseConverter<LinkBasis>),
    ])]
[JsonSerializable(typeof(EventRecord))]
sealed partial class RecordJsonContext : JsonSerializerContext;
