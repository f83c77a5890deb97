using System.Text.Json;
using Talion.Extraction.Records;
using Talion.Testing;

namespace Talion.Cli.Tests;

/// <summary>Runs every command on the sample dispatches.</summary>
[TestClass]
public sealed class CommandTests
{
    public static IEnumerable<string> Examples =>
        CommandLine.Root(new Terminal(Stream.Null, Stream.Null, TextWriter.Null)).Subcommands.OfType<ExampleCommand>()
            .Where(command => command.Name is not ("demo" or "remove" or "serve" or "push")).Select(command => command.Example);

    [AssemblyCleanup]
    public static void Clean() => DemoStore.Delete();

    [TestMethod]
    public void The_demo_shows_a_chain_and_what_to_try_next()
    {
        var outcome = DemoStore.Outcome;

        Assert.AreEqual(ExitCode.Success, outcome.Code, outcome.Error);
        StringAssert.Contains(outcome.Output, "19 dispatches", StringComparison.Ordinal);
        StringAssert.Contains(outcome.Output, "What led to it", StringComparison.Ordinal);
        StringAssert.Contains(outcome.Output, "talion trace", StringComparison.Ordinal);
        Assert.AreEqual("", outcome.Error);
    }

    [TestMethod]
    [DynamicData(nameof(Examples))]
    public void The_example_of_every_help_page_works(string example)
    {
        var pipe = example.Split(" | ");
        var input = pipe.Length == 2 ? pipe[0]["echo '".Length..^1] : "";
        StringAssert.StartsWith(pipe[^1], "talion ", StringComparison.Ordinal);

        var outcome = DemoStore.Run(pipe[^1]["talion ".Length..], input);

        Assert.AreEqual(ExitCode.Success, outcome.Code, outcome.Error);
        Assert.IsTrue(outcome.Output.Length > 0 || example.Contains(" -o ", StringComparison.Ordinal), "It says nothing.");
    }

    [TestMethod]
    public void Records_quote_their_article_and_come_in_its_order()
    {
        var outcome = DemoStore.Run("extract talion-demo/articles");
        var records = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(RecordJson.Read).ToList();

        CollectionAssert.AreEqual(records.Select(record => record.Document).Order(StringComparer.Ordinal).ToList(), records.ConvertAll(record => record.Document));
        foreach (var record in records)
        {
            var text = File.ReadAllText(Path.Combine(DemoStore.Articles, record.Document + ".txt"));
            foreach (var evidence in record.Evidence)
                Assert.AreEqual(evidence.Quote, text[evidence.Start..evidence.End]);
        }
    }

    [TestMethod]
    public void The_same_input_gives_the_same_bytes_whatever_the_order_of_the_files()
    {
        using var folder = new TemporaryFolder();
        var files = Directory.GetFiles(DemoStore.Articles, "*.txt").Order(StringComparer.Ordinal).ToArray();

        Outcome.Of(["build", .. files, "--store", folder["forward"]]);
        Outcome.Of(["build", .. files.Reverse(), "--store", folder["backward"]]);

        Assert.AreEqual(
            Outcome.Of("export", "--store", folder["forward"], "--format", "nquads").Output,
            Outcome.Of("export", "--store", folder["backward"], "--format", "nquads").Output);
    }

    [TestMethod]
    public void A_second_build_finds_nothing_new()
    {
        using var folder = new TemporaryFolder();
        Outcome.Of("build", DemoStore.Articles, "--store", folder["store"]);

        StringAssert.Contains(Outcome.Of("build", DemoStore.Articles, "--store", folder["store"]).Output, "no articles new or changed", StringComparison.Ordinal);
    }

    [TestMethod]
    public void A_removed_article_leaves_no_trace()
    {
        using var folder = new TemporaryFolder();
        var files = Directory.GetFiles(DemoStore.Articles, "2020*.txt");
        Outcome.Of(["build", .. files, "--store", folder["with"]]);
        Outcome.Of(["build", .. files.Where(file => !file.Contains("soleimani-killed", StringComparison.Ordinal)), "--store", folder["without"]]);

        var difference = Outcome.Of("diff", folder["with"], folder["without"]);
        Assert.AreEqual(ExitCode.Failure, difference.Code);
        StringAssert.Contains(difference.Output, "gone article: 2020-01-03-soleimani-killed", StringComparison.Ordinal);
        var removed = Outcome.Of("remove", "2020-01-03-soleimani-killed", "--store", folder["with"]);

        Assert.AreEqual(ExitCode.Success, removed.Code, removed.Error);
        Assert.AreEqual("The same events.\n", Outcome.Of("diff", folder["without"], folder["with"]).Output);
        Assert.AreEqual(
            Outcome.Of("export", "--store", folder["without"], "--format", "nquads").Output,
            Outcome.Of("export", "--store", folder["with"], "--format", "nquads").Output);
    }

