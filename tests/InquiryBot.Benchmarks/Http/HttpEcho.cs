using System.Globalization;
using System.Text;

namespace InquiryBot.Benchmarks.Http;

/// <summary>
/// <c>http</c>: echo turns a second through Kestrel, beside a bare endpoint in the same run. Caller and server share the machine, so compare the
/// ratios, and the turns per second of processor time, which do not depend on what else the machine does.
/// </summary>
internal static class HttpEcho
{
    private const int Rounds = 5;
    private const int Requests = 10_000;

    public static async Task<int> RunAsync()
    {
        await using var server = new EchoServer();
        await server.StartAsync();
        var client = server.Client;
        (string Name, string Path, string Reply)[] cases = [("bare endpoint", "/bare", ""), ("echo, reply in the answer", "/api/messages", ",\"deliveryMode\":\"expectReplies\""), ("echo, reply over HTTP", "/api/messages", "")];
        var loads = cases.ToDictionary(it => it.Name, _ => new List<EchoLoad>());
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var (name, path, reply) in cases)
            {
                var load = await EchoLoad.RunAsync(client, server.Url + path, Message(server.Url, reply), Requests);
                if (round > 0)
                    loads[name].Add(load);
            }
        }

        Report(loads);
        return 0;
    }

    private static void Report(Dictionary<string, List<EchoLoad>> loads)
    {
        var bare = loads.First().Value;
        Console.WriteLine("| case | turns/s (median) | turns/s of processor time | ratio to bare |");
        Console.WriteLine("|---|---:|---:|---:|");
        foreach (var (name, all) in loads)
        {
            var (perSecond, perBusySecond) = (Median(all, load => load.PerSecond), Median(all, load => load.PerProcessorSecond));
            var ratio = perBusySecond / Median(bare, load => load.PerProcessorSecond);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {perSecond:N0} | {perBusySecond:N0} | {ratio:F2} |"));
        }
    }

    private static double Median(List<EchoLoad> loads, Func<EchoLoad, double> of) => loads.Select(of).Order().ElementAt(loads.Count / 2);

    private static byte[] Message(string url, string more) => Encoding.UTF8.GetBytes(
        $$"""
        {"type":"message","id":"1700000000001","timestamp":"2026-03-01T10:20:30.456Z","localTimestamp":"2026-03-01T11:20:30.456+01:00","serviceUrl":"{{url}}/sink/","channelId":"msteams",
         "from":{"id":"29:1abc","name":"Noor","aadObjectId":"00000000-0000-0000-0000-000000000001"},"recipient":{"id":"28:bot","name":"InquiryBot"},
         "conversation":{"conversationType":"personal","tenantId":"t","id":"a:1def"},"text":"What makes this week different from the last one?","textFormat":"plain","locale":"en-GB",
         "entities":[{"type":"clientInfo","locale":"en-GB","country":"GB","platform":"Web"}],"channelData":{"tenant":{"id":"t"} }{{more}} }
        """);
}
