using Talion.Extraction;
using Talion.Knowledge.Lexicons;
using Talion.Training.Keyed;
using Talion.Training.Logistic;
using Talion.Training.Merging;

namespace Talion.Training.Commands;

/// <summary>Trains which tellings are of one act.</summary>
static class MergingCommand
{
    /// <param name="muc">MUC-4's articles and templates, see <see cref="Muc4Reader"/>.</param>
    /// <param name="folders">Folders of articles and keys as <c>talion evaluate</c> takes them.</param>
    /// <param name="file">Takes the model.</param>
    public static void Run(string muc, string[] folders, string file)
    {
        var lexicon = LexiconLoader.Load();
        var examples = new MergeExamples(new Extractor(lexicon));
        new FoldedTraining([.. folders.SelectMany(KeyedArticles.Read)], [.. Muc4Reader.Read(muc)])
            .Run(examples.Of, model => new Extractor(lexicon) { MergeModel = model }, file);
    }
}