    [TestMethod]
    public void What_people_decide_about_events_holds_in_every_build()
    {
        using var folder = new TemporaryFolder();
        var files = Directory.GetFiles(DemoStore.Articles, "2020-03*.txt");
        Outcome.Of(["build", .. files, "--store", folder["store"]]);
        var events = EventIds(folder["store"]);
        folder.Write("store/decisions.yaml", $"same:\n  - [{events[0]}, {events[1]}]\n");

        Outcome.Of(["build", .. files, "--store", folder["store"]]);

        Assert.HasCount(events.Count - 1, EventIds(folder["store"]));
    }

    static List<string> EventIds(string store) =>
        [.. Outcome.Of("events", "--store", store, "--format", "jsonl").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!)];

    [TestMethod]
    public void Every_document_has_a_line_of_annotations_with_offsets_that_hold()
    {
        var lines = DemoStore.Run("annotate talion-demo/articles --format jsonl").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.HasCount(19, lines);
        foreach (var line in lines)
        {
            using var json = JsonDocument.Parse(line);
            var text = File.ReadAllText(Path.Combine(DemoStore.Articles, json.RootElement.GetProperty("document").GetString() + ".txt"));
            foreach (var list in (string[])["times", "mentions"])
            {
                foreach (var item in json.RootElement.GetProperty(list).EnumerateArray())
                    Assert.AreEqual(item.GetProperty("text").GetString(), text[item.GetProperty("start").GetInt32()..item.GetProperty("end").GetInt32()]);
            }
        }
    }

    [TestMethod]
    public void Events_link_only_to_events_and_name_their_documents()
    {
        var events = DemoStore.Run("events --store talion-demo/store --format jsonl").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var ids = events.Select(e => e.GetProperty("id").GetString()).ToHashSet();

        foreach (var e in events)
        {
            Assert.IsGreaterThan(0, e.GetProperty("documents").GetArrayLength());
            foreach (var link in e.GetProperty("links").EnumerateArray())
                Assert.Contains(link.GetProperty("target").GetString(), ids);
        }
    }

    [TestMethod]
    [DataRow("events --store talion-demo/store --type rocket-attack --format jsonl", "\"type\":\"rocket-attack\"")]
    [DataRow("events --store talion-demo/store --status threatened --format jsonl", "\"status\":\"threatened\"")]
    [DataRow("events --store talion-demo/store --from 2024-01-01 --format jsonl", "\"latest\":\"2024")]
    public void A_filter_keeps_only_what_fits(string typed, string expected)
    {
        var lines = DemoStore.Run(typed).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.IsNotEmpty(lines);
        foreach (var line in lines)
            StringAssert.Contains(line, expected, StringComparison.Ordinal);
    }

    [TestMethod]
    public void Records_that_are_there_already_score_as_those_extracted_for_it()
    {
        using var folder = new TemporaryFolder();
        var extracted = DemoStore.Run("extract talion-demo/articles").Output;
        folder.Write("records.jsonl", extracted);

        var outcome = DemoStore.Run($"evaluate --keys talion-demo/keys --records {folder["records.jsonl"]} --format json");

        Assert.AreEqual(ExitCode.Success, outcome.Code, outcome.Error);
        Assert.AreEqual(DemoStore.Run("evaluate --keys talion-demo/keys --format json").Output, outcome.Output);
        Assert.AreEqual(DemoStore.Run("evaluate talion-demo/articles --keys talion-demo/keys --format json").Output, outcome.Output);
    }

    [TestMethod]
    public void Leaving_out_a_step_of_extraction_changes_the_score() =>
        Assert.AreNotEqual(
            DemoStore.Run("evaluate --keys talion-demo/keys").Output,
            DemoStore.Run("evaluate --keys talion-demo/keys --without merging,status").Output);

    [TestMethod]
    [DataRow("events --store nowhere")]
    [DataRow("events --store talion-demo/store --type skirmish")]
    [DataRow("events --store talion-demo/store --from yesterday")]
    [DataRow("events --store talion-demo/store --from 2024-01-01 --to 2023-01-01")]
    [DataRow("evaluate --keys nowhere")]
    [DataRow("evaluate --keys talion-demo/articles")]
    [DataRow("evaluate --keys talion-demo/keys --records nowhere.jsonl")]
    [DataRow("evaluate --keys talion-demo/keys --without grammar")]
    [DataRow("export --store talion-demo/store --format parquet")]
    [DataRow("export --store talion-demo/store --format csv --shape ucdp")]
    [DataRow("export --store talion-demo/store --format turtle --shape gtd")]
    [DataRow("events --store talion-demo/store --why event/none")]
    [DataRow("trace Iraq --pick 99 --store talion-demo/store")]
    [DataRow("trace --store talion-demo/store")]
    [DataRow("diff talion-demo/store nowhere")]
    [DataRow("remove no-such-article --store talion-demo/store")]
    [DataRow("query no-such-file.rq --store talion-demo/store")]
    [DataRow("query casualties --endpoint ftp://127.0.0.1/sparql")]
    [DataRow("push --endpoint nowhere --store talion-demo/store")]
    [DataRow("push --store talion-demo/store")]
    [DataRow("query casualties --timeout 0 --store talion-demo/store")]
    [DataRow("build talion-demo/articles --store talion-demo/other --base nothing")]
    [DataRow("build talion-demo/articles --store talion-demo/other --decisions nowhere.yaml")]
    public void A_mistake_about_the_store_is_one_line_and_exit_code_2(string typed)
    {
        var outcome = DemoStore.Run(typed);

        Assert.AreEqual(ExitCode.Usage, outcome.Code);
        StringAssert.Matches(outcome.Error, new(@"\Atalion: [^\n]+\n\z"));
    }

    [TestMethod]
    public void A_plan_tells_how_many_rows_were_expected_and_found_at_each_step() =>
        StringAssert.Matches(DemoStore.Run("query weapons-by-actor --explain --store talion-demo/store").Output, new(@"scan .*\(expected [\d.]+ × \d+, found \d+\)"));

    [TestMethod]
    [DataRow("--max-rows 1", "rows (1)")]
    [DataRow("--max-memory 1", "memory in bytes (1048576)")]
    [DataRow("--timeout 0.000001", "time (00:00:00.0000010)")]
    public void A_query_that_is_stopped_says_which_limit_it_hit(string limit, string expected)
    {
        var outcome = DemoStore.Run($"query - {limit} --store talion-demo/store", "SELECT DISTINCT * { ?a ?b ?c . ?d ?e ?f }");

        Assert.AreEqual(ExitCode.Failure, outcome.Code);
        StringAssert.Contains(outcome.Error, expected, StringComparison.Ordinal);
    }

    [TestMethod]
    public void What_no_event_fits_is_work_that_failed() =>
        Assert.AreEqual(ExitCode.Failure, DemoStore.Run("trace Atlantis --store talion-demo/store").Code);

    [TestMethod]
    public void Trace_asks_back_where_several_events_fit_and_takes_a_number_for_an_answer()
    {
        var asked = DemoStore.Run("trace Iraq --store talion-demo/store");
        var picked = DemoStore.Run("trace Iraq --pick 2 --store talion-demo/store");

        StringAssert.StartsWith(asked.Output, "Which one? ", StringComparison.Ordinal);
        StringAssert.Contains(asked.Output, "  event/", StringComparison.Ordinal);
        var second = asked.Output.Split('\n').Single(line => line.StartsWith("  2  ", StringComparison.Ordinal))[5..];
        StringAssert.StartsWith(picked.Output, second + "\n", StringComparison.Ordinal);
    }

    [TestMethod]
    public void Trace_writes_no_list_where_a_program_waits_for_JSON()
    {
        var outcome = DemoStore.Run("trace Iraq --format json --store talion-demo/store");

        Assert.AreEqual(ExitCode.Failure, outcome.Code);
        Assert.AreEqual("", outcome.Output);
        StringAssert.StartsWith(outcome.Error, "Which one? ", StringComparison.Ordinal);
    }

    [TestMethod]
    public void Why_prints_score_rule_and_reasons_of_each_merge()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "BAGHDAD, March 12, 2020 (Wire) - Eighteen rockets hit Camp Taji on Wednesday, killing three soldiers.\n");
        folder.Write("b.txt", "BAGHDAD, March 13, 2020 (Post) - Rockets struck Camp Taji on Wednesday and killed three soldiers.\n");
        Outcome.Of("build", folder["a.txt"], folder["b.txt"], "--store", folder["store"]);

        var byRecord = Outcome.Of("events", "--why", "a#e1", "--store", folder["store"]);
        var byEvent = Outcome.Of("events", "--why", EventIds(folder["store"]).Single(), "--store", folder["store"]);

        Assert.AreEqual(byRecord.Output, byEvent.Output);
        StringAssert.Matches(byRecord.Output, new(@"a#e1 = b#e1  0\.\d{3}  same-"));
        StringAssert.Contains(byRecord.Output, "   same base Camp Taji\n", StringComparison.Ordinal);
    }

    [TestMethod]
    public void Disagreements_show_every_figure_with_its_sentence_and_what_they_come_to()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "BAGHDAD, March 12, 2020 (Wire) - Eighteen rockets hit Camp Taji on Wednesday, killing three soldiers.\n");
        folder.Write("b.txt", "BAGHDAD, March 13, 2020 (Post) - Rockets struck Camp Taji on Wednesday and killed five soldiers.\n");
        Outcome.Of("build", folder["a.txt"], folder["b.txt"], "--store", folder["store"]);

        var told = Outcome.Of("events", "--disagreements", "--store", folder["store"]).Output;

        StringAssert.Contains(told, "killed: low 3, best 5, high 5; latest 5, most conservative 3\n", StringComparison.Ordinal);
        StringAssert.Contains(told, "3 in a#e1 contradicts 5 in b#e1\n", StringComparison.Ordinal);
        StringAssert.Contains(told, "Rockets struck Camp Taji on Wednesday and killed five soldiers.”", StringComparison.Ordinal);
    }

    [TestMethod]
    public void An_article_that_comes_twice_is_told_once_and_counted_as_one_source()
    {
        using var folder = new TemporaryFolder();
        var text = File.ReadAllText(Path.Combine(DemoStore.Articles, "2020-03-12-camp-taji-rockets.txt"));
        folder.Write("original.txt", text);
        folder.Write("reprint.txt", text.Replace("deplorable", "dreadful", StringComparison.Ordinal));

        var built = Outcome.Of("build", folder["original.txt"], folder["reprint.txt"], "--store", folder["store"]);
        var once = Outcome.Of("build", folder["original.txt"], "--store", folder["once"]);

        StringAssert.Contains(built.Output, "counted as one source with them: 1 ", StringComparison.Ordinal);
        Assert.AreEqual(EventIds(folder["once"]).Count, EventIds(folder["store"]).Count, once.Output);
        StringAssert.Matches(Outcome.Of("events", "--copies", "--store", folder["store"]).Output, new(@"reprint +│ original +│ 9\d %"));
        StringAssert.Contains(Outcome.Of("events", "--store", folder["store"]).Output, "of 1 source", StringComparison.Ordinal);
    }

    [TestMethod]
    public void Coverage_shows_sentences_with_words_for_attacks_that_gave_nothing()
    {
        var missed = DemoStore.Run("coverage --missed --store talion-demo/store").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.IsNotEmpty(missed);
        foreach (var line in missed)
            StringAssert.Matches(line, new(@"\A[\w-]+  \[[^\]]+\]  .+\z"));
    }

    [TestMethod]
    [DataRow("acled", "event_id_cnty,event_date,year,time_precision,disorder_type,")]
    [DataRow("gtd", "eventid,iyear,imonth,iday,approxdate,")]
    [DataRow("plover", "Event ID,Event Date,Event Type,Event Mode,")]
    public void Attacks_are_exported_in_the_columns_of_other_datasets(string shape, string header)
    {
        var outcome = DemoStore.Run($"export --store talion-demo/store --format csv --shape {shape}");

        Assert.AreEqual(ExitCode.Success, outcome.Code, outcome.Error);
        StringAssert.StartsWith(outcome.Output, header, StringComparison.Ordinal);
        Assert.IsGreaterThan(20, outcome.Output.Split('\n').Length);
    }
}
