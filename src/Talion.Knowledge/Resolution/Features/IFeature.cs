using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Features;

/// <summary>One point in which two records are compared. Swapping the two changes nothing but the order of words.</summary>
interface IFeature
{
    /// <summary>What speaks for or against one event; <see langword="null"/> where this point says nothing.</summary>
    Finding? Compare(EventProfile left, EventProfile right);
}
