using Microsoft.AspNetCore.Http.Metadata;

namespace InquiryBot.Channels.Web.Protection;

/// <summary>Refuses a form that says it is larger than its page takes, before a byte of it is read.</summary>
internal static class FormLimit
{
    /// <summary>Room to answer "too long" in place to anyone who pasted a whole book by accident: 4 MB.</summary>
    public const long Bytes = 4 * 1024 * 1024;

    /// <summary>Puts the limit before everything that reads forms.</summary>
    public static void UseFormLimit(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var limit = context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? Bytes;
        if (!(context.Request.ContentLength > limit))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    });
}
