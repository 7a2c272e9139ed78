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
    [InlineData("pas dat rapport aan en stuur t naar Wim", "wat is er nodig om dat rapport aan te passen en t naar Wim te sturen?")]
    [InlineData("@Fatima zet de planning in het bord", "@Fatima wat heb jij nodig om de planning in het bord te zetten?")]
    [InlineData("Los die bug voor de standup op", "Ik zou die bug graag voor de standup opgelost hebben. Wat is voor jou haalbaar?")]
    [InlineData("schrijf even een stukje over de release 🙂", "ik hoop dat je een stukje over de release kunt schrijven. wat heb je daarvoor nodig? 🙂")]
    [InlineData("graag voor 12 uur jullie uren invullen", "ik hoop dat jullie voor 12 uur jullie uren kunnen invullen. wat is voor jullie haalbaar?")]
    [InlineData("vul het formulier in voor vrijdag", "wat is er nodig om het formulier in te vullen voor vrijdag?")]
    [InlineData("lever de cijfers maandag aan", "wie kan het beste de cijfers maandag aanleveren?")]
    [InlineData("stuur de offerte vandaag nog de deur uit", "wat is er nodig om de offerte vandaag nog de deur uit te sturen?")]
    public void An_order_becomes_a_need_or_an_open_question(string order, string expected) =>
        Assert.Contains(expected, Told.AllRewordings(Told.Nl(order)));

    [Theory]
    [InlineData("Niet meer rechtstreeks met de klant mailen!", "Ik heb liever dat je niet meer rechtstreeks met de klant mailt. Wat spreken we daarover af?")]
    [InlineData("zet de server niet uit", "het gaat mij erom dat je de server niet uitzet. wat maakt dat lastig?")]
    public void A_prohibition_keeps_its_not(string order, string expected) => Assert.Contains(expected, Told.AllRewordings(Told.Nl(order)));

    [Theory]
    [InlineData(SentenceKind.Obligation, "u dient het contract voor 1 mei terug te sturen", "ik hoop dat u het contract voor 1 mei kunt terugsturen. wat is voor u haalbaar?")]
    [InlineData(SentenceKind.Obligation, "dit moet vanavond echt af", "ik zou dit graag vanavond af hebben. wat is voor jou haalbaar?")]
    [InlineData(SentenceKind.Obligation, "je moet dat ticket oppakken", "wat is er nodig om dat ticket op te pakken?")]
    [InlineData(SentenceKind.Want, "Ik heb de cijfers morgenochtend nodig", "Wat is er nodig om de cijfers morgenochtend te krijgen?")]
    [InlineData(SentenceKind.Want, "ik wil dat je dit eerst afmaakt", "wat is er nodig om dit eerst af te maken?")]
    [InlineData(SentenceKind.Embedded, "kun je nou eindelijk dat bord bijwerken", "hoe pakken we het aan om dat bord bij te werken?")]
    [InlineData(SentenceKind.Assign, "Noor doet de notulen", "Mijn voorstel: Noor doet de notulen. Hoe kijk jij daarnaar?")]
    [InlineData(SentenceKind.Group, "laten we de demo overslaan", "wat pleit ervoor en wat ertegen om de demo over te slaan?")]
    [InlineData(SentenceKind.Advice, "je kunt beter eerst met inkoop praten", "hoe kijk jij ertegenaan om eerst met inkoop te praten?")]
    [InlineData(SentenceKind.Leading, "vind je ook niet dat we dit moeten melden?", "hoe kunnen we nagaan of we dit moeten melden?")]
    [InlineData(SentenceKind.Tag, "dit is te traag, toch?", "hoe zeker zijn we ervan dat dit te traag is?")]
    [InlineData(SentenceKind.Blame, "waarom heb je dat niet doorgegeven", "wat zat er in de weg om dat door te geven?")]
    [InlineData(SentenceKind.Rhetorical, "hoe moeilijk kan het zijn om een ticket bij te werken", "wat maakt het lastig om een ticket bij te werken?")]
    [InlineData(SentenceKind.Ultimatum, "als t vrijdag niet af is haal ik je van het project", "het is nodig dat t vrijdag af is; lukt dat niet, dan …. wat heb je daarvoor nodig?")]
    public void Every_kind_of_telling_has_its_own_questions(SentenceKind kind, string text, string expected) =>
        Assert.Contains(expected, Told.AllRewordings(Told.Nl(text, kind)), StringComparer.OrdinalIgnoreCase);

    [Theory]
    [InlineData(SentenceKind.Command, "laat me voor 5 uur weten of de klant getekend heeft", "wat is er nodig om me voor 5 uur te laten weten of de klant getekend heeft?")]
    [InlineData(SentenceKind.Command, "ga met Priya praten over het budget", "het zou mij helpen als je met Priya praat over het budget. wat is voor jou haalbaar?")]
    [InlineData(SentenceKind.Command, "zoek uit waarom de import faalt en los het vandaag op", "wat is er nodig om uit te zoeken waarom de import faalt en het vandaag op te lossen?")]
    [InlineData(SentenceKind.Command, "geen tickets sluiten die niet getest zijn", "ik heb liever dat je geen tickets sluit die niet getest zijn. wat spreken we daarover af?")]
    [InlineData(SentenceKind.Command, "stop met het rooster aanpassen zonder overleg", "wat maakt het lastig om te stoppen met het rooster aanpassen zonder overleg?")]
    [InlineData(SentenceKind.Obligation, "dit mag je niet declareren", "ik heb liever dat je dit niet declareert. wat spreken we daarover af?")]
    [InlineData(SentenceKind.Obligation, "de factuur moet voor de 15e betaald zijn", "wat is er nog nodig om de factuur voor de 15e betaald te krijgen?")]
    [InlineData(SentenceKind.Embedded, "kun je stoppen met het redesign en Tim helpen", "voor mij is het belangrijk dat je stopt met het redesign en Tim helpt. wat maakt dat lastig?")]
    [InlineData(SentenceKind.Tag, "maandag gaan we live, akkoord?", "hoe kunnen we nagaan of we maandag live gaan?")]
    [InlineData(SentenceKind.Blame, "wie heeft dit goedgekeurd", "hoe komt het dat dit goedgekeurd is?")]
    [InlineData(SentenceKind.Blame, "waarom heb jij dat niet gwn gevraagd", "ik had verwacht dat je dat zou vragen. hoe ging het aan jouw kant?")]
    [InlineData(SentenceKind.Obligation, "Jullie hadden dit toch moeten testen?", "Ik had verwacht dat jullie dit zouden testen. Hoe kwam het dat het anders liep?")]
    [InlineData(SentenceKind.Blame, "waarom heb je niks gezegd over de korting", "ik had verwacht dat je iets zou zeggen over de korting. hoe ging het aan jouw kant?")]
    [InlineData(SentenceKind.Group, "we slaan de standup deze week over", "wat pleit ervoor en wat ertegen om de standup deze week over te slaan?")]
    [InlineData(SentenceKind.Obligation, "er moet vandaag nog een voorstel komen", "wat is er nodig zodat er vandaag nog een voorstel komt?")]
    [InlineData(SentenceKind.Blame, "waarom heb je gemerged zonder akkoord", "ik had niet verwacht dat je zou mergen zonder akkoord. hoe ging dat aan jouw kant?")]
    [InlineData(SentenceKind.Assign, "Anna pakt de nachtdienst en Bob de ochtend", "Stel: Anna pakt de nachtdienst en Bob de ochtend. Wat betekent dat voor jullie?")]
    public void Harder_sentences_are_taken_apart_too(SentenceKind kind, string text, string expected) =>
        Assert.Contains(expected, Told.AllRewordings(Told.Nl(text, kind)), StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void The_formal_address_stays_formal()
    {
        var rewordings = Told.AllRewordings(Told.Nl("wilt u dit vandaag nog ondertekenen", SentenceKind.Embedded));
        Assert.NotEmpty(rewordings);
        Assert.All(rewordings, text => Assert.DoesNotContain(text.Split(' ', '?', '.', ','), word => word is "je" or "jij" or "jou" or "jouw"));
    }

    [Fact]
    public void An_order_to_a_group_is_answered_in_the_plural() =>
        Assert.Contains("@here wat hebben jullie nodig om de uren in te vullen?", Told.AllRewordings(Told.Nl("@here vul de uren in")));
}
