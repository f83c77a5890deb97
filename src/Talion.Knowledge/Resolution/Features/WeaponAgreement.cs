using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Features;

/// <summary>The same weapon, and as many of them.</summary>
sealed class WeaponAgreement : IFeature
{
    public Finding? Compare(EventProfile left, EventProfile right)
    {
        var (a, b) = (left.Record.Weapons, right.Record.Weapons);
        if (a.IsEmpty || b.IsEmpty)
            return null;
        foreach (var weapon in a)
        {
            if (weapon.Count is { Min: > 1 } count && b.Any(other => other.Kind == weapon.Kind && other.Count == count))
                return new Finding("same-munitions", 1.2, () => $"{count.Min} {weapon.Label} in both");
        }

        var shared = a.FirstOrDefault(weapon => b.Any(other => other.Kind == weapon.Kind));
        return shared is not null
            ? new Finding("same-weapon", 0.4, () => $"same weapon: {shared.Label}")
            : new Finding("other-weapon", -0.4, () => $"{a[0].Label} in one, {b[0].Label} in the other");
    }
}
