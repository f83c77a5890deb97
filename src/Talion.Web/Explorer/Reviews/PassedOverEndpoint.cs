using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Talion.Knowledge.Exports;
using Talion.Web.Explorer.State;

namespace Talion.Web.Explorer.Reviews;

/// <summary>What was passed over, at <c>/api/passed-over</c>, and as a table at <c>/api/passed-over.csv</c>. While not all articles have been read, each call reads on for
/// a moment and tells of what has been read, and no client may keep that.</summary>
sealed class PassedOverEndpoint(ExplorerAnswers answers)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    public void MapTo(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/passed-over", List);
        routes.MapGet("/api/passed-over.csv", Table);
    }

    Task List(HttpContext context)
    {
        var (choice, window, gone) = (PassedOverChoice.Of(context.Request), ListWindow.Of(context.Request), context.RequestAborted);
        return answers.SendJson(context, state => Sum(state, choice, window, gone), ExplorerJson.Default.PassedOverList, state => state.PassedOver.IsComplete);
    }

    static PassedOverList Sum(ExplorerState state, PassedOverChoice choice, ListWindow window, CancellationToken gone)
    {
        var (read, sentences) = state.PassedOver.Read(Patience, gone);
        return PassedOverList.Of(read, sentences, choice, window, state);
    }

    Task Table(HttpContext context)
    {
        var (choice, gone) = (PassedOverChoice.Of(context.Request), context.RequestAborted);
        context.Response.Headers.ContentDisposition = "attachment; filename=\"passed-over.csv\"";
        return answers.SendText(context, "text/csv", (state, writer) => Write(state.PassedOver.Read(TimeSpan.MaxValue, gone).Sentences.Where(choice.Fits), writer));
    }

    static void Write(IEnumerable<PassedOverSentence> sentences, TextWriter writer)
    {
        var table = new CsvWriter(writer);
        table.Write("document", "words", "beside", "sentence", "start", "end");
        foreach (var (sentence, words, beside) in sentences)
            table.Write(sentence.Document, string.Join("; ", words), beside, sentence.Quote, sentence.Start.ToString(CultureInfo.InvariantCulture), sentence.End.ToString(CultureInfo.InvariantCulture));
    }
}
