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
    [InlineData("neem bijv. de trein. Dan bel ik", "neem bijv. de trein.|Dan bel ik")]
    [InlineData("bel dr. Smit of mevr. de Wit over nr. 5", "bel dr. Smit of mevr. de Wit over nr. 5")]
    [InlineData("no. That is wrong", "no.|That is wrong")]
    [InlineData("use tools, e.g. Miro, i.e. boards. Ok?", "use tools, e.g. Miro, i.e. boards.|Ok?")]
    [InlineData("doe dit i.p.v. dat, o.a. voor J. de Vries", "doe dit i.p.v. dat, o.a. voor J. de Vries")]
    [InlineData("about 3.5 hours at 16.30 with v2.0.1 please", "about 3.5 hours at 16.30 with v2.0.1 please")]
    [InlineData("done.Next one", "done.|Next one")]
    [InlineData("klaar.De rest volgt op voorbeeld.de", "klaar.|De rest volgt op voorbeeld.de")]
    [InlineData("see plan.docx. Then mail me", "see plan.docx.|Then mail me")]
    [InlineData("ask (is that ok? I hope so) before lunch", "ask (is that ok? I hope so) before lunch")]
    [InlineData("I tried. (It failed.) Now what?", "I tried.|(It failed.)|Now what?")]
    [InlineData("she said \"stop. now!\" and left. ok", "she said \"stop. now!\" and left.|ok")]
    [InlineData("I need it for the board at 4; what's realistic?", "I need it for the board at 4;|what's realistic?")]
    [InlineData("thanks 🙏 and see you", "thanks 🙏 and see you")]
    [InlineData("🚨 Server is down", "🚨 Server is down")]
    [InlineData("i checked all of it... can you look", "i checked all of it...|can you look")]
    [InlineData("1. eerst dit\n2. dan dat", "eerst dit|dan dat")]
    [InlineData("hoe gaat het??? hier goed!!! 😄 En daar", "hoe gaat het???|hier goed!!! 😄|En daar")]
    public void Points_that_end_no_sentence_are_told_from_those_that_do(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Prepared.Sentences(text));

    [Fact]
    public void A_line_that_a_mail_client_broke_is_one_sentence()
    {
        const string Text = "Could you look at the numbers that I sent to the whole team last\nweek before we meet?\nthanks";
        Assert.Equal([Text[..^7], "thanks"], Prepared.Sentences(Text));
    }

    [Fact]
    public void A_short_line_is_a_sentence_whatever_follows() =>
        Assert.Equal(["please do this", "then that"], Prepared.Sentences("please do this\nthen that"));

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
