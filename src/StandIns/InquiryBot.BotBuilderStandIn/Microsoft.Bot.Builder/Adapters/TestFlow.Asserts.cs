using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestFlow
{
    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(new Activity { Type = ActivityTypes.Message, Text = expected }, description ?? expected, timeout);

    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            if (TextOf(reply)?.Contains(expected, StringComparison.Ordinal) != true)
                throw Failed(description, $"expected a reply with '{expected}' in it, got '{TextOf(reply)}'");
        },
        description,
        timeout);

    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000) =>
        AssertReply(reply => CheckTypeAndText(expected, reply, description), description, timeout);

    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer, [CallerMemberName] string description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            if (!equalityComparer.Equals(expected, reply))
                throw Failed(description, $"expected another reply than '{TextOf(reply)}'");
        },
        description,
        timeout);

    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000) => Then(async () =>
    {
        var reply = await ReplyWithinAsync(timeout);
        validateActivity(reply ?? throw new TimeoutException($"{description}: no reply within {timeout} ms"));
    });

    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = 3000) => Then(async () =>
    {
        if (await ReplyWithinAsync(timeout) is { } reply)
            throw Failed(description, $"expected no reply, got '{TextOf(reply)}'");
    });

    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            if (!candidates.Contains(TextOf(reply)))
                throw Failed(description, $"'{TextOf(reply)}' is none of '{string.Join("', '", candidates)}'");
        },
        description,
        timeout);

    private static string TextOf(IActivity reply) => ((Activity)reply).Text;

    private static InvalidOperationException Failed(string description, string what) => new($"{description}: {what}");

    private static void CheckTypeAndText(IActivity expected, IActivity reply, string description)
    {
        if (expected.Type != reply.Type)
            throw Failed(description, $"expected a reply of type '{expected.Type}', got '{reply.Type}'");
        if ((TextOf(expected) ?? string.Empty).Trim() != (TextOf(reply) ?? string.Empty).Trim())
            throw Failed(description, $"expected '{TextOf(expected)}', got '{TextOf(reply)}'");
    }

    private async Task<IActivity> ReplyWithinAsync(uint timeout)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        try
        {
            return await _adapter.GetNextReplyAsync(late.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
