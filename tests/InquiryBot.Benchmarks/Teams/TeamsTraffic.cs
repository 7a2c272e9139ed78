using System.Globalization;
using System.Text;

namespace InquiryBot.Benchmarks.Teams;

/// <summary>What a tenant sends: of ten activities seven lines of people who did not say yes, two of people who did, one question to the bot alone.</summary>
internal static class TeamsTraffic
{
    private const int People = 5000;
    private const int Channels = 300;

    private static readonly string[] Lines =
    [
        "Morning all, the build is green again.", "send me the numbers by 4", "Can you just finish the form today?", "How do you look at the planning for next week?",
        "Het overleg is verplaatst naar twee uur.", "stuur me die cijfers vandaag nog", "Ik zit tot elf uur in een call, daarna heb ik tijd.", "You should have asked me first.",
        "Thanks, that helped a lot!", "What would make this easier for you?",
    ];

    /// <summary>The people who said yes.</summary>
    public static IEnumerable<string> OptedIn => Enumerable.Range(0, People).Where(IsOptedIn).Select(Id);

    /// <summary>The activity of a number.</summary>
    public static byte[] Activity(int number, DateTimeOffset now)
    {
        var kind = number % 10;
        // Every fifth person said yes.
        var person = (number / 10 % (People / 5) * 5) + (kind < 7 ? 1 + (kind % 4) : 0);
        var conversation = kind == 9
            ? $$"""{"conversationType":"personal","id":"a:{{person}}","tenantId":"{{InProcessInternet.Tenant}}"}"""
            : $$"""{"conversationType":"channel","isGroup":true,"id":"19:{{number % Channels}}@thread.tacv2;messageid={{number / 20}}","tenantId":"{{InProcessInternet.Tenant}}"}""";
        var team = kind == 9 ? "" : $$""","team":{"id":"19:team{{number % 40}}@thread.tacv2"},"channel":{"id":"19:{{number % Channels}}@thread.tacv2"}""";
        var text = kind == 9 ? "help" : Lines[(number / 10 + kind) % Lines.Length];
        return Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            {"type":"message","id":"{{1700000000000 + number}}","timestamp":"{{now:O}}","localTimestamp":"{{now:O}}","serviceUrl":"{{InProcessInternet.ServiceUrl}}","channelId":"msteams","locale":"en-GB",
             "from":{"id":"{{Id(person)}}","name":"Somebody","aadObjectId":"00000000-0000-0000-0000-{{person:D12}}"},"recipient":{"id":"28:{{InProcessInternet.AppId}}","name":"InquiryBot"},
             "conversation":{{conversation}},"text":"{{text}}","textFormat":"plain","attachments":[{"contentType":"text/html","content":"<p>{{text}}</p>"}],
             "entities":[{"type":"clientInfo","locale":"en-GB","country":"GB","platform":"Web"}],"channelData":{"tenant":{"id":"{{InProcessInternet.Tenant}}"}{{team}}} }
            """));
    }

    private static string Id(int person) => $"29:1abcdefghijklmnopqrstuvwxyz{person:D6}";

    private static bool IsOptedIn(int person) => person % 5 == 0;
}
