using Talion.Extraction;
using Talion.Knowledge.Lexicons;
using Talion.Training.Keyed;
using Talion.Training.Logistic;
using Talion.Training.Roles;

namespace Talion.Training.Commands;

/// <summary>Trains who plays which role in an act.</summary>
static class RolesCommand
{
    /// <param name="muc">MUC-4's articles and templates, see <see cref="Muc4Reader"/>.</param>
    /// <param name="folders">Folders of articles and keys as <c>talion evaluate</c> takes them.</param>
    /// <param name="file">Takes the model.</param>
    public static void Run(string muc, string[] folders, string file)
    {
        var lexicon = LexiconLoader.Load();
        var examples = new RoleExamples(new Extractor(lexicon, new ExtractorOptions { Without = [ExtractionStep.Roles] }));
        new FoldedTraining([.. folders.SelectMany(KeyedArticles.Read)], [.. Muc4Reader.Read(muc)])
            .Run(examples.Of, model => new Extractor(lexicon) { RoleModel = model }, file);
    }
}
