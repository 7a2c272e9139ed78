using InquiryBot.Language;
using InquiryBot.Reports;
using InquiryBot.Reports.Transcripts;

namespace InquiryBot.Tests.Reports;

/// <summary>What was asked for in a meeting, and what in a chat.</summary>
public sealed class RoomReaderTests
{
    private static readonly MessageContext AnsweredQuestion = new()
    {
        Earlier = [new EarlierMessage("How do I print the notes?", FromSameAuthor: false), new EarlierMessage("With the green button.", FromSameAuthor: false)],
    };

    [Fact]
    public void An_order_in_a_meeting_is_asked_for_by_the_one_who_spoke_before_or_not_at_all() =>
        Assert.Equal([SentenceKind.Command], RoomReader.Read(new TranscriptMessage { Text = "Send me the numbers by Friday.", Context = AnsweredQuestion }).Kinds);

    [Fact]
    public void In_a_thread_of_a_chat_the_question_it_began_with_still_counts() =>
        Assert.Equal([SentenceKind.Answer], RoomReader.Read(new TranscriptMessage { Text = "Open the lower tray first.", Thread = "1", Context = AnsweredQuestion }).Kinds);

    [Fact]
    public void A_question_is_followed_up_by_a_question_about_it()
    {
        var context = MessageContext.None with { Earlier = [new EarlierMessage("The pharmacy closes its window at seven.", FromSameAuthor: false)] };

        Assert.True(RoomReader.Read(new TranscriptMessage { Text = "What makes the pharmacy close at seven?", Context = context }).FollowsUp);
    }
}
