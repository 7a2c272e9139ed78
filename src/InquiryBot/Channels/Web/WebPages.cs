using InquiryBot.Channels.Web.Boards;
using InquiryBot.Channels.Web.Drafts;
using InquiryBot.Channels.Web.Pages;
using InquiryBot.Channels.Web.Protection;
using InquiryBot.Language.Rewordings;
using InquiryBot.Language.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace InquiryBot.Channels.Web;

/// <summary>The addresses of the page and what each shows.</summary>
internal static class WebPages
{
    /// <summary>Maps every page.</summary>
    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").AddEndpointFilter(SetLanguageAsync);
        pages.MapGet("/", () => Show<ChatPage>(new { Turn = (Turn?)null }));
        pages.MapPost("/", Answer).WithMetadata(new RequestSizeLimitAttribute(FormLimit.Bytes));
        pages.MapGet("/watch-list", WatchList);
        pages.MapGet("/privacy", () => Show<PrivacyPage>(new { }));
        MyRecordPages.Map(pages);
        pages.MapBoards();
    }

    private static RazorComponentResult<ChatPage> Answer(
        [FromForm] string? text, [FromForm] AuthorAnswer? answer, [FromForm] bool? keep, Chat chat, PageVisit visit)
    {
        var turn = chat.Answer(text, answer ?? AuthorAnswer.Unknown, keep ?? false);
        visit.Language = turn.Reply switch
        {
            Reply.Dutch => MessageLanguage.Dutch,
            Reply.English => MessageLanguage.English,
            _ => visit.Language,
        };
        return Show<ChatPage>(new { Turn = turn });
    }

    private static RazorComponentResult<WatchListPage> WatchList(string? list, string? filter, PageVisit visit) =>
        Show<WatchListPage>(new { List = PageLanguage.Named(list) ?? visit.Language, Filter = filter?.Trim() ?? "" });

    private static RazorComponentResult<TPage> Show<TPage>(object parameters)
        where TPage : IComponent => new(parameters);

    private static ValueTask<object?> SetLanguageAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        call.HttpContext.RequestServices.GetRequiredService<PageVisit>().Language = PageLanguage.Of(call.HttpContext.Request);
        return next(call);
    }
}
