using InquiryBot.Language.Text;

namespace InquiryBot.Language.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Stop. Now! ok? fine", "Stop.|Now!|ok?|fine")]
    [InlineData("doe dit\ndan dat", "doe dit|dan dat")]
    [InlineData("klaar 🎉 Nu de demo", "klaar 🎉|Nu de demo")]
    [InlineData("release v2.1 om 9.30 dus", "release v2.1 om 9.30 dus")]
    [InlineData("hmm... maybe later", "hmm... maybe later")]
    public void Chat_is_cut_into_sentences(string text, string expected) => Assert.Equal(expected.Split('|'), Prepared.Sentences(text));

    [Theory]
    [InlineData("really?!?", SentenceEnding.QuestionExclamation, 3)]
    [InlineData("done??", SentenceEnding.Question, 2)]
    [InlineData("done", SentenceEnding.None, 0)]
    [InlineData("klaar! 🎉", SentenceEnding.Exclamation, 1)]
    [InlineData("tja…", SentenceEnding.Ellipsis, 1)]
    public void A_sentence_knows_how_it_ends(string text, object ending, int repeat)
    {
        var sentence = Prepared.Of(text).Sentences[0];
        Assert.Equal((ending, repeat), (sentence.Ending, sentence.EndingRepeat));
    }
}
