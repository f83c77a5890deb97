namespace Talion.Extraction.Time.Meanings;

/// <summary>Which part of a period is meant.</summary>
enum Edge
{
    /// <summary>"early July".</summary>
    Start,

    /// <summary>"mid-July".</summary>
    Middle,

    /// <summary>"late July".</summary>
    End,

    /// <summary>"earlier this month": up to the present.</summary>
    Earlier,

    /// <summary>"later this month": from the present on.</summary>
    Later,
}
