using InquiryBot.Channels.Web.Pages;
using InquiryBot.Channels.Web.Protection;
using InquiryBot.Conversation;
using InquiryBot.Conversation.MyData;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace InquiryBot.Channels.Web;

/// <summary><c>/me</c>: a person's own record, opened with a link from their private chat.</summary>
internal static class MyRecordPages
{
    /// <summary>Maps the page and what its buttons do.</summary>
    public static void MapMyRecord(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/me", ShowAsync);
        pages.MapPost("/me", TakeAsync).WithMetadata(new RequestSizeLimitAttribute(FormLimit.Bytes));
    }

    private static async Task<RazorComponentResult<MePage>> ShowAsync(string? link, PersonalDesk desk, PageVisit visit, HttpResponse response, CancellationToken cancellationToken)
    {
        response.Headers.CacheControl = "no-store";
        return Page(new MyRecord(link, await desk.OpenAsync(link, BotTexts.For(visit.Language), cancellationToken), false));
    }

    private static async Task<IResult> TakeAsync(
        [FromForm] string? link, [FromForm] string? wish, PersonalDesk desk, PageVisit visit, HttpResponse response, CancellationToken cancellationToken)
    {
        response.Headers.CacheControl = "no-store";
        if (wish == "delete")
            return Page(new MyRecord(link, null, await desk.DeleteAsync(link, cancellationToken)));
        return await desk.ExportAsync(link, BotTexts.For(visit.Language), cancellationToken) is { } json
            ? Results.File(json, "application/json", PersonalReplies.FileName)
            : Page(new MyRecord(link ?? "none", null, false));
    }

    private static RazorComponentResult<MePage> Page(MyRecord record) => new(new { Record = record });
}
