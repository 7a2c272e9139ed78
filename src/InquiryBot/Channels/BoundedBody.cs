using System.Buffers;

namespace InquiryBot.Channels;

/// <summary>A request's body, read up to a limit.</summary>
internal static class BoundedBody
{
    /// <summary>The body, or null when it is larger than the limit.</summary>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
            return null;
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellationToken);
            var (length, complete) = (read.Buffer.Length, read.IsCompleted);
            var body = complete && length <= limit ? read.Buffer.ToArray() : null;
            if (complete || length > limit)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return body;
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
