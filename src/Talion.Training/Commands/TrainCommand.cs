using Talion.Training.Classes;
using Talion.Training.Treebank;

namespace Talion.Training.Commands;

/// <summary>Trains the model on UD English EWT and this project's own news sentences.</summary>
static class TrainCommand
{
    public static void Run(string treebank, string folder)
    {
        var web = ConlluReader.Read(Path.Combine(treebank, "train.conllu"));
        var news = ConlluReader.Read("src/Talion.Training/Treebank/news-train.conllu");
        Directory.CreateDirectory(folder);
        new ModelTrainer(web, news, ClassTable.Read("src/Talion.Training/Treebank/word-classes.tsv")).Train(folder);
    }
}
