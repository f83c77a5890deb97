using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;

namespace Talion.Knowledge.Exports.Codebooks;

/// <summary>A party or target of an event, for a row of a dataset.</summary>
/// <param name="Name">The gazetteer's name, else the article's words.</param>
/// <param name="Label">The article's words.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Country">The country it is or belongs to, if known.</param>
/// <param name="IsSuspected">Whether it is only suspected.</param>
sealed record CodedParty(string Name, string Label, EntityKind Kind, GazetteerEntry? Country, bool IsSuspected);
