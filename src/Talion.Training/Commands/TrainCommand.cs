using Talion.Training.Classes;
using Talion.Training.Treebank;

namespace Talion.Training.Commands;

/// <summary>Trains the model on UD English EWT and this project's own news sentences.</summary>
static class TrainCommand
{
    /// <summary>How often each news sentence is read in a pass: they are few and the genre to be read.</summary>
    const int NewsWeight = 4;

    public static void Run(string treebank, string folder)
    {
        var news = ConlluReader.Read("src/Talion.Training/Treebank/news-train.conllu");
        var sentences = ConlluReader.Read(Path.Combine(treebank, "train.conllu")).AddRange(Enumerable.Repeat(news, NewsWeight).SelectMany(copy => copy));
        Directory.CreateDirectory(folder);
        new ModelTrainer(sentences, ClassTable.Read("src/Talion.Training/Treebank/word-classes.tsv")).Train(folder);
    }
}
