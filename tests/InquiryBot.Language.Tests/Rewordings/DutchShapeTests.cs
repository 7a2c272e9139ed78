namespace InquiryBot.Language.Tests.Rewordings;

/// <summary>The shapes in which Dutch tells: each is taken apart into sentences that a colleague would send.</summary>
public class DutchShapeTests
{
    [Theory]
    [InlineData(SentenceKind.Command, "stuur niets meer naar dat oude adres", "ik heb liever dat je niets meer naar dat oude adres stuurt. wat spreken we daarover af?", "stuurt dat")]
    [InlineData(SentenceKind.Command, "bereid de agenda voor en stuur Peter de link", "het zou mij helpen als je de agenda voorbereidt en Peter de link stuurt. wat is voor jou haalbaar?", "en stuur ")]
    [InlineData(SentenceKind.Command, "doe dat formulier dan maar opnieuw", "wat is er nodig om dat formulier opnieuw te doen?", "maar")]
    [InlineData(SentenceKind.Command, "lever de tekst pas maandag aan", "wat is er nodig om de tekst pas maandag aan te leveren?", "pas graag")]
    [InlineData(SentenceKind.Command, "sluit de poort, want ik kan niet naar buiten", "het zou mij helpen als je de poort sluit. ik kan niet naar buiten. wat is voor jou haalbaar?", "liever dat")]
    [InlineData(SentenceKind.Command, "leg de mappen in kast 4, niet in kast 5", "het gaat mij erom dat je de mappen in kast 4 legt, niet in kast 5. wat maakt dat lastig?", "5 legt")]
    [InlineData(SentenceKind.Command, "lees de handleiding voor je de machine aanzet", "wat zou jou helpen om de handleiding te lezen voor je de machine aanzet?", "aanzet te")]
    [InlineData(SentenceKind.Assign, "vanaf nu gaan alle retouren langs Els", "wat zou het voor jou betekenen als alle retouren vanaf nu langs Els gaan?", "alle vanaf")]
    [InlineData(SentenceKind.Obligation, "dit moet echt anders", "wat is er nog nodig om dit anders te krijgen?", "zien")]
    [InlineData(SentenceKind.Embedded, "kan iemand de vaatwasser leegmaken of hoe zit dat", "wat is er nodig zodat iemand de vaatwasser leegmaakt?", "hoe zit")]
    public void What_used_to_break_is_whole(SentenceKind kind, string text, string expected, string broken)
    {
        var texts = Told.AllRewordings(Told.Nl(text, kind));
        Assert.Contains(expected, texts, StringComparer.OrdinalIgnoreCase);
        Assert.All(texts, rewording => Assert.DoesNotContain(broken, rewording, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(SentenceKind.Want, "voor vrijdag wil ik van jullie één lijst hebben", "ik zou graag voor vrijdag van jullie één lijst hebben. wat hebben jullie daarvoor nodig?")]
    [InlineData(SentenceKind.Want, "ik zie de proefdruk graag dinsdag tegemoet", "wat is er nodig zodat ik de proefdruk dinsdag kan krijgen?")]
    [InlineData(SentenceKind.Want, "ik wil weten wie er morgen kookt", "ik zou graag weten wie er morgen kookt. wat is voor jou haalbaar?")]
    [InlineData(SentenceKind.Perform, "ik verzoek iedereen met klem om de fietsen buiten te zetten", "het zou mij helpen als iedereen de fietsen buiten zet. wat is voor jullie haalbaar?")]
    [InlineData(SentenceKind.Perform, "bij dezen het dringende verzoek om de ramen te sluiten", "wat is er nodig om de ramen te sluiten?")]
    [InlineData(SentenceKind.Perform, "ik wijs jullie erop dat de kantine om 4 uur sluit", "voor mij is het uitgangspunt dat de kantine om 4 uur sluit. wat zou daarbij helpen?")]
    [InlineData(SentenceKind.Perform, "ik zeg het nog één keer: jassen aan de kapstok", "belangrijk voor mij: jassen aan de kapstok. hoe regelen we dat samen?")]
    [InlineData(SentenceKind.Blame, "wie heeft lokaal 12 dubbel geboekt", "hoe komt het dat lokaal 12 dubbel geboekt is?")]
    [InlineData(SentenceKind.Blame, "waarom staat er een lekke band in de gang", "ik zie dat er een lekke band in de gang staat. wat speelt er?")]
    [InlineData(SentenceKind.Blame, "hoe kon je die afspraak vergeten", "ik had niet verwacht dat je die afspraak zou vergeten. hoe liep dat bij jou?")]
    [InlineData(SentenceKind.Rhetorical, "is het nou zo moeilijk om een deur te sluiten", "wat maakt het lastig om een deur te sluiten?")]
    [InlineData(SentenceKind.Rhetorical, "ben ik de enige die hier de planten water geeft", "het lijkt soms alsof ik de enige ben die hier de planten water geeft. hoe zie jij dat?")]
    [InlineData(SentenceKind.Leading, "is het niet vreemd dat we alles nog met de hand tellen", "hoe kijk jij ertegenaan dat we alles nog met de hand tellen?")]
    [InlineData(SentenceKind.Leading, "zou het niet logischer zijn als de mentor dat bespreekt", "mij lijkt het logischer als de mentor dat bespreekt. hoe zie jij dat?")]
    [InlineData(SentenceKind.Leading, "denk je nou echt dat dit vrijdag af is", "ik twijfel of dit vrijdag af is. hoe zie jij dat?")]
    [InlineData(SentenceKind.Tag, "jij had de zaal gereserveerd, toch", "ik ging ervan uit dat jij de zaal gereserveerd had. hoe staat het daarmee?")]
    [InlineData(SentenceKind.Ultimatum, "als de hal weer vol dozen staat sluit ik de poort", "wat is er nodig om te voorkomen dat de hal weer vol dozen staat?")]
    [InlineData(SentenceKind.Ultimatum, "wie zijn pas vergeet komt er niet meer in", "wat is er nodig om te voorkomen dat iemand zijn pas vergeet?")]
    [InlineData(SentenceKind.Obligation, "collega's moeten hun kast vrijdag leegmaken", "het zou mij helpen als collega's hun kast vrijdag leegmaken. wat is voor jou haalbaar?")]
    [InlineData(SentenceKind.Obligation, "kapotte borden horen niet in de kast", "ik vind dat kapotte borden niet in de kast horen. hoe zie jij dat?")]
    [InlineData(SentenceKind.Command, "trui aan in de koelcel", "waar het mij om gaat: trui aan in de koelcel. hoe pakken we dat aan?")]
    [InlineData(SentenceKind.Embedded, "haal je die kratten nog weg", "wat is er nodig om die kratten nog weg te halen?")]
    public void Every_shape_has_its_own_way(SentenceKind kind, string text, string expected) =>
        Assert.Contains(expected, Told.AllRewordings(Told.Nl(text, kind)), StringComparer.OrdinalIgnoreCase);

    [Theory]
    [InlineData(SentenceKind.Embedded, "kun je niet gewoon ff doorlopen", "je niet", "niet door")]
    [InlineData(SentenceKind.Advice, "zou je niet eens met de tandarts bellen", "uitzoeken of het werkt", "helpen beslissen")]
    [InlineData(SentenceKind.Want, "graag zie ik de kassalijst elke vrijdag bijgewerkt", "graag graag", "kan zien")]
    [InlineData(SentenceKind.Want, "ik wil volle rekken zien vanavond", "zien vanavond hebben", "haalbaar is het dat")]
    [InlineData(SentenceKind.Perform, "ik vraag jullie uitdrukkelijk om geen filmpjes te delen", "betekenen", "nodig om geen")]
    [InlineData(SentenceKind.Tag, "die folder is saai, toch", "reken erop", "ervan uit")]
    [InlineData(SentenceKind.Tag, "je meldt het morgen eerst, oké?", "benieuwd", "ervan uit")]
    [InlineData(SentenceKind.Blame, "hoe komt het dat er alweer geen stempel op de bon staat", "alweer", "weer geen")]
    [InlineData(SentenceKind.Command, "leeg de bak in plaats van te kletsen", "kletsen", "in plaats")]
    public void What_would_sting_or_turn_the_meaning_is_not_offered(SentenceKind kind, string text, string first, string second) =>
        Assert.All(Told.AllRewordings(Told.Nl(text, kind)), rewording =>
        {
            Assert.DoesNotContain(first, rewording, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(second, rewording, StringComparison.OrdinalIgnoreCase);
        });

    [Theory]
    [InlineData(SentenceKind.Rhetorical, "heb ik soms om een folder gevraagd")]
    [InlineData(SentenceKind.Command, "dozen weg NU")]
    [InlineData(SentenceKind.Tag, "dat klopt niet hè, je vergeet het altijd")]
    [InlineData(SentenceKind.Obligation, "jullie moeten de hekken sluiten, daar is geen discussie over mogelijk")]
    [InlineData(SentenceKind.Assign, "Bo en Kim doen de kassa, dat heb ik net zo ingevoerd")]
    public void Where_nothing_could_be_asked_about_the_prompts_come(SentenceKind kind, string text) =>
        Assert.Empty(Told.Reworder.Reword(Told.Nl(text, kind)).Rewordings);

    [Theory]
    [InlineData("wil u de lijst voor morgen invullen", "u")]
    [InlineData("gij moet uw gereedschap nog opruimen", "je")]
    [InlineData("jullie moeten je kast leegmaken", "jullie")]
    public void The_address_stays_the_same_person(string text, string address)
    {
        string[] others = address switch { "u" => ["je", "jij", "jou", "jullie"], "je" => ["u", "uw", "ge", "gij", "jullie"], _ => ["u", "uw", "jou", "jij"] };
        var texts = Told.AllRewordings(Told.Nl(text, SentenceKind.Obligation));
        Assert.NotEmpty(texts);
        Assert.All(texts, rewording => Assert.DoesNotContain(rewording.Split(' ', '?', '.', ','), word => others.Contains(word)));
    }

    [Fact]
    public void A_charge_is_never_turned_into_a_wish()
    {
        foreach (var (text, kind) in new[] { ("jij laat elke dag je lege karren staan", SentenceKind.Blame), ("je laat mij hier in mijn eentje staan", SentenceKind.Tag), ("wij moeten dat dan allemaal rechttrekken zeker", SentenceKind.Rhetorical) })
        {
            Assert.All(Told.AllRewordings(Told.Nl(text, kind)), rewording =>
            {
                Assert.DoesNotContain("helpen als", rewording, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("graag zien", rewording, StringComparison.OrdinalIgnoreCase);
            });
        }
    }

    [Fact]
    public void What_else_was_asked_does_not_fall_away()
    {
        const string both = "Herschrijf de inleiding. Stuur haar daarna naar Bo.";
        var reading = Told.Reading(both, InquiryBot.Language.Text.MessageLanguage.Dutch, ("Herschrijf de inleiding.", SentenceKind.Command), ("Stuur haar daarna naar Bo.", SentenceKind.Command));
        var texts = Told.AllRewordings(reading);
        Assert.NotEmpty(texts);
        Assert.All(texts, rewording => Assert.Contains("Bo", rewording, StringComparison.Ordinal));
    }
}
