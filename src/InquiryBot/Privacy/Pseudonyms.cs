using InquiryBot.Storage;

namespace InquiryBot.Privacy;

/// <summary>The names under which people, messages, threads and channels are filed: without the key they point to nobody.</summary>
internal sealed class Pseudonyms(PseudonymKey key)
{
    /// <summary>A person's.</summary>
    public string Of(Person person) => key.Of("person", $"{person.Platform}\n{person.Organisation}\n{person.Id}");

    /// <summary>A message's. Without its author's id nobody can try out which message it is.</summary>
    public string OfMessage(Person author, string message) => key.Of("message", $"{author.Platform}\n{author.Organisation}\n{author.Id}\n{message}");

    /// <summary>A thread's.</summary>
    public string OfThread(string thread) => key.Of("thread", thread);

    /// <summary>A channel's.</summary>
    public string OfChannel(string platform, string channel) => key.Of("channel", $"{platform}\n{channel}");

    /// <summary>A workspace's or a tenant's.</summary>
    public string OfOrganisation(string platform, string organisation) => key.Of("organisation", $"{platform}\n{organisation}");
}
