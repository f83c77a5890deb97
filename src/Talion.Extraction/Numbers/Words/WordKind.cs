namespace Talion.Extraction.Numbers.Words;

/// <summary>The part a word can play in an expression of number or time: <c>tal:kind</c> in <c>ontology/numbers.ttl</c> and <c>ontology/time.ttl</c>.</summary>
enum WordKind
{
    /// <summary>"seven": value is the number.</summary>
    Cardinal,

    /// <summary>"million": value multiplies what stands before it.</summary>
    Scale,

    /// <summary>"dozen": a scale that is counted like a noun ("a dozen", "two dozen").</summary>
    Collective,

    /// <summary>"several": value is "3..9", open ranges "2..".</summary>
    Vague,

    /// <summary>"third": value is the rank.</summary>
    Ordinal,

    /// <summary>"about": changes neither bound.</summary>
    Approximator,

    /// <summary>"at least": value is one of <c>above at-least below at-most</c>.</summary>
    Bound,

    /// <summary>"Flight", "Resolution": a number after it is a name.</summary>
    Numbered,

    /// <summary>"percent", "dollars", "kilometres": a number before it measures and does not count.</summary>
    Measure,

    /// <summary>"January": 1 to 12.</summary>
    Month,

    /// <summary>"Monday": 1 to 7, as in ISO 8601.</summary>
    Weekday,

    /// <summary>"spring": SP SU FA WI.</summary>
    Season,

    /// <summary>"weeks": a granularity's name.</summary>
    Unit,

    /// <summary>"night": the TIMEX3 code after the T, MO MI AF EV NI DT, or a clock time.</summary>
    DayPart,

    /// <summary>"yesterday": days from today.</summary>
    Day,

    /// <summary>"tonight": days from today and the day part, as in "0 NI".</summary>
    DayAndPart,

    /// <summary>"last", "this", "next": units from the present one.</summary>
    Deictic,

    /// <summary>"previous", "following", "that": units from the one spoken of.</summary>
    Anaphoric,

    /// <summary>"early", "mid": the name of an edge: <c>start middle end earlier later</c>.</summary>
    Edge,

    /// <summary>"beginning", "end": an edge that takes "of".</summary>
    EdgeNoun,

    /// <summary>"now", "recently", "soon": the TIMEX3 value.</summary>
    Reference,

    /// <summary>A reference that tells a time only of what is not past ("soon").</summary>
    FutureReference,

    /// <summary>A reference that only a narrative of history marks ("former").</summary>
    NarrativeReference,

    /// <summary>"daily": the TIMEX3 value of a set.</summary>
    Set,

    /// <summary>"Christmas": month and day, days from Easter, or a month and day of the Islamic calendar.</summary>
    Holiday,

    /// <summary>"GMT", "local time".</summary>
    Zone,

    /// <summary>"BC": -1 or 1.</summary>
    Era,

    /// <summary>"pm": hours to add.</summary>
    Meridiem,

    /// <summary>"nineties": the decade's first year within its century.</summary>
    DecadeName,

    /// <summary>"the", "a", "each": opens an expression and means no time alone.</summary>
    Determiner,
}
