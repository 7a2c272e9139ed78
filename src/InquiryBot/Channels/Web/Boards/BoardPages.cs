using System.Text;
using InquiryBot.Channels.Web.Boards.Pages;
using InquiryBot.Language.Text;
using InquiryBot.Retrospectives;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Keeping;
using InquiryBot.Retrospectives.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace InquiryBot.Channels.Web.Boards;

/// <summary><c>/retro</c>: opening a retrospective, coming in, and its board.</summary>
internal static class BoardPages
{
    // Room for everything a form of the board may hold, many times over.
    private const long LargestForm = 64 * 1024;

    /// <summary>Maps the pages and what their buttons do.</summary>
    public static void MapBoards(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/retro", (string? said) => Door(new DoorScene(null, said))).AddEndpointFilter(KeepNothingAsync);
        pages.MapPost("/retro", BeginAsync).WithMetadata(new RequestSizeLimitAttribute(LargestForm)).AddEndpointFilter(KeepNothingAsync);
        pages.MapPost("/retro/find", Find).WithMetadata(new RequestSizeLimitAttribute(LargestForm));
        var board = pages.MapGroup("/retro/{code}").AddEndpointFilter(KeepNothingAsync).AddEndpointFilter(CheckCodeAsync);
        board.MapGet("", ShowAsync);
        board.MapPost("", ActAsync).WithMetadata(new RequestSizeLimitAttribute(LargestForm));
        board.MapGet("/summary", ShowSummaryAsync);
        board.MapGet("/events", Watch);
        // A summary stays when the session and its cards are gone.
        pages.MapGet("/retro/{code}/summary.{format}", DownloadAsync).AddEndpointFilter(KeepNothingAsync);
    }

    private static async Task<IResult> BeginAsync(
        [FromForm] string? purpose, [FromForm] string? format, [FromForm] int? minutes, [FromForm] string? name, [FromForm] string? after, RetrospectiveRoom room, RetrospectiveOptions options,
        SeatCookie cookie, PageVisit visit, HttpContext context)
    {
        var line = purpose?.Trim() ?? "";
        if (line.Length > options.LongestCard)
            return Door(new DoorScene(null, "long-purpose"), StatusCodes.Status400BadRequest);
        var length = SessionPlan.Lengths.Contains(minutes ?? 0) ? minutes : null;
        var begun = await room.BeginAsync(new NewSession(visit.Language, name, format, line, length, After: after), context.RequestAborted);
        cookie.Write(context, begun);
        return SeeOther(visit.To($"/retro/{begun.Code}"));
    }

    private static IResult Find([FromForm] string? code, PageVisit visit) =>
        SessionCode.Read(code) is { } plain ? SeeOther(visit.To($"/retro/{plain}")) : Door(new DoorScene(code ?? "", null), StatusCodes.Status404NotFound);

    private static async Task<IResult> ShowAsync(string code, BoardDesk desk, HttpContext context) =>
        await desk.LookAsync(code, context) is { } scene ? Board(scene) : Door(new DoorScene(code, null), StatusCodes.Status404NotFound);

    private static async Task<IResult> ShowSummaryAsync(string code, BoardDesk desk, HttpContext context) =>
        await desk.LookAsync(code, context) is { View.ApprovedAt: not null } scene
            ? new RazorComponentResult<PaperPage>(new { Scene = scene })
            : Results.Redirect($"/retro/{code}{context.Request.QueryString}");

