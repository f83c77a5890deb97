using Talion.Training.Commands;

const string Usage = """
    Trains and scores the tagger and parser of Talion.Extraction.

      dotnet run -c Release --project src/Talion.Training -- train TREEBANK [-o FILE]
          trains on TREEBANK/train.conllu (UD English EWT) and Treebank/news-train.conllu;
          writes src/Talion.Extraction/Language/Models/english.br or FILE
      dotnet run -c Release --project src/Talion.Training -- score TREEBANK [-m FILE]
          scores the embedded model, or FILE, on TREEBANK/dev.conllu and test.conllu, Treebank/news-test.conllu, and on each in capitals
      dotnet run -c Release --project src/Talion.Training -- parse FILE [-m FILE]
          writes each line of a text file as CoNLL-U: a draft of new trees to be corrected by hand

    TREEBANK is a folder with the files of https://universaldependencies.org/treebanks/en_ewt (2.15) as train.conllu, dev.conllu, test.conllu.
    The same treebanks give the same model, byte for byte.
    """;

try
{
    switch (args)
    {
        case ["train", var treebank]:
            TrainCommand.Run(treebank, "src/Talion.Extraction/Language/Models/english.br");
            return 0;
        case ["train", var treebank, "-o", var file]:
            TrainCommand.Run(treebank, file);
            return 0;
        case ["score", var treebank]:
            ScoreCommand.Run(treebank, Models.Embedded());
            return 0;
        case ["score", var treebank, "-m", var file]:
            ScoreCommand.Run(treebank, Models.Read(file));
            return 0;
        case ["parse", var text]:
            ParseCommand.Run(text, Models.Embedded());
            return 0;
        case ["parse", var text, "-m", var file]:
            ParseCommand.Run(text, Models.Read(file));
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
