using Talion.Extraction.Language;
using Talion.Training;
using Talion.Training.Scores;
using Talion.Training.Treebank;

var watch = System.Diagnostics.Stopwatch.StartNew();
var train = ConlluReader.Read(args[0] + "/train.conllu");
using (var output = File.Create(args[1]))
    new ModelTrainer(train).Train(int.Parse(args[2]), int.Parse(args[3]), output);
Console.WriteLine($"{watch.Elapsed} {new FileInfo(args[1]).Length}");
using var reader = new BinaryReader(new System.IO.Compression.BrotliStream(File.OpenRead(args[1]), System.IO.Compression.CompressionMode.Decompress));
var analyzer = LanguageAnalyzer.Read(reader);
foreach (var name in (string[])["dev", "test"])
{
    var bank = ConlluReader.Read($"{args[0]}/{name}.conllu");
    watch.Restart();
    Console.WriteLine($"{name} {AnalysisScore.Of(analyzer, bank)} {watch.Elapsed}");
    Console.WriteLine($"{name} caps {AnalysisScore.Of(analyzer, bank.Select(Sentences.InCapitals))}");
}
return 0;
