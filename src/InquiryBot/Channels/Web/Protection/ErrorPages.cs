using InquiryBot.Channels.Web.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InquiryBot.Channels.Web.Protection;

/// <summary>Turns what went wrong into a page that says it in the visitor's language.</summary>
internal sealed class ErrorPages(RequestDelegate next, ILogger<ErrorPages> logger)
{
    /// <summary>Answers with a page when nothing else has answered.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        await ServeAsync(context);
        var response = context.Response;
        if (!response.HasStarted && response.StatusCode >= 400 && response.ContentLength is null && string.IsNullOrEmpty(response.ContentType))
            await ShowAsync(context);
    }

    private async Task ServeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException fault) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = fault.StatusCode;
        }
        catch (Exception fault) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            // The message of an exception can quote what a person typed; its type and place cannot.
            Log.PageFailed(logger, fault.GetType().Name, fault.StackTrace);
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    private static Task ShowAsync(HttpContext context)
    {
        var status = context.Response.StatusCode;
        context.RequestServices.GetRequiredService<PageVisit>().Language = PageLanguage.Of(context.Request);
        var page = new RazorComponentResult<ErrorPage>(new Dictionary<string, object?> { [nameof(ErrorPage.Status)] = status }) { StatusCode = status };
        return page.ExecuteAsync(context);
    }
}
