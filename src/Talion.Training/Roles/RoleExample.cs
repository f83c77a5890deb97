namespace Talion.Training.Roles;

/// <summary>A candidate of a keyed article with the answer.</summary>
/// <param name="Features">See <see cref="Extraction.Roles.RoleFeatures"/>.</param>
/// <param name="IsUpperCase">Whether the article is all in capitals.</param>
/// <param name="IsRight">Whether the key gives it the role.</param>
readonly record struct RoleExample(uint[] Features, bool IsUpperCase, bool IsRight);
