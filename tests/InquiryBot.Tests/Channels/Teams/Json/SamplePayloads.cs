namespace InquiryBot.Tests.Channels.Teams.Json;

/// <summary>Activities as channels send them, made up for these tests.</summary>
internal static class SamplePayloads
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["channel message"] = """
            {"type":"message","id":"1700000000001","timestamp":"2026-03-01T10:20:30.456Z","localTimestamp":"2026-03-01T11:20:30+01:00","localTimezone":"Europe/Amsterdam",
             "serviceUrl":"https://smba.trafficmanager.net/emea/","channelId":"msteams","from":{"id":"29:abc","name":"Noor","aadObjectId":"00000000-0000-0000-0000-000000000001"},
             "recipient":{"id":"28:bot","name":"InquiryBot"},
             "conversation":{"isGroup":true,"conversationType":"channel","tenantId":"t","id":"19:x@thread.tacv2;messageid=1700000000001"},
             "text":"<at>InquiryBot</at> wat vind je?","textFormat":"plain","locale":"nl-NL",
             "attachments":[{"contentType":"text/html","content":"<p>wat vind je?</p>"}],
             "entities":[{"type":"mention","mentioned":{"id":"28:bot","name":"InquiryBot"},"text":"<at>InquiryBot</at>"},{"type":"clientInfo","locale":"nl-NL","country":"NL","platform":"Web"}],
             "channelData":{"teamsChannelId":"19:x","tenant":{"id":"t"},"team":{"id":"19:x"},"channel":{"id":"19:x"},"settings":null}}
            """,
        ["button"] = """
            {"type":"message","value":{"inquiry":"why","n":3,"deep":{"list":[1,2.5,"x",null,true]}},"replyToId":"17","channelId":"msteams","attachments":[],"entities":[]}
            """,
        ["members"] = """
            {"type":"conversationUpdate","membersAdded":[{"id":"28:bot"},{"id":"29:a","name":"A","role":"user","email":"kept@example.org"}],"membersRemoved":[],"topicName":"t","historyDisclosed":false}
            """,
        ["reaction"] = """{"type":"messageReaction","reactionsAdded":[{"type":"like"}],"reactionsRemoved":[{"type":"sad"}],"replyToId":"1"}""",
        ["edit"] = """{"type":"messageUpdate","id":"1","text":"new","channelData":{"eventType":"editMessage"}}""",
        ["installation"] = """{"type":"installationUpdate","action":"add","conversation":{"id":"a:1","conversationType":"personal","name":"n","role":"user","aadObjectId":"o"}}""",
        ["message extension"] = """
            {"type":"invoke","name":"composeExtension/fetchTask","value":{"commandId":"ask","commandContext":"message",
             "messagePayload":{"id":"5","createdDateTime":"2026-03-01T10:20:30.456Z","body":{"contentType":"html","content":"<div>Do it</div>"},"deleted":false,"reactions":[]}}}
            """,
        ["everything else"] = """
            {"type":"event","name":"n","action":"a","label":"l","valueType":"v","value":"plain","code":"c","speak":"s","inputHint":"expectingInput","summary":"m","importance":"high",
             "attachmentLayout":"list","deliveryMode":"expectReplies","callerId":"urn:x","expiration":"2026-03-01T10:20:30Z","listenFor":["a","b"],
             "textHighlights":[{"text":"t","occurrence":2}],
             "suggestedActions":{"to":["a"],"actions":[{"type":"imBack","title":"T","image":"i","imageAltText":"alt","text":"t","displayText":"d","value":"v","channelData":{"x":1}}]},
             "semanticAction":{"id":"s","state":"start","entities":{"e":{"type":"t","more":1}}},
             "relatesTo":{"activityId":"1","user":{"id":"u"},"bot":{"id":"b"},"conversation":{"id":"c"},"channelId":"x","locale":"en","serviceUrl":"https://x.example"},
             "attachments":[{"contentType":"image/png","contentUrl":"https://x.example/a.png","name":"a","thumbnailUrl":"https://x.example/t.png","extra":[{}]}],
             "memberOfTomorrow":{"a":[{"b":null}]},"anotherOne":12345678901234567890}
            """,
    };
}
