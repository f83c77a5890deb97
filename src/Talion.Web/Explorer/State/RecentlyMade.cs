namespace Talion.Web.Explorer.State;

/// <summary>Keeps the last few things that took long to make, by what was asked for.</summary>
/// <param name="most">How many.</param>
sealed class RecentlyMade<T>(int most)
{
    readonly Lock changing = new();
    readonly List<(string Key, Lazy<T> Made)> kept = [];

    /// <summary>What was made of this before, or what is made of it now; others who ask for the same wait for it.</summary>
    public T Get(string key, Func<T> make)
    {
        Lazy<T> found;
        lock (changing)
        {
            var at = kept.FindIndex(each => each.Key == key);
            found = at < 0 ? new Lazy<T>(make) : kept[at].Made;
            if (at >= 0)
                kept.RemoveAt(at);
            kept.Add((key, found));
            if (kept.Count > most)
                kept.RemoveAt(0);
        }
        return found.Value;
    }
}
