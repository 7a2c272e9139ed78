namespace InquiryBot.Language.Tests.Rewordings;

public class DutchRewordingTests
{
    [Theory]
    [InlineData("waarom heb je niet even gebeld", "ik had verwacht dat je zou bellen.", "niet verwacht")]
    [InlineData("Waarom heb je niet eerst overlegd?", "Ik had verwacht dat je eerst zou overleggen.", "niet verwacht")]
    [InlineData("waarom heb je gebeld", "ik had niet verwacht dat je zou bellen.", "had verwacht")]
    public void What_was_not_done_is_never_told_as_done(string reproach, string beginning, string opposite)
    {
        var texts = Told.AllRewordings(Told.Nl(reproach, SentenceKind.Blame));
        Assert.Contains(texts, text => text.StartsWith(beginning, StringComparison.Ordinal));
        Assert.DoesNotContain(texts, text => text.Contains(opposite, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(SentenceKind.Command, "pas dat rapport aan en stuur t naar Wim", "dat rapport aan te passen en t naar Wim te sturen", "je dat rapport aanpast en t naar Wim stuurt")]
    [InlineData(SentenceKind.Command, "@Fatima zet de planning in het bord", "@Fatima", "de planning in het bord")]
    [InlineData(SentenceKind.Command, "Los die bug voor de standup op", "die bug voor de standup op te lossen", "je die bug voor de standup oplost")]
    [InlineData(SentenceKind.Command, "vul het formulier in voor vrijdag", "het formulier in te vullen voor vrijdag", "je het formulier invult voor vrijdag")]
    [InlineData(SentenceKind.Command, "lever de cijfers maandag aan", "de cijfers maandag aan te leveren", "je de cijfers maandag aanlevert")]
    [InlineData(SentenceKind.Command, "stuur de offerte vandaag nog de deur uit", "de offerte vandaag nog de deur uit te sturen", "je de offerte vandaag nog de deur uit stuurt")]
    [InlineData(SentenceKind.Command, "graag voor 12 uur jullie uren invullen", "voor 12 uur jullie uren in te vullen", "jullie voor 12 uur jullie uren invullen")]
    [InlineData(SentenceKind.Command, "laat me voor 5 uur weten of de klant getekend heeft", "me voor 5 uur te laten weten of de klant getekend heeft", "je me voor 5 uur laat weten of de klant getekend heeft")]
    [InlineData(SentenceKind.Command, "ga met Priya praten over het budget", "met Priya te praten over het budget", "je met Priya praat over het budget")]
    [InlineData(SentenceKind.Command, "zoek uit waarom de import faalt en los het vandaag op", "uit te zoeken waarom de import faalt en het vandaag op te lossen", "je uitzoekt waarom de import faalt en het vandaag oplost")]
    [InlineData(SentenceKind.Command, "maak drie schetsen die iets lichter zijn en zet ze in de map", "drie schetsen te maken die iets lichter zijn en ze in de map te zetten", "je drie schetsen maakt die iets lichter zijn en ze in de map zet")]
    [InlineData(SentenceKind.Obligation, "u dient het contract voor 1 mei terug te sturen", "het contract voor 1 mei terug te sturen", "u het contract voor 1 mei terugstuurt")]
    [InlineData(SentenceKind.Obligation, "je moet dat ticket oppakken", "dat ticket op te pakken", "je dat ticket oppakt")]
    [InlineData(SentenceKind.Obligation, "er moet vandaag nog een voorstel komen", "vandaag nog een voorstel te komen", "er vandaag nog een voorstel komt")]
    [InlineData(SentenceKind.Want, "ik wil dat je dit eerst afmaakt", "dit eerst af te maken", "je dit eerst afmaakt")]
    [InlineData(SentenceKind.Want, "ik wil dat je hem alle post laat lezen", "hem alle post te laten lezen", "je hem alle post laat lezen")]
    [InlineData(SentenceKind.Embedded, "kun je nou eindelijk dat bord bijwerken", "dat bord bij te werken", "je dat bord bijwerkt")]
    public void The_verb_of_an_order_goes_where_Dutch_puts_it(SentenceKind kind, string text, string infinitive, string clause)
    {
        var offer = Told.Reworder.Reword(Told.Nl(text, kind));
        Assert.True(offer.Rewordings.Count >= 2);
        Assert.Contains(offer.Rewordings, rewording => rewording.Text.Contains(infinitive, StringComparison.OrdinalIgnoreCase) || rewording.Text.Contains(clause, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(Told.AllRewordings(Told.Nl(text, kind)), rewording => rewording.Contains(clause, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(SentenceKind.Command, "Niet meer rechtstreeks met de klant mailen!", "je niet meer rechtstreeks met de klant mailt")]
    [InlineData(SentenceKind.Command, "zet de server niet uit", "je de server niet uitzet")]
    [InlineData(SentenceKind.Command, "geen tickets sluiten die niet getest zijn", "je geen tickets sluit die niet getest zijn")]
    [InlineData(SentenceKind.Command, "stop met het rooster aanpassen zonder overleg", "je stopt met het rooster aanpassen zonder overleg")]
    [InlineData(SentenceKind.Obligation, "dit mag je niet declareren", "je dit niet declareert")]
    [InlineData(SentenceKind.Embedded, "kun je stoppen met het redesign en Tim helpen", "je stopt met het redesign en Tim helpt")]
    public void What_should_stop_is_said_whole_and_never_asked_as_a_task(SentenceKind kind, string text, string clause)
    {
        var texts = Told.AllRewordings(Told.Nl(text, kind));
        Assert.NotEmpty(texts);
        Assert.All(texts, rewording =>
        {
            Assert.Contains(clause, rewording, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("nodig om te", rewording, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("wanneer", rewording, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Theory]
    [InlineData(SentenceKind.Obligation, "dit moet vanavond echt af", "dit vanavond af|dit graag vanavond af")]
    [InlineData(SentenceKind.Obligation, "de factuur moet voor de 15e betaald zijn", "de factuur graag voor de 15e betaald|de factuur voor de 15e betaald")]
    [InlineData(SentenceKind.Want, "Ik heb de cijfers morgenochtend nodig", "de cijfers morgenochtend")]
    [InlineData(SentenceKind.Assign, "Noor doet de notulen", "Noor de notulen doet")]
    [InlineData(SentenceKind.Assign, "Anna pakt de nachtdienst en Bob de ochtend", "Anna de nachtdienst en Bob de ochtend pakt")]
    [InlineData(SentenceKind.Group, "laten we de demo overslaan", "we de demo overslaan|de demo over te slaan")]
    [InlineData(SentenceKind.Group, "we slaan de standup deze week over", "we de standup deze week overslaan|de standup deze week over te slaan")]
    [InlineData(SentenceKind.Group, "vanaf maart zetten we alle opnames in één map", "we vanaf maart alle opnames in één map zetten")]
    [InlineData(SentenceKind.Advice, "je kunt beter eerst met inkoop praten", "eerst met inkoop te praten|je eerst met inkoop praat")]
    [InlineData(SentenceKind.Leading, "vind je ook niet dat we dit moeten melden?", "we dit moeten melden")]
    [InlineData(SentenceKind.Tag, "dit is te traag, toch?", "dit te traag is")]
    [InlineData(SentenceKind.Tag, "maandag gaan we live, akkoord?", "we maandag livegaan")]
    [InlineData(SentenceKind.Blame, "waarom heb je dat niet doorgegeven", "je dat zou doorgeven|dat door te geven")]
    [InlineData(SentenceKind.Blame, "waarom heb jij dat niet gwn gevraagd", "je dat zou vragen|dat te vragen")]
    [InlineData(SentenceKind.Blame, "waarom heb je niks gezegd over de korting", "je iets zou zeggen over de korting|iets te zeggen over de korting")]
    [InlineData(SentenceKind.Blame, "waarom heb je gemerged zonder akkoord", "je zou mergen zonder akkoord")]
    [InlineData(SentenceKind.Blame, "wie heeft dit goedgekeurd", "dit goedgekeurd")]
    [InlineData(SentenceKind.Blame, "heb je de handleiding überhaupt gelezen", "je de handleiding gelezen hebt|de handleiding te lezen")]
    [InlineData(SentenceKind.Rhetorical, "hoe moeilijk kan het zijn om een ticket bij te werken", "een ticket bij te werken")]
    [InlineData(SentenceKind.Obligation, "Jullie hadden dit toch moeten testen?", "jullie dit zouden testen")]
    [InlineData(SentenceKind.Ultimatum, "als t vrijdag niet af is haal ik je van het project", "t vrijdag af is")]
    [InlineData(SentenceKind.Ultimatum, "als jij de vitrine zaterdag niet leeg hebt doet een ander het", "jij de vitrine zaterdag leeg hebt")]
    public void Every_kind_of_telling_keeps_what_it_is_about(SentenceKind kind, string text, string kept)
    {
        var texts = Told.AllRewordings(Told.Nl(text, kind));
        Assert.NotEmpty(texts);
        Assert.All(texts, rewording => Assert.Contains(kept.Split('|'), part => rewording.Contains(part, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void The_formal_address_stays_formal()
    {
        var rewordings = Told.AllRewordings(Told.Nl("wilt u dit vandaag nog ondertekenen", SentenceKind.Embedded));
        Assert.NotEmpty(rewordings);
        Assert.All(rewordings, text => Assert.DoesNotContain(text.Split(' ', '?', '.', ','), word => word is "je" or "jij" or "jou" or "jouw"));
    }

    [Fact]
    public void An_order_to_a_group_is_answered_in_the_plural() =>
        Assert.Contains(Told.AllRewordings(Told.Nl("@here vul de uren in")), text => text.StartsWith("@here ", StringComparison.Ordinal) && text.Contains("jullie", StringComparison.Ordinal));
}
