using InquiryBot.Channels.Web.Pages;
using InquiryBot.Channels.Web.Protection;
using InquiryBot.Conversation;
using InquiryBot.Conversation.MyData;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace InquiryBot.Channels.Web;

/// <summary><c>/me</c>: a person's own record and settings, opened with a link from their private chat.</summary>
internal sealed class MyRecordPages(PersonalDesk records, SettingsDesk settings, PageVisit visit)
{
    /// <summary>Maps the page and what its buttons do.</summary>
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/me", (string? link, MyRecordPages me, HttpResponse response, CancellationToken cancellationToken) =>
        {
            response.Headers.CacheControl = "no-store";
            return me.ShowAsync(link, null, cancellationToken);
        });
        pages.MapPost("/me", ([FromForm] string? link, [FromForm] string? wish, [FromForm] string? say, [FromForm] bool? yes, MyRecordPages me, HttpResponse response, CancellationToken cancellationToken) =>
        {
            response.Headers.CacheControl = "no-store";
            return me.TakeAsync(link ?? "none", new Wish(wish, say, yes), cancellationToken);
        }).WithMetadata(new RequestSizeLimitAttribute(FormLimit.Bytes));
    }

    private async Task<RazorComponentResult<MePage>> ShowAsync(string? link, DeskAnswer? answer, CancellationToken cancellationToken) =>
        Page(new MyRecord(link, await records.OpenAsync(link, Texts, cancellationToken))
        {
            Settings = await settings.OpenAsync(link, visit.Language, cancellationToken) ?? [],
            Answer = answer,
        });

    private async Task<IResult> TakeAsync(string link, Wish wish, CancellationToken cancellationToken) => wish switch
    {
        { What: "delete" } => await DeleteAsync(link, cancellationToken),
        { What: "export" } => await ExportAsync(link, cancellationToken),
        { Yes: { } yes } => await ShowAsync(link, await settings.TakeConsentAsync(link, yes, visit.Language, cancellationToken), cancellationToken),
        _ => await SayAsync(link, wish.Said ?? "", cancellationToken),
    };

    private async Task<IResult> SayAsync(string link, string said, CancellationToken cancellationToken) => Commands.Find(said)?.Name switch
    {
        BotCommandName.DeleteMyData => await DeleteAsync(link, cancellationToken),
        BotCommandName.Export => await ExportAsync(link, cancellationToken),
        // What they say is on this page already.
        BotCommandName.MyData or BotCommandName.Settings or BotCommandName.Language => await ShowAsync(link, null, cancellationToken),
        var name => await AnswerAsync(link, said, name, cancellationToken),
    };

    private async Task<IResult> AnswerAsync(string link, string said, BotCommandName? name, CancellationToken cancellationToken)
    {
        visit.Language = name switch
        {
            BotCommandName.English => Language.Text.MessageLanguage.English,
            BotCommandName.Dutch => Language.Text.MessageLanguage.Dutch,
            _ => visit.Language,
        };
        return await ShowAsync(link, await settings.SayAsync(link, said, visit.Language, cancellationToken), cancellationToken);
    }

    private async Task<IResult> DeleteAsync(string link, CancellationToken cancellationToken) =>
        Page(new MyRecord(link, null) { IsDeleted = await records.DeleteAsync(link, cancellationToken) });

    private async Task<IResult> ExportAsync(string link, CancellationToken cancellationToken) =>
        await records.ExportAsync(link, Texts, cancellationToken) is { } json
            ? Results.File(json, "application/json", PersonalReplies.FileName)
            : Page(new MyRecord(link, null));

    private BotTexts Texts => BotTexts.For(visit.Language);

    private static RazorComponentResult<MePage> Page(MyRecord record) => new(new { Record = record });

    // What a form of the page asked for: one of the three.
    private sealed record Wish(string? What, string? Said, bool? Yes)
    {
        // Never the words.
        public override string ToString() => "a wish";
    }
}