    private static async Task<IResult> DownloadAsync(string code, string format, RetrospectiveRoom room, WrongCodes codes, PageVisit visit, HttpContext context)
    {
        if (codes.AreTooMany(context) && !await SitsInAsync(room, code, context))
            return Door(new DoorScene(null, "too-many-codes"), StatusCodes.Status429TooManyRequests);
        var (name, type) = format switch
        {
            "md" => ("markdown", "text/markdown"),
            "csv" => ("csv", "text/csv"),
            "json" => ("json", "application/json"),
            _ => ("", ""),
        };
        if (name.Length > 0 && await room.ExportAsync(code, name, visit.Language, context.RequestAborted) is { } summary)
            return Results.File(Encoding.UTF8.GetBytes(summary), $"{type}; charset=utf-8", $"retrospective.{format}");
        codes.Count(context);
        return Door(new DoorScene(code, null), StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ActAsync(string code, IFormCollection fields, BoardDesk desk, PageVisit visit, HttpContext context)
    {
        var form = new FilledForm(fields);
        var (outcome, scene) = await desk.ActAsync(code, form, context);
        if (scene is not null)
            return Board(scene);
        if (outcome is not Done done)
            return Door(new DoorScene(code, null), StatusCodes.Status404NotFound);
        if (form.Act != "leave" && form.Move != FacilitatorMove.Stop)
            return SeeOther(Back(code, form, desk.SaidAfter(form, done), done.Id, visit));
        SeatCookie.Delete(context, code);
        return SeeOther($"{visit.To("/retro")}&said={(form.Act == "leave" ? "left" : "stopped")}");
    }

    private static ServerSentEventsResult<string> Watch(string code, long? since, BoardEvents events, HttpRequest request, CancellationToken cancellationToken) =>
        TypedResults.ServerSentEvents(events.WatchAsync(code, long.TryParse(request.Headers["Last-Event-ID"], out var last) ? last : since, cancellationToken));

    // Whoever wrote a card gets its number along, and nobody else: with it they can take the card back while it lies face down.
    private static string Back(string code, FilledForm form, string? said, string? made, PageVisit visit) =>
        $"{visit.To($"/retro/{code}")}{(said is null ? "" : $"&said={said}")}{(form.Act == "card" && made is not null ? $"&wrote={made}" : "")}#board";

    private static async ValueTask<object?> CheckCodeAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var (context, typed) = (call.HttpContext, (string)call.HttpContext.GetRouteValue("code")!);
        var codes = context.RequestServices.GetRequiredService<WrongCodes>();
        var room = context.RequestServices.GetRequiredService<RetrospectiveRoom>();
        // Whoever sits in the session goes on all the same; everybody else gets one answer, whether the code is right or wrong.
        if (codes.AreTooMany(context) && !await SitsInAsync(room, typed, context))
            return Door(new DoorScene(null, "too-many-codes"), StatusCodes.Status429TooManyRequests);
        if (SessionCode.Read(typed) is { } code && await room.VersionAsync(code, context.RequestAborted) > 0)
            return code == typed ? await next(call) : Results.Redirect($"{context.Request.Path.Value!.Replace(typed, code, StringComparison.Ordinal)}{context.Request.QueryString}", false, true);
        codes.Count(context);
        return Door(new DoorScene(typed, null), StatusCodes.Status404NotFound);
    }

    private static async Task<bool> SitsInAsync(RetrospectiveRoom room, string code, HttpContext context) =>
        SeatCookie.Read(context.Request) is { } key && await room.LookAsync(code, key, MessageLanguage.English, context.RequestAborted) is { Seat: not null };

    private static ValueTask<object?> KeepNothingAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        // As the tokens of forms would have it, who otherwise complain that they had to say it themselves.
        call.HttpContext.Response.Headers.CacheControl = "no-cache, no-store";
        call.HttpContext.Response.Headers.Pragma = "no-cache";
        return next(call);
    }

    private static RazorComponentResult<BoardPage> Board(BoardScene scene) => new(new { Scene = scene });

    private static RazorComponentResult<DoorPage> Door(DoorScene scene, int status = StatusCodes.Status200OK) =>
        new(new Dictionary<string, object?> { [nameof(DoorPage.Scene)] = scene }) { StatusCode = status };

    // After a form, so that reloading the page does not send it once more.
    private static SeeOtherResult SeeOther(string address) => new SeeOtherResult(address);

    private sealed class SeeOtherResult(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
