using InquiryBot.Language.Text;

namespace InquiryBot.Language.Tests.Text;

public sealed class ZoneTests
{
    [Theory]
    [InlineData("npm run build && npm test")]
    [InlineData("docker compose up -d")]
    [InlineData("git pull --rebase")]
    [InlineData("$ make install")]
    [InlineData("go test ./...")]
    [InlineData("dave@web1:~$ ls -la")]
    [InlineData("C:\\Users> dir")]
    [InlineData("https://example.org/please-read-this")]
    [InlineData("https://voorbeeld.nl/lees-dit-eerst")]
    [InlineData("ERROR: must specify a valid host")]
    [InlineData("FOUT: u moet een geldig adres opgeven")]
    [InlineData("[WARN] do not use this")]
    [InlineData("2026-11-21T10:00:00Z start the worker")]
    [InlineData("fix: remove unused import (#241)")]
    [InlineData("feat(api)!: drop the old endpoint")]
    [InlineData("fix: haal ongebruikte import weg (#241)")]
    [InlineData("Merge branch 'main' into release")]
    [InlineData("SELECT * FROM orders WHERE status = 'open';")]
    [InlineData("select * from orders")]
    [InlineData("C:\\data\\niet_verwijderen.xlsx")]
    [InlineData("at Shop.Cart.Add(Int32 id) in /src/Cart.cs:line 12")]
    [InlineData("System.NullReferenceException: Object reference not set")]
    [InlineData("Traceback (most recent call last):")]
    [InlineData("var x = find(\"me\");")]
    [InlineData("`git push --force`")]
    public void What_is_meant_for_machines_is_code(string text) =>
        Assert.All(Prepared.Of(text).Sentences.ToArray(), sentence => Assert.Equal(SentenceZone.Code, sentence.Zone));

    [Theory]
    [InlineData("run `git push` and stop asking me")]
    [InlineData("doe maar `git push` dan")]
    [InlineData("git is broken again, please fix it")]
    [InlineData("docker, fix that today")]
    [InlineData("make sure the build is green")]
    [InlineData("kill the old servers")]
    [InlineData("ping me when you are done -- not before")]
    [InlineData("fix the login bug")]
    [InlineData("Error handling must be done today")]
    [InlineData("update the table from last week and set the date")]
    [InlineData("select the winners from the list")]
    [InlineData("9:30 bij de balie zijn")]
    [InlineData("read https://example.org today")]
    [InlineData("at 10 I need the file")]
    [InlineData("zet de planning in plan.xlsx")]
    public void What_only_looks_like_code_is_the_authors(string text) => Assert.Equal(SentenceZone.Own, Prepared.Of(text).Sentences[0].Zone);

    [Theory]
    [InlineData("/remind me at 4 to call Jan")]
    [InlineData("/poll \"Lunch?\" \"yes\" \"no\"")]
    [InlineData("@inquirybot stop")]
    [InlineData("<at>InquiryBot</at> help me")]
    [InlineData("!deploy staging")]
    [InlineData("hey bot, show my summary")]
    [InlineData("hé bot, laat mijn overzicht zien")]
    [InlineData("@github close #12")]
    [InlineData("help @inquirybot")]
    [InlineData("that inquirybot is wrong again")]
    public void What_is_said_to_software_is_a_bot_command(string text) => Assert.Equal(SentenceZone.BotCommand, Prepared.Of(text).Sentences[0].Zone);

    [Theory]
    [InlineData("@botterman fix the login")]
    [InlineData("send it /s")]
    [InlineData("!! now please")]
    [InlineData("/etc/hosts needs a fix")]
    [InlineData("the robot and the bot broke down")]
    [InlineData("hey Bob, show me the summary")]
    public void Colleagues_are_no_bots(string text) => Assert.Equal(SentenceZone.Own, Prepared.Of(text).Sentences[0].Zone);

    [Theory]
    [InlineData("he literally said \"just fix it\"", "he literally said")]
    [InlineData("hij zei letterlijk “fix het gewoon”", "hij zei letterlijk")]
    [InlineData("reading \"Turn the Ship Around\" at the moment", "reading at the moment")]
    [InlineData("the \"new\" process is slow", "the new process is slow")]
    [InlineData("ze riep \"stop\" en weg was ze", "ze riep en weg was ze")]
    [InlineData("\"send me the file now\" lol", "lol")]
    [InlineData("she said: 'do it now' and left", "she said and left")]
    [InlineData("don't touch the users' data, that's mine", "don't touch the users data that's mine")]
    [InlineData("a 15\" screen and a 17\" screen please", "a 15 screen and a 17 screen please")]
    [InlineData("like he said: just fix it", "like he said just fix it")]
    public void Quoted_speech_is_not_the_authors_own(string text, string own) => Assert.Equal(own, Prepared.OwnWords(text));

    [Theory]
    [InlineData("see below\n\nFrom: Jan\nSent: Monday\nTo: Piet\nSubject: x\n\nSend me the file.", "see below")]
    [InlineData("ter info\n-----Oorspronkelijk bericht-----\nVan: Jan\nstuur het op", "ter info")]
    [InlineData("fyi\nOn 3 Nov 2026, Dave wrote:\nfix this", "fyi")]
    [InlineData("fyi\nOp ma 3 nov. schreef Wim Jansen:\nmaak dit af", "fyi")]
    [InlineData("---------- Forwarded message ---------\nFrom: A\nDo it now", "")]
    [InlineData("Fwd: planning\nplease sign", "")]
    [InlineData("From: now on we test first\nand deploy later", "from now on we test first and deploy later")]
    [InlineData("Op 3 november doen we dit:\neerst testen", "op 3 november doen we dit eerst testen")]
    public void Forwarded_mail_is_not_the_authors_own(string text, string own) => Assert.Equal(own, Prepared.OwnWords(text));

    [Theory]
    [InlineData("klaar.\nMet vriendelijke groet,\nWim Jansen\nBel mij op 06-12345678", "klaar")]
    [InlineData("done\nBest regards,\nTom", "done")]
    [InlineData("done\n-- \nTom\nPlease think before you print", "done")]
    [InlineData("ok\nSent from my iPhone", "ok")]
    [InlineData("first this\nbest to ask Tom before you merge", "first this best to ask tom before you merge")]
    [InlineData("Groeten uit Parijs", "groeten uit parijs")]
    public void A_signature_is_not_part_of_the_message(string text, string own) => Assert.Equal(own, Prepared.OwnWords(text));

    [Fact]
    public void A_pasted_log_is_code_as_a_whole()
    {
        const string Text = "it crashes\nTypeError: x is not a function\n  shop cart total\n    at Cart.add (/src/cart.js:12:3)\ncan you look at it?";
        Assert.Equal("it crashes can you look at it", Prepared.OwnWords(Text));
    }

    [Fact]
    public void A_command_is_one_sentence() => Assert.Equal(["!deploy staging. now"], Prepared.Sentences("!deploy staging. now"));

    [Theory]
    [InlineData("<div><at id=\"0\">Dave</at>&nbsp;stuur dit</div>", "stuur dit")]
    [InlineData("<p>&gt; zei hij</p><p>en toen?</p>", "en toen")]
    [InlineData("<ul><li>fix: typo</li><li>send me the list</li></ul>", "send me the list")]
    [InlineData("see <https://x.org|the plan> and `x` please", "see and please")]
    public void Zones_are_found_through_markup(string text, string own) => Assert.Equal(own, Prepared.OwnWords(text));
}
