namespace InquiryBot.Language.Tests.Rewordings;

/// <summary>What is carried behind "dat" is a clause, and what is carried is what was meant.</summary>
public class DutchSlotTests
{
    [Theory]
    [InlineData(SentenceKind.Obligation, "je moet je badge dragen", "je je badge draagt")]
    [InlineData(SentenceKind.Command, "zet de kar in de hal om vier uur", "je de kar om vier uur in de hal zet")]
    [InlineData(SentenceKind.Command, "gebruik de lijst van de balie en niet je eigen lijst", "je de lijst van de balie gebruikt en niet je eigen lijst")]
    [InlineData(SentenceKind.Command, "blokkeer het bedrag en laat mij eerst de bon zien", "je het bedrag blokkeert en mij eerst de bon laat zien")]
    [InlineData(SentenceKind.Command, "spuit de karren af, veeg de hal en haal de folie weg", "je de karren afspuit, de hal veegt en de folie weghaalt")]
    public void The_clause_is_put_in_Dutch_order(SentenceKind kind, string text, string clause) =>
        Assert.Contains(Told.AllRewordings(Told.Nl(text, kind)), rewording => rewording.Contains(clause, StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData(SentenceKind.Command, "denken jullie aan het afsluiten van de kassa mannen", "denken jullie")]
    [InlineData(SentenceKind.Obligation, "de prijzen dienen vandaag nog aangepast te worden", "worden te")]
    [InlineData(SentenceKind.Advice, "je zou dat beter niet op maandag doen", "om dat op maandag")]
    [InlineData(SentenceKind.Ultimatum, "krijg ik morgen geen antwoord, dan stopt het", "geen antwoord krijgen")]
    [InlineData(SentenceKind.Leading, "dus jij vindt dat alleen anderen moeten poetsen", "ik denk dat")]
    [InlineData(SentenceKind.Leading, "denk je niet dat zo'n rit te duur is", "vraag me af")]
    public void What_would_be_pasted_unread_or_turned_round_is_not_offered(SentenceKind kind, string text, string never) =>
        Assert.All(Told.AllRewordings(Told.Nl(text, kind)), rewording => Assert.DoesNotContain(never, rewording, StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("zet na de training de doelen terug")]
    [InlineData("sluit de poort voor je naar huis gaat")]
    public void Nobody_is_asked_when_where_the_moment_is_given(string order)
    {
        var texts = Told.AllRewordings(Told.Nl(order));
        Assert.True(texts.Count >= 8);
        Assert.All(texts, rewording => Assert.DoesNotContain("wanneer", rewording, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Stressed_jij_does_not_point_in_what_was_seen() =>
        Assert.All(Told.AllRewordings(Told.Nl("hoe kan het dat jij de codes nog niet kent", SentenceKind.Blame)), rewording => Assert.DoesNotContain("dat jij", rewording, StringComparison.OrdinalIgnoreCase));
}
