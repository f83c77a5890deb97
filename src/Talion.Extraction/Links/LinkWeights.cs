namespace Talion.Extraction.Links;

static class LinkWeights
{
    public static double Named = 4, NamedBeside = 2, Struck = 4, Day = 4, Arms = 3, Doer = 2, Victim = 1;
    public static double Sentence = -1, NamedSentence = -0.25, Far = -8, Later = -3, Next = 0, Main = 0.5;
    public static double Reversed = 3, SameHand = -3, Answered = -1.5;
    public static double Retaliation = -3.5, Order = -2.5, Pointing = -4;
}
