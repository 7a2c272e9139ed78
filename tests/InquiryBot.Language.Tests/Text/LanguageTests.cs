using InquiryBot.Language.Text;

namespace InquiryBot.Language.Tests.Text;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("kun je dit ff fixen asap")]
    [InlineData("heb je de pr al gereviewd")]
    [InlineData("deploy ff naar staging aub")]
    [InlineData("kan iemand mijn branch checken")]
    [InlineData("ik zit nog in een call")]
    [InlineData("allemaal camera aan graag")]
    [InlineData("jij pakt de demo")]
    [InlineData("waarom is dit niet af")]
    [InlineData("Wat zie jij dat ik niet zie?")]
    [InlineData("opletten")]
    [InlineData("u dient de formulieren voor vrijdag in te leveren")]
    public void Dutch_with_its_loan_words_is_Dutch(string text) => Assert.Equal(MessageLanguage.Dutch, Prepared.Of(text).Language);

    [Theory]
    [InlineData("can u check my pr")]
    [InlineData("who is doing standup")]
    [InlineData("die hard fans only")]
    [InlineData("the war room is open")]
    [InlineData("pls redo slide 7 its a mess")]
    [InlineData("fix the van today")]
    [InlineData("done? send it")]
    [InlineData("What do you see that I don't?")]
    public void English_is_English(string text) => Assert.Equal(MessageLanguage.English, Prepared.Of(text).Language);

    [Theory]
    [InlineData("kannst du mir die Datei schicken")]
    [InlineData("das war so nicht abgesprochen")]
    [InlineData("mach das jetzt endlich fertig")]
    [InlineData("tu peux m'envoyer le fichier ?")]
    [InlineData("merci beaucoup pour ton aide")]
    [InlineData("puedes mandarme el archivo?")]
    [InlineData("hazlo ahora por favor")]
    [InlineData("stuur asseblief vir my die lêer")]
    [InlineData("dit was nie so afgespreek nie")]
    [InlineData("ons moet dit vandag klaarmaak")]
    [InlineData("kinsto my de list stjoere")]
    [InlineData("wy moatte dit hjoed noch ôf meitsje")]
    [InlineData("it wie net sa ôfpraat")]
    [InlineData("puoi mandarmi il file per favore")]
    [InlineData("podes enviar-me o ficheiro")]
    [InlineData("kan du skicka filen till mig")]
    [InlineData("Пришли мне файл, пожалуйста")]
    [InlineData("请把文件发给我")]
    [InlineData("asdf qwer zxcv")]
    [InlineData("😂😂")]
    [InlineData("")]
    public void Anything_else_is_never_guessed(string text) => Assert.Equal(MessageLanguage.Other, Prepared.Of(text).Language);

    [Fact]
    public void Each_sentence_of_a_mixed_message_has_its_own_language()
    {
        var message = Prepared.Of("Kun je dit vandaag nog oppakken? We really need it before the demo. Ok");

        Assert.Equal(MessageLanguage.Mixed, message.Language);
        Assert.Equal(
            [MessageLanguage.Dutch, MessageLanguage.English],
            message.Sentences[..2].ToArray().Select(sentence => sentence.Language));
    }

    [Fact]
    public void A_short_sentence_has_the_language_of_its_message()
    {
        var message = Prepared.Of("Stop. Kun je me vertellen wat er precies gebeurd is?");
        Assert.All(message.Sentences.ToArray(), sentence => Assert.Equal(MessageLanguage.Dutch, sentence.Language));
    }

    [Fact]
    public void A_foreign_sentence_in_an_English_message_is_left_alone()
    {
        var message = Prepared.Of("I got this from the client today. Bitte schicken Sie mir die Datei bis morgen.");
        Assert.Equal([MessageLanguage.English, MessageLanguage.Other], message.Sentences.ToArray().Select(sentence => sentence.Language));
    }

    [Fact]
    public void A_known_language_is_taken_as_given()
    {
        var message = new PreparedMessage();
        MessagePreparer.Prepare("stop nu", message, MessageLanguage.English);
        Assert.Equal(MessageLanguage.English, message.Language);
        Assert.Equal(MessageLanguage.English, message.Sentences[0].Language);
    }
}
