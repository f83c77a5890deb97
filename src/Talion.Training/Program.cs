using Talion.Training.Commands;

const string Usage = """
    Trains and scores the models of Talion.Extraction: tagger, parser, which tellings are of one act, and who plays which role in it.

      dotnet run -c Release --project src/Talion.Training -- train TREEBANK [-o FOLDER]
          trains on TREEBANK/train.conllu (UD English EWT) and Treebank/news-train.conllu with the classes of Treebank/word-classes.tsv;
          writes the model's parts to src/Talion.Extraction/Language/Models or FOLDER
      dotnet run -c Release --project src/Talion.Training -- score TREEBANK [-m FOLDER]
          scores the embedded model, or that in FOLDER, on TREEBANK/dev.conllu and test.conllu, Treebank/news-test.conllu, and on each in capitals
      dotnet run -c Release --project src/Talion.Training -- parse FILE [-m FOLDER]
          writes each line of a text file as CoNLL-U: a draft of new trees to be corrected by hand
      dotnet run -c Release --project src/Talion.Training -- classes TREEBANK FOLDER…
          parts the words of the treebanks and of the folders' .txt files into classes and writes Treebank/word-classes.tsv
      dotnet run -c Release --project src/Talion.Training -- merging MUC4 KEYS…
          trains which tellings are of one act on MUC-4's articles and templates in the JSON lines MUC4 and on the articles and keys of the folders KEYS;
          writes src/Talion.Extraction/Merging/Models/merging.br and prints how each fifth of KEYS is read with a model of the others
      dotnet run -c Release --project src/Talion.Training -- roles MUC4 KEYS…
          the same for who plays which role in an act; writes src/Talion.Extraction/Roles/Models/roles.br; wants the acts put together, so train it last

    TREEBANK is a folder with the files of https://universaldependencies.org/treebanks/en_ewt (2.15) as train.conllu, dev.conllu, test.conllu.
    The same input gives the same model, byte for byte.
    """;

try
{
    switch (args)
    {
        case ["train", var treebank]:
            TrainCommand.Run(treebank, "src/Talion.Extraction/Language/Models");
            return 0;
        case ["train", var treebank, "-o", var folder]:
            TrainCommand.Run(treebank, folder);
            return 0;
        case ["score", var treebank]:
            ScoreCommand.Run(treebank, Models.Embedded());
            return 0;
        case ["score", var treebank, "-m", var folder]:
            ScoreCommand.Run(treebank, Models.Read(folder));
            return 0;
        case ["parse", var text]:
            ParseCommand.Run(text, Models.Embedded());
            return 0;
        case ["parse", var text, "-m", var folder]:
            ParseCommand.Run(text, Models.Read(folder));
            return 0;
        case ["classes", var treebank, .. var folders]:
            ClassesCommand.Run(treebank, folders, "src/Talion.Training/Treebank/word-classes.tsv");
            return 0;
        case ["merging", var muc, .. var keys] when keys.Length > 0:
            MergingCommand.Run(muc, keys, "src/Talion.Extraction/Merging/Models/merging.br");
            return 0;
        case ["roles", var muc, .. var keys] when keys.Length > 0:
            RolesCommand.Run(muc, keys, "src/Talion.Extraction/Roles/Models/roles.br");
            return 0;
        case ["--help" or "-h"]:
            Console.WriteLine(Usage);
            return 0;
        default:
            Console.Error.WriteLine(Usage);
            return 2;
    }
}
catch (Exception exception) when (exception is IOException or FormatException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
