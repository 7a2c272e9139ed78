using InquiryBot.Language.Rewordings.Inflection;

namespace InquiryBot.Language.Tests.Rewordings;

public class InflectionTests
{
    private static readonly EnglishVerbs English = new();
    private static readonly DutchVerbs Dutch = new();

    [Theory]
    [InlineData("stop", "stopping", "stopped")]
    [InlineData("write", "writing", "written")]
    [InlineData("tie", "tying", "tied")]
    [InlineData("fix", "fixing", "fixed")]
    [InlineData("agree", "agreeing", "agreed")]
    [InlineData("copy", "copying", "copied")]
    [InlineData("refer", "referring", "referred")]
    [InlineData("deploy", "deploying", "deployed")]
    [InlineData("open", "opening", "opened")]
    [InlineData("redo", "redoing", "redone")]
    public void English_forms_follow_spelling(string verb, string gerund, string participle)
    {
        Assert.Equal(gerund, English.Find(verb)!.Gerund);
        Assert.Equal(participle, English.Find(verb)!.Participle);
    }

    [Theory]
    [InlineData("go", "went")]
    [InlineData("write", "wrote")]
    [InlineData("send", "sent")]
    [InlineData("stop", "stopped")]
    [InlineData("carry", "carried")]
    [InlineData("put", "put")]
    public void English_pasts_are_known_or_follow_spelling(string verb, string past) => Assert.Equal(past, English.Find(verb)!.Past);

    [Theory]
    [InlineData("oppakken", "op te pakken", "oppakt", "opgepakt")]
    [InlineData("aanpassen", "aan te passen", "aanpast", "aangepast")]
    [InlineData("schrijven", "te schrijven", "schrijft", "geschreven")]
    [InlineData("lezen", "te lezen", "leest", "gelezen")]
    [InlineData("versturen", "te versturen", "verstuurt", "verstuurd")]
    [InlineData("uitzetten", "uit te zetten", "uitzet", "uitgezet")]
    [InlineData("afronden", "af te ronden", "afrondt", "afgerond")]
    [InlineData("updaten", "te updaten", "updatet", "geüpdatet")]
    public void Dutch_verbs_split_and_join(string verb, string te, string finite, string participle)
    {
        var found = Dutch.FindInfinitive(verb)!;
        Assert.Equal((te, finite, participle), (found.TeInfinitive, found.Finite, found.Participle));
    }

    [Theory]
    [InlineData("stuur", "sturen")]
    [InlineData("lees", "lezen")]
    [InlineData("schrijf", "schrijven")]
    [InlineData("regel", "regelen")]
    [InlineData("houd", "houden")]
    [InlineData("hou", "houden")]
    public void A_Dutch_order_is_found_by_its_stem(string stem, string infinitive) => Assert.Equal(infinitive, Dutch.FindImperative(stem)!.Simple);

    [Fact]
    public void An_unknown_verb_is_not_inflected()
    {
        Assert.Null(English.Find("frobnicate"));
        Assert.Null(Dutch.FindInfinitive("frobelen"));
    }
}
