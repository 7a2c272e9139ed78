namespace InquiryBot.Language.Tests.Rewordings;

/// <summary>The shapes in which Dutch tells: each is taken apart into sentences that a colleague would send.</summary>
public class DutchShapeTests
{
    [Theory]
    [InlineData(SentenceKind.Command, "stuur niets meer naar dat oude adres", "je niets meer naar dat oude adres stuurt", "stuurt dat")]
    [InlineData(SentenceKind.Command, "bereid de agenda voor en stuur Peter de link", "je de agenda voorbereidt en Peter de link stuurt", "en stuur ")]
    [InlineData(SentenceKind.Command, "doe dat formulier dan maar opnieuw", "je dat formulier opnieuw doet", "maar")]
    [InlineData(SentenceKind.Command, "lever de tekst pas maandag aan", "je de tekst pas maandag aanlevert", "pas graag")]
    [InlineData(SentenceKind.Command, "sluit de poort, want ik kan niet naar buiten", "je de poort sluit. ik kan niet naar buiten. ", "liever dat")]
    [InlineData(SentenceKind.Command, "leg de mappen in kast 4, niet in kast 5", "je de mappen in kast 4 legt, niet in kast 5", "5 legt")]
    [InlineData(SentenceKind.Command, "lees de handleiding voor je de machine aanzet", "je de handleiding leest voor je de machine aanzet", "aanzet te")]
    [InlineData(SentenceKind.Command, "tel de lades na, vorige keer kwam ik er drie tekort en sta ik voor aap", "je de lades natelt. vorige keer kwam ik er drie tekort", "tekort natelt")]
    [InlineData(SentenceKind.Assign, "vanaf nu gaan alle retouren langs Els", "alle retouren vanaf nu langs Els gaan", "alle vanaf")]
    [InlineData(SentenceKind.Obligation, "dit moet echt anders", "dit anders te krijgen", "zien")]
    [InlineData(SentenceKind.Obligation, "die kratten moeten weg, vandaag", "die kratten graag vandaag weg", "weg, vandaag")]
    [InlineData(SentenceKind.Embedded, "kan iemand de vaatwasser leegmaken of hoe zit dat", "iemand de vaatwasser leegmaakt", "hoe zit")]
    [InlineData(SentenceKind.Group, "we moeten eh, we moeten die lijst eerst opschonen", "we die lijst eerst opschonen", "eh")]
    [InlineData(SentenceKind.Tag, "Soep vorige week was te zout hè", "soep vorige week te zout was", "dat Soep")]
    public void What_used_to_break_is_whole(SentenceKind kind, string text, string whole, string broken)
    {
        var texts = Told.AllRewordings(Told.Nl(text, kind));
        Assert.Contains(texts, rewording => rewording.Contains(whole, StringComparison.OrdinalIgnoreCase));
        Assert.All(texts, rewording => Assert.DoesNotContain(broken, rewording, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(SentenceKind.Want, "voor vrijdag wil ik van jullie één lijst hebben", "voor vrijdag van jullie één lijst")]
    [InlineData(SentenceKind.Want, "ik zie de proefdruk graag dinsdag tegemoet", "de proefdruk dinsdag")]
    [InlineData(SentenceKind.Want, "ik wil weten wie er morgen kookt", "weten wie er morgen kookt")]
    [InlineData(SentenceKind.Perform, "ik verzoek iedereen met klem om de fietsen buiten te zetten", "iedereen de fietsen buiten zet")]
    [InlineData(SentenceKind.Perform, "bij dezen het dringende verzoek om de ramen te sluiten", "de ramen")]
    [InlineData(SentenceKind.Perform, "ik wijs jullie erop dat de kantine om 4 uur sluit", "de kantine om 4 uur sluit")]
    [InlineData(SentenceKind.Perform, "ik zeg het nog één keer: jassen aan de kapstok", "jassen aan de kapstok")]
    [InlineData(SentenceKind.Blame, "wie heeft lokaal 12 dubbel geboekt", "lokaal 12 dubbel geboekt")]
    [InlineData(SentenceKind.Blame, "wie heeft gisteren de oven aan laten staan", "de oven gisteren aan is blijven staan")]
    [InlineData(SentenceKind.Blame, "waarom staat er een lekke band in de gang", "een lekke band in de gang")]
    [InlineData(SentenceKind.Blame, "hoe kon je die afspraak vergeten", "je die afspraak zou vergeten")]
    [InlineData(SentenceKind.Blame, "wie heeft er bedacht om de markt op zondag te houden", "de markt op zondag te houden")]
    [InlineData(SentenceKind.Rhetorical, "is het nou zo moeilijk om een deur te sluiten", "een deur te sluiten")]
    [InlineData(SentenceKind.Rhetorical, "ben ik de enige die hier de planten water geeft", "ik de enige ben die hier de planten water geeft")]
    [InlineData(SentenceKind.Leading, "is het niet vreemd dat we alles nog met de hand tellen", "vreemd dat we alles nog met de hand tellen")]
    [InlineData(SentenceKind.Leading, "zou het niet logischer zijn als de mentor dat bespreekt", "als de mentor dat bespreekt")]
    [InlineData(SentenceKind.Leading, "denk je nou echt dat dit vrijdag af is", "dit vrijdag af is")]
    [InlineData(SentenceKind.Tag, "jij had de zaal gereserveerd, toch", "jij de zaal gereserveerd had")]
    [InlineData(SentenceKind.Ultimatum, "als de hal weer vol dozen staat sluit ik de poort", "de hal weer vol dozen staat")]
    [InlineData(SentenceKind.Ultimatum, "wie zijn pas niet draagt komt er niet in", "iedereen zijn pas draagt")]
    [InlineData(SentenceKind.Obligation, "collega's moeten hun kast vrijdag leegmaken", "collega's hun kast vrijdag leegmaken")]
    [InlineData(SentenceKind.Obligation, "kapotte borden horen niet in de kast", "kapotte borden horen niet in de kast")]
    [InlineData(SentenceKind.Command, "kwasten schoon, potten dicht, doeken in de bak", "kwasten schoon, potten dicht, doeken in de bak")]
    [InlineData(SentenceKind.Embedded, "haal je die kratten nog weg", "die kratten")]
    public void Every_shape_keeps_what_it_is_about(SentenceKind kind, string text, string kept)
    {
        var texts = Told.AllRewordings(Told.Nl(text, kind));
        Assert.True(texts.Count >= 2);
        Assert.All(texts, rewording => Assert.Contains(kept, rewording, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(SentenceKind.Embedded, "kun je niet gewoon ff doorlopen", "je niet", "niet door")]
    [InlineData(SentenceKind.Advice, "zou je niet eens met de tandarts bellen", "uitzoeken of het werkt", "helpen beslissen")]
    [InlineData(SentenceKind.Want, "graag zie ik de kassalijst elke vrijdag bijgewerkt", "graag graag", "kan zien")]
    [InlineData(SentenceKind.Want, "ik wil volle rekken zien vanavond", "zien vanavond hebben", "haalbaar is het dat")]
    [InlineData(SentenceKind.Perform, "ik vraag jullie uitdrukkelijk om geen filmpjes te delen", "betekenen", "nodig om geen")]
    [InlineData(SentenceKind.Tag, "die folder is saai, toch", "reken erop", "ervan uit")]
    [InlineData(SentenceKind.Tag, "je meldt het morgen eerst, oké?", "benieuwd", "ervan uit")]
    [InlineData(SentenceKind.Blame, "hoe komt het dat er alweer geen stempel op de bon staat", "alweer", "weer geen")]
    public void What_would_sting_or_turn_the_meaning_is_not_offered(SentenceKind kind, string text, string first, string second) =>
        Assert.All(Told.AllRewordings(Told.Nl(text, kind)), rewording =>
        {
            Assert.DoesNotContain(first, rewording, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(second, rewording, StringComparison.OrdinalIgnoreCase);
        });

    [Theory]
    [InlineData(SentenceKind.Rhetorical, "heb ik soms om een folder gevraagd")]
    [InlineData(SentenceKind.Command, "dozen weg NU")]
    [InlineData(SentenceKind.Command, "trui aan in de koelcel")]
    [InlineData(SentenceKind.Obligation, "dat hoor je te weten")]
    [InlineData(SentenceKind.Command, "leeg de bak in plaats van te kletsen")]
    [InlineData(SentenceKind.Blame, "je luistert ook nooit")]
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
